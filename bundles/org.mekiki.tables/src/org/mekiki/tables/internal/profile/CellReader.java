package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.BooleanWords;
import org.mekiki.tables.internal.value.FiscalYearText;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NullWords;

/** Reads the cells of a column as what it is. */
final class CellReader {

	private final Typing typing;
	private final NumberCells numbers;
	private final DateCells dates;
	private final CodeCells codes;

	CellReader(Typing typing) {
		this.typing = typing;
		numbers = new NumberCells(typing);
		dates = new DateCells(typing);
		codes = new CodeCells(typing);
	}

	Typing typing() {
		return typing;
	}

	/** Reads a cell; the unit is that of another column of its row, null if there is none. */
	TableCell read(RawCell cell, TableUnit ofRow) {
		String text = cell.text();
		if (cell.problem() == Reason.FORMULA_ERROR || cell.problem() == Reason.FORMULA_WITHOUT_VALUE
				|| cell.problem() == Reason.MERGED_CELL) {
			return new TableCell(text, null, null, cell.problem());
		}
		boolean amongWords = switch (typing.type()) {
		case TEXT, EMPTY, CODE -> true;
		case BOOLEAN -> BooleanWords.of(text) != null || text.strip().length() == 1;
		default -> false;
		};
		if (NullWords.is(text, amongWords)) {
			return new TableCell(text, null, null, cell.problem());
		}
		TableCell read = switch (typing.type()) {
		case INTEGER, DECIMAL, MONEY, PERCENTAGE -> numbers.read(cell, ofRow);
		case DATE -> dates.read(cell);
		case FISCAL_YEAR -> fiscalYear(text);
		case BOOLEAN -> truth(text);
		case CODE -> codes.read(cell);
		case TEXT, EMPTY -> new TableCell(text, text, null, null);
		};
		return cell.problem() == null ? read : new TableCell(text, read.value(), read.currency(), cell.problem());
	}

	private static TableCell fiscalYear(String text) {
		FiscalYearText words = FiscalYearText.of(text);
		FiscalYearText year = words == null ? FiscalYearText.split(text) : words;
		year = year == null ? FiscalYearText.ofEra(text) : year;
		if (year != null) {
			return new TableCell(text, Integer.valueOf(year.year()), null, year.doubt());
		}
		String folded = Fold.of(text);
		return folded.matches("(18|19|20|21)[0-9]{2}") ? new TableCell(text, Integer.valueOf(folded), null, null) //$NON-NLS-1$
				: new TableCell(text, null, null, Reason.NOT_A_FISCAL_YEAR);
	}

	private static TableCell truth(String text) {
		Boolean word = BooleanWords.of(text);
		String folded = word == null ? Fold.of(text) : ""; //$NON-NLS-1$
		Boolean value = folded.equals("1") ? Boolean.TRUE : folded.equals("0") ? Boolean.FALSE : word; //$NON-NLS-1$ //$NON-NLS-2$
		return new TableCell(text, value, null, value == null ? Reason.NOT_A_BOOLEAN : null);
	}

	/** As it is written, before noise was left out. */
	static BigDecimal asWritten(TableCell cell) {
		if (cell.flag() == Reason.FLOAT_NOISE) {
			return NumberCells.written(cell.text());
		}
		return (BigDecimal) cell.value();
	}
}
