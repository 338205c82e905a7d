package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/** Looks the sheets over. */
final class SheetAudit {

	private static final String END = "\u7d42\u4e86\u5e74\u5ea6"; //$NON-NLS-1$
	/** Fewer programmes say nothing about a column. */
	private static final int FEWEST = 20;
	private static final double NEARLY_ALL = 0.95;

	private final String dataset;
	private final List<RowFinding> findings = new ArrayList<>();

	SheetAudit(String dataset) {
		this.dataset = dataset;
	}

	List<RowFinding> findings() {
		return findings;
	}

	void run(RowSource rows) throws StoreException {
		Map<String, String> numbers = new HashMap<>();
		Map<Integer, int[]> same = new TreeMap<>();
		rows.read(RowQuery.all(dataset, "sheet", "sheet_year", "number", "start_year", "end_year"), row -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			int year = (int) row.number(1);
			String number = row.text(2);
			String before = number == null ? null : numbers.putIfAbsent(year + "\n" + number, row.text(0)); //$NON-NLS-1$
			if (before != null) {
				findings.add(new RowFinding(FindingKind.DUPLICATE, dataset, row.number(), row.line(), "\u4e8b\u696d\u756a\u53f7", year, //$NON-NLS-1$
						row.text(0), List.of(row.text(0), number), List.of()));
			}
			if (!row.isNull(3) && !row.isNull(4)) {
				int[] counts = same.computeIfAbsent(Integer.valueOf(year), none -> new int[2]);
				counts[0]++;
				counts[1] += row.number(3) == row.number(4) ? 1 : 0;
				if (row.number(4) < row.number(3)) {
					findings.add(new RowFinding(FindingKind.END_BEFORE_START, dataset, row.number(), row.line(), END, year, row.text(0),
							List.of(row.text(0), String.valueOf(row.number(3)), String.valueOf(row.number(4))), List.of()));
				}
			}
			return true;
		}, null);
		same.forEach((year, counts) -> {
			if (counts[0] >= FEWEST && counts[1] >= counts[0] * NEARLY_ALL) {
				findings.add(new RowFinding(FindingKind.START_IS_END, dataset, 0, 0, END, year.intValue(), year.toString(),
						List.of(year.toString(), String.valueOf(counts[1]), String.valueOf(counts[0])), List.of()));
			}
		});
	}
}
