package org.mekiki.funding.api;

import java.util.List;

import org.mekiki.model.Dataset;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;

/**
 * Large tables of funding, kept as rows of data sets. Amounts are in yen; {@code programme} is the identifier of a
 * programme of the model.
 *
 * @since 0.1
 */
public final class FundingTables {

	/** A sheet of a programme review: what a ministry said of one programme in one year. */
	public static final RowSchema SHEETS = new RowSchema("funding.sheets", List.of( //$NON-NLS-1$
			new RowColumn("sheet", RowType.TEXT, "sheet"), derived("programme", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new RowColumn("sheet_year", RowType.LONG, "\u516c\u958b\u5e74\u5ea6"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("ministry", RowType.TEXT, "\u5e9c\u7701\u5e81"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("number", RowType.TEXT, "\u4e8b\u696d\u756a\u53f7"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("name", RowType.TEXT, "\u4e8b\u696d\u540d"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("start_year", RowType.LONG, "\u958b\u59cb\u5e74\u5ea6"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("end_year", RowType.LONG, "\u7d42\u4e86\u5e74\u5ea6"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("bureau", RowType.TEXT, "\u62c5\u5f53\u90e8\u5c40\u5e81"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("division", RowType.TEXT, "\u62c5\u5f53\u8ab2\u5ba4"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("account", RowType.TEXT, "\u4f1a\u8a08\u533a\u5206"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("method", RowType.TEXT, "\u5b9f\u65bd\u65b9\u6cd5"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("policy", RowType.TEXT, "\u4e3b\u8981\u65bd\u7b56"), //$NON-NLS-1$ //$NON-NLS-2$
			derived("flags", RowType.TEXT))); //$NON-NLS-1$

	/**
	 * An amount of a programme in a fiscal year as one sheet states it. {@code stage} is a name of {@link MoneyStage}, or
	 * {@code TOTAL} for the sum that the sheet prints; {@code superseded} says that a later sheet states the same amount
	 * again: only the others add up, and only those of one stage. {@code cell} is the column of the file.
	 */
	public static final RowSchema BUDGETS = new RowSchema("funding.budgets", List.of( //$NON-NLS-1$
			new RowColumn("sheet", RowType.TEXT, "sheet"), derived("programme", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("sheet_year", RowType.LONG), derived("ministry", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("fiscal_year", RowType.LONG, "\u5e74\u5ea6"), derived("stage", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("amount", RowType.LONG), derived("cell", RowType.TEXT), derived("superseded", RowType.BOOLEAN), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("flags", RowType.TEXT))); //$NON-NLS-1$

	/**
	 * What a payee got. Payees stand in blocks: {@code A} got the money from the ministry ({@code direct}), the others may
	 * have got the same money from a payee of another block, so blocks do not add up. {@code payee_key} is the same for
	 * the same organisation: its corporate number where there is a good one, its folded name otherwise.
	 */
	public static final RowSchema PAYEES = new RowSchema("funding.payees", List.of( //$NON-NLS-1$
			new RowColumn("sheet", RowType.TEXT, "sheet"), derived("programme", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("sheet_year", RowType.LONG), derived("ministry", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("fiscal_year", RowType.LONG, "\u5e74\u5ea6"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("block", RowType.TEXT, "\u30b0\u30eb\u30fc\u30d7"), derived("direct", RowType.BOOLEAN), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new RowColumn("position", RowType.LONG, "\u756a\u53f7"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("payee", RowType.TEXT, "\u652f\u51fa\u5148\u540d"), derived("payee_key", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("corporate_number", RowType.TEXT), //$NON-NLS-1$
			new RowColumn("corporate_number_printed", RowType.TEXT, "\u6cd5\u4eba\u756a\u53f7"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("purpose", RowType.TEXT, "\u696d\u52d9\u6982\u8981"), //$NON-NLS-1$ //$NON-NLS-2$
			new RowColumn("amount", RowType.LONG, "\u652f\u51fa\u984d"), derived("flags", RowType.TEXT))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * An award or a payment of any table. {@code stage} is {@code AWARDED}, {@code PAID} or {@code PASSED_ON}; {@code amount} is
	 * in the smallest unit of {@code currency}; {@code cell} is the column of the file.
	 */
	public static final RowSchema GRANTS = new RowSchema("funding.grants", List.of( //$NON-NLS-1$
			derived("programme", RowType.TEXT), derived("ministry", RowType.TEXT), derived("fiscal_year", RowType.LONG), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("sheet_year", RowType.LONG), derived("stage", RowType.TEXT), derived("project", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("payee", RowType.TEXT), derived("payee_key", RowType.TEXT), derived("corporate_number", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("purpose", RowType.TEXT), derived("amount", RowType.LONG), derived("currency", RowType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			derived("cell", RowType.TEXT), derived("flags", RowType.TEXT))); //$NON-NLS-1$ //$NON-NLS-2$

	private FundingTables() {
	}

	private static RowColumn derived(String name, RowType type) {
		return RowColumn.derived(name, type);
	}

	/**
	 * Data sets of a kind.
	 *
	 * @param model
	 *            the model
	 * @param schema
	 *            one of the above
	 * @return in the order of the model
	 */
	public static List<Dataset> of(KnowledgeModel model, RowSchema schema) {
		return model.getDatasets().stream().filter(dataset -> schema.name().equals(dataset.getSchema())).toList();
	}
}
