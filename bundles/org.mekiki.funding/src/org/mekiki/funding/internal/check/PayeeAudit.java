package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.funding.internal.reviews.Yen;
import org.mekiki.store.Row;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/** Looks payees over: against what was spent, block by block. */
final class PayeeAudit {

	private static final String AMOUNT = "\u652f\u51fa\u984d"; //$NON-NLS-1$
	/** Sheets print millions: each figure may be off by half of one. */
	private static final long HALF_A_MILLION = 500_000;
	private static final long[] FACTORS = { 10, 100, 1000 };

	private record Paid(long row, long line, long amount, String payee) {
	}

	/** Direct payees of a sheet and year. */
	private static final class Direct {
		final List<Paid> payees = new ArrayList<>();
		int sheetYear;
		long sum;
	}

	private final String dataset;
	private final Map<String, Long> executed;
	private final List<RowFinding> findings = new ArrayList<>();
	private final Map<String, Direct> direct = new HashMap<>();
	private final Set<String> places = new HashSet<>();
	private final Spellings spellings;

	PayeeAudit(String dataset, Map<String, Long> executed) {
		this.dataset = dataset;
		this.executed = executed;
		spellings = new Spellings(dataset);
	}

	List<RowFinding> findings() {
		return findings;
	}

	void run(RowSource rows, Runnable check) throws StoreException {
		rows.read(RowQuery.all(dataset, "sheet", "sheet_year", "fiscal_year", "block", "direct", "position", "payee", "amount", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"payee_key", "corporate_number"), row -> { //$NON-NLS-1$ //$NON-NLS-2$
					if (row.number() % 4096 == 0) {
						check.run();
					}
					look(row);
					return true;
				}, null);
		direct.forEach(this::compare);
		findings.addAll(spellings.findings());
	}

	private void look(Row row) {
		String sheet = row.text(0);
		long amount = row.number(7);
		if (!row.isNull(7) && row.flag(4)) {
			Direct of = direct.computeIfAbsent(BudgetAudit.key(sheet, row.number(2)), none -> new Direct());
			of.payees.add(new Paid(row.number(), row.line(), amount, row.text(6) == null ? "" : row.text(6))); //$NON-NLS-1$
			of.sum += amount;
			of.sheetYear = (int) row.number(1);
		}
		if (amount < 0) {
			findings.add(new RowFinding(FindingKind.NEGATIVE, dataset, row.number(), row.line(), AMOUNT, (int) row.number(1), sheet,
					List.of(sheet, AMOUNT, Yen.text(amount)), List.of()));
		}
		if (!row.isNull(5) && !places.add(sheet + '\n' + row.number(2) + '\n' + row.text(3) + '\n' + row.number(5) + '\n'
				+ row.text(6) + '\n' + amount)) {
			findings.add(new RowFinding(FindingKind.DUPLICATE, dataset, row.number(), row.line(), "\u756a\u53f7", //$NON-NLS-1$
					(int) row.number(1), sheet, List.of(sheet, row.text(3) + row.number(5)), List.of()));
		}
		spellings.add(row.text(9), row.text(8), row.text(6), amount);
	}

	private void compare(String key, Direct of) {
		Long spent = executed.get(key);
		if (spent == null || spent.longValue() <= 0 || of.sum == spent.longValue()) {
			return;
		}
		long most = spent.longValue();
		String sheet = key.substring(0, key.indexOf('\n'));
		if (!slip(of, most, sheet) && of.sum - most > HALF_A_MILLION * (of.payees.size() + 1L)) {
			Paid largest = of.payees.stream().max(java.util.Comparator.comparingLong(Paid::amount)).orElseThrow();
			findings.add(new RowFinding(FindingKind.EXCEEDING, dataset, largest.row, largest.line, AMOUNT, of.sheetYear, sheet,
					List.of(sheet, Yen.text(of.sum), Yen.text(most)), List.of()));
		}
	}

	/**
	 * A slip is believed only if exactly one payee and one factor make the sum come out to the yen, and if that payee then has
	 * at least half of the money: small ones come out by chance.
	 */
	private boolean slip(Direct of, long spent, String sheet) {
		Paid found = null;
		String factor = null;
		int ways = 0;
		for (Paid paid : of.payees) {
			for (long times : FACTORS) {
				long meant = 0;
				String how = null;
				if (paid.amount > 0 && paid.amount <= Long.MAX_VALUE / times && of.sum - paid.amount + paid.amount * times == spent) {
					meant = paid.amount * times;
					how = "\u00d7" + times; //$NON-NLS-1$
				} else if (paid.amount % times == 0 && of.sum - paid.amount + paid.amount / times == spent) {
					meant = paid.amount / times;
					how = "\u00f7" + times; //$NON-NLS-1$
				}
				if (how != null && meant >= spent / 2) {
					ways++;
					found = paid;
					factor = how;
				}
			}
		}
		if (found == null || ways > 1) {
			return false;
		}
		findings.add(new RowFinding(FindingKind.SLIP, dataset, found.row, found.line, AMOUNT, of.sheetYear, sheet,
				List.of(sheet, found.payee, Yen.text(found.amount), factor, Yen.text(spent)), List.of()));
		return true;
	}
}
