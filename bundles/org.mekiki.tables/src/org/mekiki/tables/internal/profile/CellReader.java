package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.BooleanWords;
import org.mekiki.tables.internal.value.FiscalYearText;
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

	TableCell read(RawCell cell) {
		String text = cell.text();
		if (cell.problem() == Reason.FORMULA_ERROR || cell.problem() == Reason.FORMULA_WITHOUT_VALUE) {
			return new TableCell(text, null, null, cell.problem());
		}
		boolean amongWords = switch (typing.type()) {
		case TEXT, EMPTY, CODE -> true;
		case BOOLEAN -> BooleanWords.of(text) != null;
		default -> false;
		};
		if (NullWords.is(text, amongWords)) {
			return new TableCell(text, null, null, cell.problem());
		}
		TableCell read = switch (typing.type()) {
		case INTEGER, DECIMAL, MONEY, PERCENTAGE -> numbers.read(cell);
		case DATE -> dates.read(cell);
		case FISCAL_YEAR -> fiscalYear(text);
		case BOOLEAN -> truth(text);
		case CODE -> codes.read(text);
		case TEXT, EMPTY -> new TableCell(text, text, null, null);
		};
		return cell.problem() == null ? read : new TableCell(text, read.value(), read.currency(), cell.problem());
	}

	private static TableCell fiscalYear(String text) {
		FiscalYearText year = FiscalYearText.of(text);
		if (year != null) {
			return new TableCell(text, Integer.valueOf(year.year()), null, year.doubt());
		}
		String folded = org.mekiki.tables.internal.value.Fold.of(text);
		return folded.matches("(18|19|20|21)[0-9]{2}") ? new TableCell(text, Integer.valueOf(folded), null, null) //$NON-NLS-1$
				: new TableCell(text, null, null, Reason.NOT_A_FISCAL_YEAR);
	}

	private static TableCell truth(String text) {
		Boolean value = BooleanWords.of(text);
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
