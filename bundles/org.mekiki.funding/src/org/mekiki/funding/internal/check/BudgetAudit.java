package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.funding.internal.reviews.Yen;
import org.mekiki.store.Row;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/** Looks budgets over, and keeps what was spent for those who look at payees. */
final class BudgetAudit {

	private static final String TOTAL = "TOTAL"; //$NON-NLS-1$
	/** What leaves the year is printed negative, so that the parts add up to the total. */
	private static final String CARRIED_OUT = "CARRIED_OUT"; //$NON-NLS-1$
	private static final String EXECUTED = "EXECUTED"; //$NON-NLS-1$
	private static final Set<String> PARTS = Set.of("INITIAL", "SUPPLEMENTARY", "CARRIED_IN", CARRIED_OUT, "RESERVE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Cuts are negative supplementary budgets, what goes to other items is a negative reserve, what is carried out leaves. */
	private static final Set<String> NEVER_NEGATIVE = Set.of("INITIAL", "CARRIED_IN", TOTAL, EXECUTED, "REQUESTED"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final class Year {
		long parts;
		long total;
		long totalRow;
		long line;
		int sheetYear;
		String cell;
		boolean hasTotal;
	}

	private final String dataset;
	private final List<RowFinding> findings = new ArrayList<>();
	private final Map<String, Long> executed = new HashMap<>();
	private final Map<String, Year> years = new HashMap<>();

	BudgetAudit(String dataset) {
		this.dataset = dataset;
	}

	static String key(String sheet, long year) {
		return sheet + '\n' + year;
	}

	List<RowFinding> findings() {
		return findings;
	}

	/** What was spent, by sheet and fiscal year. */
	Map<String, Long> executed() {
		return executed;
	}

	void run(RowSource rows, Runnable check) throws StoreException {
		rows.read(RowQuery.unordered(dataset, "sheet", "sheet_year", "fiscal_year", "stage", "amount", "cell"), row -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			if (row.number() % 4096 == 0) {
				check.run();
			}
			look(row);
			return true;
		}, null);
		years.forEach((key, year) -> {
			if (year.hasTotal && year.parts != year.total) {
				String[] of = key.split("\n"); //$NON-NLS-1$
				findings.add(new RowFinding(FindingKind.PARTS, dataset, year.totalRow, year.line, year.cell, year.sheetYear, of[0],
						List.of(of[0], of[1], Yen.text(year.parts), Yen.text(year.total)), List.of()));
			}
		});
		years.clear();
	}

	private void look(Row row) {
		String stage = row.text(3);
		long amount = row.number(4);
		String key = key(row.text(0), row.number(2));
		if (EXECUTED.equals(stage)) {
			executed.put(key, Long.valueOf(amount));
		}
		if (PARTS.contains(stage)) {
			years.computeIfAbsent(key, none -> new Year()).parts += amount;
		} else if (TOTAL.equals(stage)) {
			Year year = years.computeIfAbsent(key, none -> new Year());
			year.hasTotal = true;
			year.total = amount;
			year.totalRow = row.number();
			year.line = row.line();
			year.cell = row.text(5);
			year.sheetYear = (int) row.number(1);
		}
		if (amount < 0 && NEVER_NEGATIVE.contains(stage) || amount > 0 && CARRIED_OUT.equals(stage)) {
			findings.add(new RowFinding(FindingKind.NEGATIVE, dataset, row.number(), row.line(), row.text(5), (int) row.number(1),
					row.text(0), List.of(row.text(0), row.text(5), Yen.text(amount)), List.of()));
		}
	}
}
