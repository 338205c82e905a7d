package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.funding.api.FundingTables;
import org.mekiki.model.Dataset;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/**
 * Looks all rows of the programme reviews over. Rows never change, so what was found in a data set is remembered by its
 * fingerprint: checks run after each edit, and none of them reads half a million rows for that.
 */
public final class ReviewAudit {

	private static final int REMEMBERED = 4;
	private static final Map<String, List<RowFinding>> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<RowFinding>> eldest) {
			return size() > REMEMBERED;
		}
	});

	private ReviewAudit() {
	}

	/**
	 * What is wrong, accepted or not.
	 *
	 * @param model
	 *            with the data sets
	 * @param rows
	 *            of the base
	 * @param check
	 *            is called often; throws what ends the work
	 * @return in the order of kinds and lines
	 * @throws StoreException
	 *             if rows cannot be read
	 */
	public static List<RowFinding> of(KnowledgeModel model, RowSource rows, Runnable check) throws StoreException {
		StringBuilder key = new StringBuilder();
		for (Dataset dataset : model.getDatasets()) {
			key.append(dataset.getId()).append(dataset.getFingerprint()).append('\n');
		}
		List<RowFinding> known = KNOWN.get(key.toString());
		if (known == null) {
			known = look(model, rows, check);
			KNOWN.put(key.toString(), known);
		}
		return known;
	}

	private static List<RowFinding> look(KnowledgeModel model, RowSource rows, Runnable check) throws StoreException {
		List<RowFinding> findings = new ArrayList<>();
		for (Dataset dataset : FundingTables.of(model, FundingTables.SHEETS)) {
			SheetAudit audit = new SheetAudit(dataset.getId());
			audit.run(rows);
			findings.addAll(audit.findings());
		}
		Map<String, Long> executed = new java.util.HashMap<>();
		for (Dataset dataset : FundingTables.of(model, FundingTables.BUDGETS)) {
			BudgetAudit audit = new BudgetAudit(dataset.getId());
			audit.run(rows, check);
			executed.putAll(audit.executed());
			findings.addAll(audit.findings());
		}
		for (Dataset dataset : FundingTables.of(model, FundingTables.PAYEES)) {
			PayeeAudit audit = new PayeeAudit(dataset.getId(), executed);
			audit.run(rows, check);
			findings.addAll(audit.findings());
		}
		// organisations stay in the order of their money
		findings.sort(Comparator.comparing(RowFinding::kind).thenComparingLong(RowFinding::line));
		return List.copyOf(findings);
	}
}
