package org.mekiki.funding.internal.reviews;

import java.util.Collection;

import org.mekiki.funding.api.FundingTables;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/** Writes the sheets as rows. */
final class SheetRows {

	private static final String[] OTHERS = { "bureau", "division", "account", "method", "policy" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private SheetRows() {
	}

	static void write(Collection<Sheet> sheets, ReviewProgrammes programmes, RowWriter writer) throws StoreException {
		RowsOut out = new RowsOut(FundingTables.SHEETS, writer);
		for (Sheet sheet : sheets) {
			out.text("sheet", sheet.key()).text("programme", programmes.of(sheet.key()).getId()) //$NON-NLS-1$ //$NON-NLS-2$
					.number("sheet_year", Integer.valueOf(sheet.year())).text("ministry", sheet.ministry()) //$NON-NLS-1$ //$NON-NLS-2$
					.text("number", sheet.number()).text("name", sheet.name()).number("start_year", sheet.start()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.number("end_year", sheet.end()).flags(sheet.flags()); //$NON-NLS-1$
			for (int i = 0; i < OTHERS.length; i++) {
				out.text(OTHERS[i], sheet.others()[i]);
			}
			out.end(sheet.line());
		}
	}
}
