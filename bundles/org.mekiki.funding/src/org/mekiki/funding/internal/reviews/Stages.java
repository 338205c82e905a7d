package org.mekiki.funding.internal.reviews;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mekiki.model.funding.BudgetStage;

/** Columns of amounts in the file of budgets. */
final class Stages {

	/** The sum that a sheet prints. */
	static final String TOTAL = "TOTAL"; //$NON-NLS-1$
	/** Stage by name of the column. */
	static final Map<String, String> BY_COLUMN = new LinkedHashMap<>();

	static {
		BY_COLUMN.put("\u5f53\u521d\u4e88\u7b97", BudgetStage.INITIAL.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u88dc\u6b63\u4e88\u7b97", BudgetStage.SUPPLEMENTARY.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u524d\u5e74\u5ea6\u304b\u3089\u7e70\u8d8a\u3057", BudgetStage.CARRIED_IN.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u7fcc\u5e74\u5ea6\u3078\u7e70\u8d8a\u3057", BudgetStage.CARRIED_OUT.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u4e88\u5099\u8cbb\u7b49", BudgetStage.RESERVE.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u4e88\u7b97\u8a08", TOTAL); //$NON-NLS-1$
		BY_COLUMN.put("\u57f7\u884c\u984d", BudgetStage.EXECUTED.getName()); //$NON-NLS-1$
		BY_COLUMN.put("\u8981\u6c42\u984d", BudgetStage.REQUESTED.getName()); //$NON-NLS-1$
	}

	private Stages() {
	}
}
