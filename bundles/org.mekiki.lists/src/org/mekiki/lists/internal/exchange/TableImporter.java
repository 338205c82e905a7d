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
import org.mekiki.lists.internal.reading.TableRows;

/** Reads a list from a table: CSV, the text of a selection in a spreadsheet, or a workbook. */
public final class TableImporter implements Importer {

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(TableImporter.class, draft.locale());
		TableRows table;
		try {
			table = TableRows.read(file.path(), ReadingLimits.USUAL, draft.progress()::check);
		} catch (ReadingException refused) {
			throw SkosImporter.refusal(file, draft, refused);
		}
		table.notices().forEach(notice -> draft.refuse(
				new Place(file.name(), notice.place().line(), notice.place().cell()), notice.text(draft.locale())));
		List<TableRows.Row> rows = table.rows();
		TableColumns columns = new TableColumns(rows.get(0), mapping(draft, texts));
		if (!columns.has("text")) { //$NON-NLS-1$
			throw new ImportException(texts.get("noTextColumn", String.join(", ", columns.headings())), //$NON-NLS-1$ //$NON-NLS-2$
					new Place(file.name(), rows.get(0).line(), "")); //$NON-NLS-1$
		}
		List<TableRows.Row> items = columns.hasHeading() ? rows.subList(1, rows.size()) : rows;
		if (items.isEmpty()) {
			throw new ImportException(texts.get("noItems"), new Place(file.name(), rows.get(0).line(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		new TableReading(columns, file, draft, texts).run(items);
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
