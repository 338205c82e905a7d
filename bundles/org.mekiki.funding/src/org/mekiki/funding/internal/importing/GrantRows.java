package org.mekiki.funding.internal.importing;

import java.util.EnumSet;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.funding.internal.organisations.OrganisationNames;
import org.mekiki.funding.internal.reviews.Numbers;
import org.mekiki.funding.internal.reviews.ReviewFlag;
import org.mekiki.funding.internal.reviews.RowsOut;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;

/** Turns rows of awards and payments into rows beside the model: there may be millions. */
final class GrantRows {

	private final ImportDraft draft;
	private final Mapping mapping;
	private final Texts texts;
	private final MappedCells cells;
	private final Budgets budgets;
	private final RowsOut out;
	private final ColumnProfile programme;
	private final ColumnProfile number;
	private final ColumnProfile year;
	private final ColumnProfile body;
	private final ColumnProfile vintage;
	private final ColumnProfile payee;
	private final ColumnProfile corporateNumber;
	private final ColumnProfile project;
	private final ColumnProfile purpose;
	private StoreException failure;

	GrantRows(ImportDraft draft, String file, Mapping mapping, TableProfile table, Texts texts, RowWriter writer)
			throws ImportException {
		this.draft = draft;
		this.mapping = mapping;
		this.texts = texts;
		cells = new MappedCells(draft::refuse, file, mapping, table, texts);
		budgets = new Budgets(draft.model());
		out = new RowsOut(FundingTables.GRANTS, writer);
		Columns columns = cells.columns();
		programme = columns.column(mapping.programme());
		number = columns.column(mapping.number());
		year = columns.column(mapping.fiscalYear());
		body = columns.column(mapping.body());
		vintage = columns.column(mapping.vintage());
		payee = columns.column(mapping.grants().payee());
		corporateNumber = columns.column(mapping.grants().corporateNumber());
		project = columns.column(mapping.grants().project());
		purpose = columns.column(mapping.grants().purpose());
	}

	/** False ends reading. */
	boolean read(TableRow row) {
		draft.progress().check();
		String name = Columns.text(row, programme);
		Integer fiscalYear = year == null ? mapping.year() : MappedCells.year(Columns.cell(row, year));
		if (name.isEmpty()) {
			cells.refuse(row, programme, texts.get("noProgramme")); //$NON-NLS-1$
		} else if (fiscalYear == null) {
			cells.refuse(row, year, texts.get("noYear")); //$NON-NLS-1$
		} else {
			amounts(row, name, fiscalYear);
		}
		return failure == null;
	}

	private void amounts(TableRow row, String name, Integer fiscalYear) {
		for (MappedCells.Amount amount : cells.amounts()) {
			TableCell cell = Columns.cell(row, amount.column());
			Long value = cell.isNull() ? null : cells.value(row, amount, cell);
			if (value != null) {
				try {
					write(row, budgets.programme(Columns.text(row, number), name).getId(), fiscalYear, amount, value);
				} catch (StoreException refused) {
					failure = refused;
				}
			}
		}
	}

	private void write(TableRow row, String of, Integer fiscalYear, MappedCells.Amount amount, Long value) throws StoreException {
		Set<ReviewFlag> flags = EnumSet.noneOf(ReviewFlag.class);
		String name = Columns.text(row, payee);
		String typed = corporateNumber == null ? "" : Columns.cell(row, corporateNumber).text().strip(); //$NON-NLS-1$
		String folded = Numbers.read(typed, flags);
		out.text("programme", of).text("ministry", Columns.text(row, body)).number("fiscal_year", fiscalYear) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.number("sheet_year", vintage == null ? null : MappedCells.year(Columns.cell(row, vintage))) //$NON-NLS-1$
				.text("stage", amount.mapped().stage().name()).text("project", Columns.text(row, project)).text("payee", name) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("payee_key", folded != null ? folded : name.isEmpty() ? null : OrganisationNames.fold(name)) //$NON-NLS-1$
				.text("corporate_number", folded).text("purpose", Columns.text(row, purpose)) //$NON-NLS-1$ //$NON-NLS-2$
				.number("amount", value).text("currency", amount.unit().currency()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("cell", amount.column().name()).flags(flags).end(row.line()); //$NON-NLS-1$
	}

	/** Says what could only be known in the end. */
	void end() throws StoreException {
		if (failure != null) {
			throw failure;
		}
	}
}
