package org.mekiki.funding.internal.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;
import org.mekiki.tables.api.TableUnit;

/** Cells of rows as a mapping reads them; what is not read exactly is refused with its place. */
final class MappedCells {

	/** A column of amounts, with what they count. */
	record Amount(ColumnProfile column, Mapping.Amount mapped, TableUnit unit) {
	}

	/** Is told what is left out. */
	@FunctionalInterface
	interface Refusals {
		void refuse(Place place, String message);
	}

	private final Refusals refusals;
	private final String file;
	private final Mapping mapping;
	private final Texts texts;
	private final Columns columns;
	private final List<Amount> amounts = new ArrayList<>();

	MappedCells(Refusals refusals, String file, Mapping mapping, TableProfile table, Texts texts) throws ImportException {
		this.refusals = refusals;
		this.file = file;
		this.mapping = mapping;
		this.texts = texts;
		columns = new Columns(table, texts);
		for (Mapping.Amount amount : mapping.amounts()) {
			ColumnProfile column = columns.column(amount.column());
			amounts.add(new Amount(column, amount, columns.unit(column, mapping.unit())));
		}
	}

	Columns columns() {
		return columns;
	}

	List<Amount> amounts() {
		return amounts;
	}

	Place place(TableRow row, ColumnProfile column) {
		return new Place(file, row.line(), columns.place(column, row.line()));
	}

	/** A year of four digits; null if the cell says none. */
	static Integer year(TableCell cell) {
		if (cell.value() instanceof Integer fiscal) {
			return fiscal;
		}
		boolean whole = cell.value() instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0
				&& number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(9999)) <= 0;
		return whole ? Integer.valueOf(((BigDecimal) cell.value()).intValueExact()) : null;
	}

	/** In the smallest unit; null if it is refused. */
	Long value(TableRow row, Amount amount, TableCell cell) {
		if (!(cell.value() instanceof BigDecimal number)) {
			refuse(row, amount.column(), texts.get("unread", shown(cell), cell.flag() == null ? "" : cell.flag().id())); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		boolean foreign = cell.currency() != null && !cell.currency().equals(amount.unit().currency());
		if (foreign) {
			refuse(row, amount.column(), texts.get("unread", shown(cell), "other-currency")); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		try {
			return Long.valueOf(MinorUnits.of(number, amount.unit().factor(), amount.unit().currency(), mapping.halfUp()));
		} catch (ArithmeticException inexact) {
			boolean large = number.multiply(amount.unit().factor()).abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1000)) > 0;
			refuse(row, amount.column(), large ? texts.get("tooLarge", shown(cell)) //$NON-NLS-1$
					: texts.get("fraction", shown(cell), amount.unit().currency())); //$NON-NLS-1$
			return null;
		}
	}

	private static String shown(TableCell cell) {
		return cell.text().length() > 60 ? cell.text().substring(0, 60) : cell.text();
	}

	/** Leaves out what a cell says. */
	void refuse(TableRow row, ColumnProfile column, String message) {
		refusals.refuse(place(row, column), message);
	}
}
