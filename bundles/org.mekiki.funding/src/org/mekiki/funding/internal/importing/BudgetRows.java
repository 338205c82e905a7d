package org.mekiki.funding.internal.importing;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;

/** Turns rows into budget lines of programmes. */
final class BudgetRows {

	/** Objects that people can still look at; larger tables belong into columns, not into objects. */
	private static final int MOST = 50_000;

	private final ImportDraft draft;
	private final Mapping mapping;
	private final Texts texts;
	private final MappedCells cells;
	private final ColumnProfile programme;
	private final ColumnProfile number;
	private final ColumnProfile year;
	private final ColumnProfile body;
	private final ColumnProfile vintage;
	private final Budgets budgets;
	private final Map<BudgetLine, Long> seen = new IdentityHashMap<>();
	private int lines;

	BudgetRows(ImportDraft draft, String file, Mapping mapping, TableProfile table, Texts texts) throws ImportException {
		this.draft = draft;
		this.mapping = mapping;
		this.texts = texts;
		cells = new MappedCells(draft::refuse, file, mapping, table, texts);
		Columns columns = cells.columns();
		programme = columns.column(mapping.programme());
		number = columns.column(mapping.number());
		year = columns.column(mapping.fiscalYear());
		body = columns.column(mapping.body());
		vintage = columns.column(mapping.vintage());
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
		Integer fiscalYear = year == null ? mapping.year() : MappedCells.year(Columns.cell(row, year));
		if (name.isEmpty()) {
			cells.refuse(row, programme, texts.get("noProgramme")); //$NON-NLS-1$
			return;
		}
		if (fiscalYear == null) {
			cells.refuse(row, year, texts.get("noYear")); //$NON-NLS-1$
			return;
		}
		Programme of = null;
		for (MappedCells.Amount amount : cells.amounts()) {
			TableCell cell = Columns.cell(row, amount.column());
			if (!cell.isNull()) {
				Long value = cells.value(row, amount, cell);
				if (value != null) {
					of = of == null ? budgets.programme(Columns.text(row, number), name) : of;
					line(row, of, fiscalYear, amount, cell, value);
				}
			}
		}
	}

	private void line(TableRow row, Programme of, Integer fiscalYear, MappedCells.Amount amount, TableCell cell, Long value) {
		Organisation said = body == null ? null : budgets.organisation(Columns.text(row, body));
		String sheetYear = Columns.text(row, vintage);
		BudgetLine line = budgets.line(of, fiscalYear, BudgetStage.get(amount.mapped().stage().name()), said, sheetYear);
		Long before = seen.putIfAbsent(line, Long.valueOf(row.line()));
		if (before != null && !value.equals(line.getAmount())) {
			cells.refuse(row, amount.column(), texts.get("twice", before)); //$NON-NLS-1$
			return;
		}
		line.setAmount(value);
		line.setCurrency(amount.unit().currency());
		line.setPrinted(cell.text().strip() + (amount.unit().factor().compareTo(BigDecimal.ONE) == 0 ? "" : ' ' + amount.unit().label())); //$NON-NLS-1$
		draft.from(line, cells.place(row, amount.column()));
		lines++;
	}
}
