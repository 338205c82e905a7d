package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;

/** Reads a vocabulary from a table with a heading: an identifier, labels by language, synonyms, what is above. */
final class TableFile {

	/** One column that matters. */
	private record Column(int index, String heading, ColumnRole role) {
	}

	private final ReadingLimits limits;
	private final Notices notices;
	private final Runnable asking;

	TableFile(ReadingLimits limits, Notices notices, Runnable asking) {
		this.limits = limits;
		this.notices = notices;
		this.asking = asking;
	}

	VocabularyBuilder read(InputStream in) throws ReadingException, IOException {
		String text = TableText.read(in, limits, notices);
		CSVFormat format = DelimitedText.format(text);
		long line = 1;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			Iterator<CSVRecord> records = parser.iterator();
			Table table = null;
			DelimitedText.Lines lines = new DelimitedText.Lines(text);
			while (records.hasNext()) {
				CSVRecord record = records.next();
				line = lines.at(record.getCharacterPosition());
				asking.run();
				if (table == null) {
					table = new Table(record, line);
				} else {
					table.row(record, line);
				}
			}
			if (table == null) {
				throw notices.refusal(0, "nothing"); //$NON-NLS-1$
			}
			return table.complete();
		} catch (UncheckedIOException | IOException damaged) {
			throw notices.refusal(damaged, line + 1, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
	}

	private static String cell(CSVRecord record, int index) {
		return index < record.size() ? record.get(index).strip() : ""; //$NON-NLS-1$
	}

	/** The rows below one heading. */
	private final class Table {

		private final List<Column> columns = new ArrayList<>();
		private final List<Column> ids = new ArrayList<>();
		private final List<CSVRecord> rows = new ArrayList<>();
		private final List<Long> lines = new ArrayList<>();
		private final int width;
		private final Map<String, String> idsByName = new HashMap<>();

		Table(CSVRecord heading, long line) throws ReadingException {
			width = heading.size();
			for (int i = 0; i < width; i++) {
				String name = heading.get(i).strip();
				ColumnRole role = ColumnRole.of(name);
				if (role.kind() == ColumnRole.Kind.ID) {
					ids.add(new Column(i, name, role));
				} else if (role.kind() != ColumnRole.Kind.UNKNOWN) {
					columns.add(new Column(i, name, role));
				}
			}
			if (columns.stream().noneMatch(column -> column.role().kind() == ColumnRole.Kind.LABEL)) {
				throw notices.refusal(line, "noLabelColumn"); //$NON-NLS-1$
			}
		}

		void row(CSVRecord record, long line) throws ReadingException {
			if (rows.size() >= limits.statements()) {
				throw notices.refusal(line, "tooManyStatements", limits.statements()); //$NON-NLS-1$
			}
			if (record.size() > width) {
				notices.add(line, "", "tooManyCells", record.size(), width); //$NON-NLS-1$ //$NON-NLS-2$
			}
			rows.add(record);
			lines.add(Long.valueOf(line));
		}

		VocabularyBuilder complete() {
			VocabularyBuilder builder = new VocabularyBuilder(notices.file());
			Column id = id();
			for (int i = 0; i < rows.size(); i++) {
				add(builder, id, rows.get(i), lines.get(i).longValue());
			}
			builder.concepts().forEach(draft -> {
				List<String> above = List.copyOf(draft.parents());
				draft.parents().clear();
				above.forEach(name -> draft.parents().add(builder.contains(name) ? name : idsByName.getOrDefault(name, name)));
			});
			return builder;
		}

		/** Several columns may hold identifiers, of the list or the area, too; that of the row itself differs most. */
		private Column id() {
			Column best = null;
			int most = 0;
			for (Column column : ids) {
				Set<String> values = new HashSet<>();
				rows.forEach(record -> values.add(cell(record, column.index())));
				values.remove(""); //$NON-NLS-1$
				if (values.size() > most) {
					most = values.size();
					best = column;
				}
			}
			return best;
		}

		private void add(VocabularyBuilder builder, Column id, CSVRecord record, long line) {
			String name = first(record, ColumnRole.Kind.LABEL);
			if (name.isEmpty()) {
				if (record.stream().anyMatch(cell -> !cell.isBlank())) {
					notices.add(line, "", "rowWithoutLabel"); //$NON-NLS-1$ //$NON-NLS-2$
				}
				return;
			}
			String notation = first(record, ColumnRole.Kind.NOTATION);
			String key = id == null ? "" : cell(record, id.index()); //$NON-NLS-1$
			if (key.isEmpty()) {
				key = notation.isEmpty() ? name : notation;
			}
			if (builder.contains(key)) {
				boolean same = builder.concept(key).labels().stream().anyMatch(label -> label.text().equals(name));
				notices.add(line, id == null ? "" : id.heading(), same ? "itemTwice" : "idTwice", key, name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			fill(builder.concept(key), record, line);
			idsByName.putIfAbsent(name, key);
			if (!notation.isEmpty()) {
				String other = idsByName.putIfAbsent(notation, key);
				if (other != null && !other.equals(key)) {
					notices.add(line, "", "notationTwice", notation, key, other); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}

		private void fill(Draft draft, CSVRecord record, long line) {
			String rowLanguage = first(record, ColumnRole.Kind.LANGUAGE);
			Set<String> preferred = new HashSet<>();
			draft.labels().stream().filter(label -> label.kind() == LabelKind.PREFERRED)
					.forEach(label -> preferred.add(label.language()));
			for (Column column : columns) {
				String value = cell(record, column.index());
				if (value.isEmpty()) {
					continue;
				}
				if (value.length() > limits.text()) {
					notices.add(line, column.heading(), "textTooLong", value.length(), limits.text()); //$NON-NLS-1$
					value = value.substring(0, limits.text());
				}
				String language = column.role().language().isEmpty() ? rowLanguage : column.role().language();
				switch (column.role().kind()) {
				case LABEL -> draft.addLabel(value, language,
						preferred.add(language) ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE);
				case ALTERNATIVE -> {
					for (String one : value.split("[;|\n]")) { //$NON-NLS-1$
						draft.addLabel(one, language, LabelKind.ALTERNATIVE);
					}
				}
				case DEFINITION -> draft.definitions().add(value);
				case NOTATION -> draft.notations().add(value);
				case PARENT -> {
					for (String one : value.split("[;|\n]")) { //$NON-NLS-1$
						if (!one.isBlank()) {
							draft.parents().add(one.strip());
						}
					}
				}
				default -> {
					// Identifiers and languages have been used already.
				}
				}
			}
		}

		private String first(CSVRecord record, ColumnRole.Kind kind) {
			return columns.stream().filter(column -> column.role().kind() == kind).map(column -> cell(record, column.index()))
					.filter(cell -> !cell.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		}
	}
}
