package org.mekiki.lists.internal.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.TableSource;
import org.mekiki.tables.api.TableTexts.Row;

/** Reads a list from a table: CSV, the text of a selection in a spreadsheet, or a workbook. */
public final class TableImporter implements Importer {

	/** Rows in which the heading is looked for. */
	private static final int TITLES = 10;

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(TableImporter.class, draft.locale());
		TableSource table;
		try {
			table = TableSource.read(file.path(), ReadingLimits.USUAL, draft.progress()::check);
		} catch (ReadingException refused) {
			throw SkosImporter.refusal(file, draft, refused);
		}
		table.notices().forEach(notice -> SkosImporter.tell(notice, file, draft));
		List<Row> rows = table.rows();
		Map<String, String> mapping = mapping(draft, texts);
		int first = heading(rows, mapping);
		TableColumns columns = new TableColumns(rows.get(first), mapping);
		if (!columns.has("text")) { //$NON-NLS-1$
			throw new ImportException(texts.get("noTextColumn", String.join(", ", columns.headings())), //$NON-NLS-1$ //$NON-NLS-2$
					new Place(file.name(), rows.get(0).line(), "")); //$NON-NLS-1$
		}
		rows.stream().limit(first).forEach(
				row -> draft.remark(new Place(file.name(), row.line(), ""), texts.get("aboveHeading", row.cell(0)))); //$NON-NLS-1$ //$NON-NLS-2$
		List<Row> items = rows.subList(columns.hasHeading() ? first + 1 : first, rows.size());
		if (items.isEmpty()) {
			throw new ImportException(texts.get("noItems"), new Place(file.name(), rows.get(first).line(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		new TableReading(columns, file, draft, texts).run(items);
	}

	/** A title may stand above the heading; then it is the first row of several cells that names items. */
	private static int heading(List<Row> rows, Map<String, String> mapping) {
		for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
			TableColumns columns = new TableColumns(rows.get(i), mapping);
			if (columns.hasHeading() && columns.has("text") && (i == 0 || columns.width() > 1)) { //$NON-NLS-1$
				return i;
			}
		}
		return 0;
	}

	/** Such as {@code 項目=text} or {@code 3=label@en}. */
	private static Map<String, String> mapping(ImportDraft draft, Texts texts) throws ImportException {
		Map<String, String> mapping = new HashMap<>();
		for (String pair : draft.arguments().texts("columns")) { //$NON-NLS-1$
			int at = pair.lastIndexOf('=');
			String role = at < 0 ? "" : pair.substring(at + 1).strip(); //$NON-NLS-1$
			if (!role.equals("-") && !TableColumns.isRole(role)) { //$NON-NLS-1$
				throw new ImportException(texts.get("unknownRole", pair), null); //$NON-NLS-1$
			}
			mapping.put(pair.substring(0, at).strip(), role);
		}
		return mapping;
	}
}
