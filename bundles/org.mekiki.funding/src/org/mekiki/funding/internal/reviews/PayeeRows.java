package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.funding.internal.organisations.OrganisationNames;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.TableRow;

/** Writes who got what as rows. */
final class PayeeRows {

	static final String BLOCK = "\u30b0\u30eb\u30fc\u30d7"; //$NON-NLS-1$
	static final String POSITION = "\u756a\u53f7"; //$NON-NLS-1$
	static final String PAYEE = "\u652f\u51fa\u5148\u540d"; //$NON-NLS-1$
	static final String CORPORATE_NUMBER = "\u6cd5\u4eba\u756a\u53f7"; //$NON-NLS-1$
	static final String PURPOSE = "\u696d\u52d9\u6982\u8981"; //$NON-NLS-1$
	static final String AMOUNT = "\u652f\u51fa\u984d"; //$NON-NLS-1$
	private static final int DIGITS = 9;

	private final Texts texts;
	private final Map<String, Sheet> sheets;
	private final ReviewProgrammes programmes;

	PayeeRows(Texts texts, Map<String, Sheet> sheets, ReviewProgrammes programmes) {
		this.texts = texts;
		this.sheets = sheets;
		this.programmes = programmes;
	}

	void write(ReviewTable table, RowWriter writer) throws ImportException, IOException, StoreException {
		RowsOut out = new RowsOut(FundingTables.PAYEES, writer);
		table.read(row -> {
			Sheet sheet = sheets.get(table.line(row, SheetReading.SHEET));
			Integer year = SheetReading.year(table.line(row, SheetReading.YEAR));
			if (sheet == null || year == null) {
				table.refuse(row, sheet == null ? SheetReading.SHEET : SheetReading.YEAR,
						sheet == null ? texts.get("noSheet", table.line(row, SheetReading.SHEET)) : texts.get("noYear")); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				payee(table, row, sheet, year, out);
			}
		});
	}

	private void payee(ReviewTable table, TableRow row, Sheet sheet, Integer year, RowsOut out) throws StoreException {
		Set<ReviewFlag> flags = ReviewFlag.none();
		String printed = table.line(row, AMOUNT);
		Long yen = printed.isEmpty() ? null : Amounts.yen(printed, flags);
		if (yen == null && !printed.isEmpty()) {
			table.refuse(row, AMOUNT, texts.get("noAmount", printed)); //$NON-NLS-1$
			return;
		}
		String name = table.line(row, PAYEE);
		if (!name.equals(table.text(row, PAYEE))) {
			flags.add(ReviewFlag.BLANKS_IN_NAME);
		}
		String typed = table.line(row, CORPORATE_NUMBER);
		String number = Numbers.read(typed, flags);
		String block = table.line(row, BLOCK);
		String position = table.line(row, POSITION);
		out.text("sheet", sheet.key()).text("programme", programmes.of(sheet.key()).getId()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("sheet_year", Integer.valueOf(sheet.year())).text("ministry", sheet.ministry()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("fiscal_year", year).text("block", block).flag("direct", "A".equals(block)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.number("position", position.matches("\\d{1," + DIGITS + '}') ? Integer.valueOf(position) : null) //$NON-NLS-1$ //$NON-NLS-2$
				.text("payee", name).text("payee_key", key(number, name)).text("corporate_number", number) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("corporate_number_printed", typed.equals(number) ? null : typed).text("purpose", table.line(row, PURPOSE)) //$NON-NLS-1$ //$NON-NLS-2$
				.number("amount", yen).flags(flags).end(row.line()); //$NON-NLS-1$
	}

	/** What tells organisations apart. */
	private static String key(String number, String name) {
		return number != null ? number : name.isEmpty() ? null : OrganisationNames.fold(name);
	}
}
