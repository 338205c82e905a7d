package org.mekiki.core.internal.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.ChartJson;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.internal.json.JsonMapping;
import org.mekiki.model.validation.Severity;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;

/** Reads a result from JSON. What comes from outside is hostile: everything unknown is refused. */
public final class ResultReader {

	private final JsonReader in;
	private final TrailReader trails;

	private ResultReader(JsonParser parser) {
		in = new JsonReader(parser);
		trails = new TrailReader(in);
	}

	/**
	 * Reads a result.
	 *
	 * @param parser
	 *            at the start of a document
	 * @return the result
	 * @throws IOException
	 *             if it is none; the message says where and why
	 */
	public static Result read(JsonParser parser) throws IOException {
		return new ResultReader(parser).read();
	}

	private Result read() throws IOException {
		in.parser().nextToken();
		if (in.token() == null) {
			throw new IOException("There is nothing to read"); //$NON-NLS-1$
		}
		String[] texts = new String[3];
		List<Section> sections = new ArrayList<>();
		in.object(member -> {
			if (texts[0] == null && !member.equals(Names.FORMAT)) {
				throw in.wrong("a result begins with its format"); //$NON-NLS-1$
			}
			switch (member) {
			case Names.FORMAT -> {
				texts[0] = in.text();
				if (!ResultJson.FORMAT.equals(texts[0])) {
					throw in.wrong("the format is " + texts[0] + ", not " + ResultJson.FORMAT); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			case Names.TITLE -> texts[1] = in.text();
			case Names.SUMMARY -> texts[2] = in.text();
			case Names.TRAILS -> trails.readAll();
			case Names.SECTIONS -> in.array(() -> sections.add(section()));
			default -> throw in.unknown(member);
			}
		});
		if (sections.isEmpty()) {
			throw in.wrong("a result has at least one section"); //$NON-NLS-1$
		}
		Result result = new Result(in.required(texts[1], Names.TITLE), texts[2], sections);
		if (in.parser().nextToken() != null) {
			throw in.wrong("the result has ended already"); //$NON-NLS-1$
		}
		return result;
	}

	/** Takes the members of one kind of section. */
	private interface SectionReader {
		void member(String name) throws IOException;

		Section section(String title) throws IOException;
	}

	private Section section() throws IOException {
		String[] title = new String[1];
		SectionReader[] reader = new SectionReader[1];
		String[] kind = new String[1];
		in.object(member -> {
			if (member.equals(Names.KIND)) {
				kind[0] = in.text();
			} else if (member.equals(Names.TITLE)) {
				title[0] = in.text();
			} else {
				if (reader[0] == null) {
					reader[0] = reader(in.required(kind[0], Names.KIND), in.required(title[0], Names.TITLE));
				}
				reader[0].member(member);
			}
		});
		return in.required(reader[0], "content").section(title[0]); //$NON-NLS-1$
	}

	private SectionReader reader(String kind, String title) throws IOException {
		return switch (kind) {
		case Names.TABLE -> table(new TableReader(in, trails, title));
		case Names.CHART -> new ChartReader();
		case Names.TEXT -> new TextReader();
		case Names.FINDINGS -> new FindingsReader();
		default -> throw in.wrong("there is no kind of section " + kind); //$NON-NLS-1$
		};
	}

	private static SectionReader table(TableReader table) {
		return new SectionReader() {

			@Override
			public void member(String name) throws IOException {
				table.member(name);
			}

			@Override
			public Section section(String title) throws IOException {
				return table.table();
			}
		};
	}

	private final class ChartReader implements SectionReader {

		private ChartDescription description;
		private final Map<String, ModelLink> links = new TreeMap<>();
		private final Map<String, Trail> why = new TreeMap<>();

		@Override
		public void member(String name) throws IOException {
			switch (name) {
			case Names.CHART -> description = chart();
			case Names.LINKS -> in.object(key -> links.put(key, Cells.link(in)));
			case Names.WHY -> in.object(key -> why.put(key, trails.get()));
			default -> throw in.unknown(name);
			}
		}

		private ChartDescription chart() throws IOException {
			return ChartJson.read(JsonMapping.get().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
					.readTree(in.parser()).toString());
		}

		@Override
		public Section section(String title) throws IOException {
			return new Chart(title, in.required(description, Names.CHART), links, why);
		}
	}

	private final class TextReader implements SectionReader {

		private String markdown;

		@Override
		public void member(String name) throws IOException {
			if (!name.equals(Names.MARKDOWN)) {
				throw in.unknown(name);
			}
			markdown = in.text();
		}

		@Override
		public Section section(String title) throws IOException {
			return new TextSection(title, in.required(markdown, Names.MARKDOWN));
		}
	}

	private final class FindingsReader implements SectionReader {

		private final List<Finding> findings = new ArrayList<>();

		@Override
		public void member(String name) throws IOException {
			if (!name.equals(Names.FINDINGS)) {
				throw in.unknown(name);
			}
			in.array(() -> findings.add(finding()));
		}

		private Finding finding() throws IOException {
			Severity[] severity = new Severity[1];
			String[] message = new String[1];
			ModelLink[] object = new ModelLink[1];
			Trail[] trail = new Trail[1];
			in.object(member -> {
				switch (member) {
				case Names.SEVERITY -> severity[0] = severity();
				case Names.MESSAGE -> message[0] = in.text();
				case Names.OBJECT -> object[0] = Cells.link(in);
				case Names.WHY -> trail[0] = trails.get();
				default -> throw in.unknown(member);
				}
			});
			return new Finding(in.required(severity[0], Names.SEVERITY), in.required(message[0], Names.MESSAGE), object[0],
					trail[0]);
		}

		private Severity severity() throws IOException {
			String name = in.text();
			for (Severity severity : Severity.values()) {
				if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
					return severity;
				}
			}
			throw in.wrong("there is no severity " + name); //$NON-NLS-1$
		}

		@Override
		public Section section(String title) {
			return new Findings(title, findings);
		}
	}
}
