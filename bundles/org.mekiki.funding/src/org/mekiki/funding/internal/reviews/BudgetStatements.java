package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.TableRow;

/** Writes each amount of the budgets as a row, and says of which a later sheet tells again. */
final class BudgetStatements {

	private final Texts texts;
	private final Map<String, Sheet> sheets;
	private final ReviewProgrammes programmes;
	private final BudgetObjects objects;
	/** What later sheets of the same programme state, by sheet. */
	private final Map<String, List<Sheet>> later = new HashMap<>();
	private final Set<String> seen = new HashSet<>();

	BudgetStatements(Texts texts, Map<String, Sheet> sheets, List<List<Sheet>> groups, ReviewProgrammes programmes,
			BudgetObjects objects) {
		this.texts = texts;
		this.sheets = sheets;
		this.programmes = programmes;
		this.objects = objects;
		for (List<Sheet> group : groups) {
			for (int i = 0; i + 1 < group.size(); i++) {
				later.put(group.get(i).key(), group.subList(i + 1, group.size()));
			}
		}
	}

	void write(ReviewTable table, RowWriter writer) throws ImportException, IOException, StoreException {
		RowsOut out = new RowsOut(FundingTables.BUDGETS, writer);
		table.read(row -> {
			Sheet sheet = sheets.get(table.line(row, SheetReading.SHEET));
			Integer year = SheetReading.year(table.line(row, SheetReading.YEAR));
			if (sheet == null || year == null) {
				table.refuse(row, sheet == null ? SheetReading.SHEET : SheetReading.YEAR,
						sheet == null ? texts.get("noSheet", table.line(row, SheetReading.SHEET)) : texts.get("noYear")); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!seen.add(sheet.key() + '\n' + year)) {
				table.refuse(row, SheetReading.YEAR, texts.get("yearTwice", sheet.key(), year.toString())); //$NON-NLS-1$
			} else {
				amounts(table, row, sheet, year, out);
			}
		});
	}

	private void amounts(ReviewTable table, TableRow row, Sheet sheet, Integer year, RowsOut out) throws StoreException {
		int bit = 1;
		for (Map.Entry<String, String> stage : Stages.BY_COLUMN.entrySet()) {
			String printed = table.line(row, stage.getKey());
			if (!printed.isEmpty()) {
				Set<ReviewFlag> flags = ReviewFlag.none();
				Long yen = Amounts.yen(printed, flags);
				if (yen == null) {
					table.refuse(row, stage.getKey(), texts.get("noAmount", printed)); //$NON-NLS-1$
				} else {
					String programme = programmes.of(sheet.key()).getId();
					out.text("sheet", sheet.key()).text("programme", programme) //$NON-NLS-1$ //$NON-NLS-2$
							.number("sheet_year", Integer.valueOf(sheet.year())).text("ministry", sheet.ministry()) //$NON-NLS-1$ //$NON-NLS-2$
							.number("fiscal_year", year).text("stage", stage.getValue()).number("amount", yen) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							.text("cell", stage.getKey()).flag("superseded", superseded(sheet, year, bit)).flags(flags) //$NON-NLS-1$ //$NON-NLS-2$
							.end(row.line());
					objects.line(sheet, year, stage.getValue(), yen, printed, table.place(row, stage.getKey()));
				}
			}
			bit <<= 1;
		}
	}

	private boolean superseded(Sheet sheet, Integer year, int bit) {
		return later.getOrDefault(sheet.key(), List.of()).stream()
				.anyMatch(other -> (other.stated().getOrDefault(year, Integer.valueOf(0)).intValue() & bit) != 0);
	}
}
