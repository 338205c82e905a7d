package org.mekiki.report.internal.description;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.mekiki.report.api.LocalText;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads descriptions of reports, which may come from anybody: bounded, nothing unknown, every mistake with its place. */
public final class DescriptionReader {

	/** Name and version of the format. */
	public static final String FORMAT = "mekiki-report/1"; //$NON-NLS-1$

	private static final int LARGEST = 1 << 20;
	private static final int LONGEST_TEXT = 100_000;
	private static final int LONGEST_NAME = 200;
	private static final int LONGEST_VALUE = 10_000;
	private static final int MOST_ITEMS = 200;
	private static final int MOST_PARAMETERS = 100;
	private static final int MOST_VALUES = 1000;
	private static final int DEEPEST = 16;
	private static final List<String> KINDS = List.of("table", "chart", "text", "findings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final ObjectMapper MAPPER = mapper();

	private DescriptionReader() {
	}

	/**
	 * Reads a description.
	 *
	 * @param in
	 *            gives JSON in UTF-8; not closed
	 * @return the description
	 * @throws IOException
	 *             if it cannot be read
	 * @throws ReportFormatException
	 *             if it is none
	 */
	public static ReportDescription read(InputStream in) throws IOException, ReportFormatException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new ReportFormatException("", NLS.bind(Messages.tooLarge, Integer.toString(LARGEST))); //$NON-NLS-1$
		}
		try {
			return description(new Member("", MAPPER.readTree(bytes))); //$NON-NLS-1$
		} catch (StreamConstraintsException tooMuch) {
			throw new ReportFormatException("", NLS.bind(Messages.syntax, tooMuch.getOriginalMessage())); //$NON-NLS-1$
		} catch (JsonProcessingException wrong) {
			String place = wrong.getLocation() == null ? "" //$NON-NLS-1$
					: wrong.getLocation().getLineNr() + ":" + wrong.getLocation().getColumnNr(); //$NON-NLS-1$
			throw new ReportFormatException(place, NLS.bind(Messages.syntax, wrong.getOriginalMessage()));
		}
	}

	private static ReportDescription description(Member root) throws ReportFormatException {
		root.only("format", "title", "text", "languages", "items"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (!root.node().path("format").asText().equals(FORMAT)) { //$NON-NLS-1$
			throw root.member("format").wrong(NLS.bind(Messages.format, root.node().path("format"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		LocalText title = localText(root.required("title"), LONGEST_NAME); //$NON-NLS-1$
		if (title.isEmpty()) {
			throw root.member("title").wrong(Messages.missingTitle); //$NON-NLS-1$
		}
		LocalText text = root.has("text") ? localText(root.member("text"), LONGEST_TEXT) : LocalText.NONE; //$NON-NLS-1$ //$NON-NLS-2$
		List<ReportItem> items = new ArrayList<>();
		for (Member item : root.required("items").elements(MOST_ITEMS)) { //$NON-NLS-1$
			items.add(item(item));
		}
		return new ReportDescription(title, text, languages(root, title), items);
	}

	/** Those that are named, else those that the title is in. */
	private static List<Locale> languages(Member root, LocalText title) throws ReportFormatException {
		List<Locale> languages = new ArrayList<>();
		if (root.has("languages")) { //$NON-NLS-1$
			Member named = root.member("languages"); //$NON-NLS-1$
			for (Member one : named.elements(2)) {
				Locale locale = switch (one.text(LONGEST_NAME)) {
				case "en" -> Locale.ENGLISH; //$NON-NLS-1$
				case "ja" -> Locale.JAPANESE; //$NON-NLS-1$
				default -> throw one.wrong(NLS.bind(Messages.language, one.text(LONGEST_NAME)));
				};
				if (!languages.contains(locale)) {
					languages.add(locale);
				}
			}
			if (languages.isEmpty()) {
				throw named.wrong(Messages.empty);
			}
			return languages;
		}
		if (!title.en().isBlank()) {
			languages.add(Locale.ENGLISH);
		}
		if (!title.ja().isBlank()) {
			languages.add(Locale.JAPANESE);
		}
		return languages;
	}

	private static ReportItem item(Member item) throws ReportFormatException {
		item.object();
		int kinds = (item.has("text") ? 1 : 0) + (item.has("analysis") ? 1 : 0) + (item.has("pageBreak") ? 1 : 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (kinds != 1) {
			throw item.wrong(Messages.itemKind);
		}
		if (item.has("text")) { //$NON-NLS-1$
			item.only("text"); //$NON-NLS-1$
			return new ReportItem.Words(localText(item.member("text"), LONGEST_TEXT)); //$NON-NLS-1$
		}
		if (item.has("pageBreak")) { //$NON-NLS-1$
			item.only("pageBreak"); //$NON-NLS-1$
			if (!item.node().get("pageBreak").asBoolean()) { //$NON-NLS-1$
				throw item.member("pageBreak").wrong(Messages.truth); //$NON-NLS-1$
			}
			return new ReportItem.NewPage();
		}
		return request(item);
	}

	private static ReportItem request(Member item) throws ReportFormatException {
		item.only("analysis", "title", "parameters", "sections"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Member analysis = item.member("analysis"); //$NON-NLS-1$
		if (analysis.text(LONGEST_NAME).isBlank()) {
			throw analysis.wrong(Messages.empty);
		}
		LocalText title = item.has("title") ? localText(item.member("title"), LONGEST_NAME) : LocalText.NONE; //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, List<String>> parameters = item.has("parameters") ? parameters(item.member("parameters")) : Map.of(); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> sections = new ArrayList<>();
		if (item.has("sections")) { //$NON-NLS-1$
			for (Member section : item.member("sections").elements(MOST_ITEMS)) { //$NON-NLS-1$
				sections.add(section(section));
			}
		}
		return new ReportItem.AnalysisRequest(analysis.text(LONGEST_NAME), title, parameters, sections);
	}

	private static String section(Member section) throws ReportFormatException {
		boolean number = section.node().isInt() && section.node().asInt() > 0;
		String text = number ? section.node().asText() : section.text(LONGEST_NAME);
		if (!number && !KINDS.contains(text)) {
			throw section.wrong(NLS.bind(Messages.section, text));
		}
		return text;
	}

	private static Map<String, List<String>> parameters(Member parameters) throws ReportFormatException {
		parameters.object();
		if (parameters.node().size() > MOST_PARAMETERS) {
			throw parameters.wrong(NLS.bind(Messages.tooMany, Integer.toString(MOST_PARAMETERS)));
		}
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> one : parameters.node().properties()) {
			Member value = parameters.member(one.getKey());
			List<String> texts = new ArrayList<>();
			if (one.getValue().isArray()) {
				for (Member element : value.elements(MOST_VALUES)) {
					texts.add(element.scalar(LONGEST_VALUE));
				}
			} else {
				texts.add(value.scalar(LONGEST_VALUE));
			}
			values.put(one.getKey(), texts);
		}
		return values;
	}

	/** One text for both languages, or an object with one for each. */
	private static LocalText localText(Member text, int longest) throws ReportFormatException {
		if (text.node().isTextual()) {
			return new LocalText(text.text(longest), text.text(longest));
		}
		text.only("en", "ja"); //$NON-NLS-1$ //$NON-NLS-2$
		return new LocalText(text.has("en") ? text.member("en").text(longest) : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				text.has("ja") ? text.member("ja").text(longest) : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static ObjectMapper mapper() {
		ObjectMapper mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
		mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
				.maxStringLength(LONGEST_TEXT).maxNumberLength(20).build());
		return mapper;
	}

	/** A value and where it stands. */
	private record Member(String path, JsonNode node) {

		boolean has(String name) {
			return node.has(name);
		}

		Member member(String name) {
			return new Member(path + '/' + name, node.path(name));
		}

		Member required(String name) throws ReportFormatException {
			object();
			if (!node.has(name)) {
				throw wrong(NLS.bind(Messages.missing, name));
			}
			return member(name);
		}

		void object() throws ReportFormatException {
			if (!node.isObject()) {
				throw wrong(Messages.object);
			}
		}

		void only(String... names) throws ReportFormatException {
			object();
			List<String> known = List.of(names);
			for (Map.Entry<String, JsonNode> one : node.properties()) {
				if (!known.contains(one.getKey())) {
					throw wrong(NLS.bind(Messages.unknown, one.getKey(), String.join(", ", known))); //$NON-NLS-1$
				}
			}
		}

		List<Member> elements(int most) throws ReportFormatException {
			if (!node.isArray()) {
				throw wrong(Messages.array);
			}
			if (node.size() > most) {
				throw wrong(NLS.bind(Messages.tooMany, Integer.toString(most)));
			}
			List<Member> elements = new ArrayList<>();
			for (int i = 0; i < node.size(); i++) {
				elements.add(new Member(path + '/' + i, node.get(i)));
			}
			return elements;
		}

		String text(int longest) throws ReportFormatException {
			return checked(longest, node.isTextual(), JsonNode::asText);
		}

		/** Numbers and truth values are taken as they are written. */
		String scalar(int longest) throws ReportFormatException {
			return checked(longest, node.isTextual() || node.isNumber() || node.isBoolean(), JsonNode::asText);
		}

		private String checked(int longest, boolean fits, Function<JsonNode, String> reading) throws ReportFormatException {
			if (!fits) {
				throw wrong(Messages.text);
			}
			String text = reading.apply(node);
			if (text.length() > longest) {
				throw wrong(NLS.bind(Messages.tooLarge, Integer.toString(longest)));
			}
			return text;
		}

		ReportFormatException wrong(String message) {
			return new ReportFormatException(path, message);
		}
	}
}
