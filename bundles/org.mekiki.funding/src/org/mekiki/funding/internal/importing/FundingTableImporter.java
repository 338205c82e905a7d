package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Reads budget lines from any table, with a mapping that is given or found. */
public final class FundingTableImporter implements Importer {

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(FundingTableImporter.class, draft.locale());
		String sheet = draft.arguments().text("sheet"); //$NON-NLS-1$
		try {
			TableDocument table = TableDocument.read(file.path(), sheet == null || sheet.isBlank() ? null : sheet, TableLimits.USUAL,
					draft.progress()::check);
			String given = draft.arguments().text("mapping"); //$NON-NLS-1$
			Mapping mapping = given == null || given.isBlank() ? FoundMapping.of(table.profile(), texts)
					: Mapping.read(Path.of(given), texts);
			BudgetRows rows = new BudgetRows(draft, file.name(), mapping, table.profile(), texts);
			if (table.profile().flagged() > table.profile().flags().size()) {
				throw new ImportException(texts.get("tooDoubtful", Long.valueOf(table.profile().flagged())), null); //$NON-NLS-1$
			}
			Map<Long, Reason> left = leftOut(table, file, draft, texts);
			table.rows(row -> {
				if (!left.containsKey(Long.valueOf(row.line()))) {
					rows.read(row);
				}
				return rows.goOn();
			});
			rows.end();
		} catch (TableException refused) {
			throw new ImportException(refused.message(draft.locale()), new Place(file.name(), refused.line(), "")); //$NON-NLS-1$
		}
	}

	/** Rows that no amount is taken from; what is wrong with the others is told where it matters. */
	private static Map<Long, Reason> leftOut(TableDocument table, ImportFile file, ImportDraft draft, Texts texts) {
		Map<Long, Reason> left = new TreeMap<>();
		for (CellFlag flag : table.profile().flags()) {
			Place place = new Place(file.name(), flag.line(), ""); //$NON-NLS-1$
			if (flag.reason() == Reason.TOTAL_ROW) {
				left.put(Long.valueOf(flag.line()), flag.reason());
				draft.refuse(place, texts.get("total")); //$NON-NLS-1$
			} else if (flag.reason() == Reason.SINGLE_CELL) {
				left.put(Long.valueOf(flag.line()), flag.reason());
			} else if (flag.reason() != Reason.REPEATED_HEADER) {
				left.put(Long.valueOf(flag.line()), flag.reason());
				draft.refuse(place, texts.get("rowDoubt", flag.reason().id().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
			}
		}
		return left;
	}
}
