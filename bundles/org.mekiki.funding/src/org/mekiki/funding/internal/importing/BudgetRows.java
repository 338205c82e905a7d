package org.mekiki.funding.internal.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.Programme;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;
import org.mekiki.tables.api.TableUnit;

/** Turns rows into budget lines of programmes. */
final class BudgetRows {

	/** Objects that people can still look at; larger tables belong into columns, not into objects. */
	private static final int MOST = 50_000;

	private record Amount(ColumnProfile column, Mapping.Amount mapped, TableUnit unit) {
	}

	private final ImportDraft draft;
	private final String file;
	private final Mapping mapping;
	private final Texts texts;
	private final Columns columns;
	private final ColumnProfile programme;
	private final ColumnProfile number;
	private final ColumnProfile year;
	private final ColumnProfile body;
	private final ColumnProfile vintage;
	private final List<Amount> amounts = new ArrayList<>();
	private final Budgets budgets;
	private final Map<BudgetLine, Long> seen = new IdentityHashMap<>();
	private int lines;

	BudgetRows(ImportDraft draft, String file, Mapping mapping, TableProfile table, Texts texts) throws ImportException {
		this.draft = draft;
		this.file = file;
		this.mapping = mapping;
		this.texts = texts;
		columns = new Columns(table, texts);
		programme = columns.column(mapping.programme());
		number = columns.column(mapping.number());
		year = columns.column(mapping.fiscalYear());
		body = columns.column(mapping.body());
		vintage = columns.column(mapping.vintage());
		for (Mapping.Amount amount : mapping.amounts()) {
			ColumnProfile column = columns.column(amount.column());
			amounts.add(new Amount(column, amount, columns.unit(column, mapping.unit())));
		}
		budgets = new Budgets(draft.model());
	}

	boolean goOn() {
		draft.progress().check();
		return lines <= MOST;
	}

	/** Says what could only be known in the end. */
	void end() throws ImportException {
		if (lines > MOST) {
			throw new ImportException(texts.get("tooMany", Integer.valueOf(MOST)), null); //$NON-NLS-1$
		}
		budgets.linkVintages();
	}

	void read(TableRow row) {
		String name = Columns.text(row, programme);
		Integer fiscalYear = year == null ? mapping.year() : year(Columns.cell(row, year));
		if (name.isEmpty()) {
			refuse(row, programme, texts.get("noProgramme")); //$NON-NLS-1$
			return;
		}
		if (fiscalYear == null) {
			refuse(row, year, texts.get("noYear")); //$NON-NLS-1$
			return;
		}
		Programme of = null;
		for (Amount amount : amounts) {
			TableCell cell = Columns.cell(row, amount.column());
			if (!cell.isNull()) {
				Long value = value(row, amount, cell);
				if (value != null) {
					of = of == null ? budgets.programme(Columns.text(row, number), name) : of;
					line(row, of, fiscalYear, amount, cell, value);
				}
			}
		}
	}

	private static Integer year(TableCell cell) {
		if (cell.value() instanceof Integer fiscal) {
			return fiscal;
		}
		boolean whole = cell.value() instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0
				&& number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(9999)) <= 0;
		return whole ? Integer.valueOf(((BigDecimal) cell.value()).intValueExact()) : null;
	}

	/** In the smallest unit; null if it is refused. */
	private Long value(TableRow row, Amount amount, TableCell cell) {
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

	private void refuse(TableRow row, ColumnProfile column, String message) {
		draft.refuse(new Place(file, row.line(), columns.place(column, row.line())), message);
	}

	private void line(TableRow row, Programme of, Integer fiscalYear, Amount amount, TableCell cell, Long value) {
		Organisation said = body == null ? null : budgets.organisation(Columns.text(row, body));
		String sheetYear = Columns.text(row, vintage);
		BudgetLine line = budgets.line(of, fiscalYear, amount.mapped().stage(), said, sheetYear);
		Long before = seen.putIfAbsent(line, Long.valueOf(row.line()));
		if (before != null && !value.equals(line.getAmount())) {
			refuse(row, amount.column(), texts.get("twice", before)); //$NON-NLS-1$
			return;
		}
		line.setAmount(value);
		line.setCurrency(amount.unit().currency());
		line.setPrinted(cell.text().strip() + (amount.unit().factor().compareTo(BigDecimal.ONE) == 0 ? "" : ' ' + amount.unit().label())); //$NON-NLS-1$
		draft.from(line, new Place(file, row.line(), columns.place(amount.column(), row.line())));
		lines++;
	}
}
