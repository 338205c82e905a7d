package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;
import org.mekiki.tables.api.TableTexts.Row;

/** Reads a vocabulary from a table with a heading: an identifier, labels by language, synonyms, what is above. */
final class VocabularyTable {

	/** One column that matters. */
	private record Column(int index, String heading, ColumnRole role) {
	}

	/** Rows in which the heading is looked for. */
	private static final int TITLES = 10;

	private final ReadingLimits limits;
	private final Notices notices;
	private final Runnable asking;

	VocabularyTable(ReadingLimits limits, Notices notices, Runnable asking) {
		this.limits = limits;
		this.notices = notices;
		this.asking = asking;
	}

	VocabularyBuilder read(Path file) throws ReadingException, IOException {
		List<Row> rows = TableSource.rows(file, limits, notices, asking);
		int heading = heading(rows);
		rows.stream().limit(heading).forEach(row -> notices.add(row.line(), "", "aboveHeading", row.cell(0))); //$NON-NLS-1$ //$NON-NLS-2$
		Table table = new Table(rows.get(heading));
		rows.stream().skip(heading + 1L).forEach(table::row);
		return table.complete();
	}

	/** A title may stand above the heading. */
	private static int heading(List<Row> rows) {
		for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
			List<String> cells = rows.get(i).cells();
			if ((i == 0 || cells.size() > 1) && cells.stream().anyMatch(cell -> ColumnRole.of(cell.strip()).kind() == ColumnRole.Kind.LABEL)) {
				return i;
			}
		}
		return 0;
	}

	/** The rows below one heading. */
	private final class Table {

		private final List<Column> columns = new ArrayList<>();
		private final List<Column> ids = new ArrayList<>();
		private final List<Row> rows = new ArrayList<>();
		private final int width;
		private final Map<String, String> idsByName = new HashMap<>();

		Table(Row heading) throws ReadingException {
			width = heading.cells().size();
			for (int i = 0; i < width; i++) {
				String name = heading.cell(i);
				ColumnRole role = ColumnRole.of(name);
				if (role.kind() == ColumnRole.Kind.ID) {
					ids.add(new Column(i, name, role));
				} else if (role.kind() != ColumnRole.Kind.UNKNOWN) {
					columns.add(new Column(i, name, role));
				}
			}
			if (columns.stream().noneMatch(column -> column.role().kind() == ColumnRole.Kind.LABEL)) {
				throw notices.refusal(heading.line(), "noLabelColumn"); //$NON-NLS-1$
			}
		}

		void row(Row row) {
			if (row.cells().size() > width) {
				notices.add(row.line(), "", "tooManyCells", row.cells().size(), width); //$NON-NLS-1$ //$NON-NLS-2$
			}
			rows.add(row);
		}

		VocabularyBuilder complete() {
			VocabularyBuilder builder = new VocabularyBuilder(notices.file());
			Column id = id();
			rows.forEach(row -> add(builder, id, row));
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
				rows.forEach(row -> values.add(row.cell(column.index())));
				values.remove(""); //$NON-NLS-1$
				if (values.size() > most) {
					most = values.size();
					best = column;
				}
			}
			return best;
		}

		private void add(VocabularyBuilder builder, Column id, Row row) {
			String name = first(row, ColumnRole.Kind.LABEL);
			if (name.isEmpty()) {
				notices.add(row.line(), "", "rowWithoutLabel"); //$NON-NLS-1$ //$NON-NLS-2$
				return;
			}
			String notation = first(row, ColumnRole.Kind.NOTATION);
			String key = id == null ? "" : row.cell(id.index()); //$NON-NLS-1$
			if (key.isEmpty()) {
				key = notation.isEmpty() ? name : notation;
			}
			if (builder.contains(key)) {
				boolean same = builder.concept(key).labels().stream().anyMatch(label -> label.text().equals(name));
				notices.add(row.line(), id == null ? "" : id.heading(), same ? "itemTwice" : "idTwice", key, name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			fill(builder.concept(key), row);
			idsByName.putIfAbsent(name, key);
			if (!notation.isEmpty()) {
				String other = idsByName.putIfAbsent(notation, key);
				if (other != null && !other.equals(key)) {
					notices.add(row.line(), "", "notationTwice", notation, key, other); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}

		private void fill(Draft draft, Row row) {
			String rowLanguage = first(row, ColumnRole.Kind.LANGUAGE);
			Set<String> preferred = new HashSet<>();
			draft.labels().stream().filter(label -> label.kind() == LabelKind.PREFERRED)
					.forEach(label -> preferred.add(label.language()));
			for (Column column : columns) {
				String value = row.cell(column.index());
				if (value.isEmpty()) {
					continue;
				}
				if (value.length() > limits.text()) {
					notices.add(row.line(), column.heading(), "textTooLong", value.length(), limits.text()); //$NON-NLS-1$
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

		private String first(Row row, ColumnRole.Kind kind) {
			return columns.stream().filter(column -> column.role().kind() == kind).map(column -> row.cell(column.index()))
					.filter(cell -> !cell.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		}
	}
}
