package org.mekiki.tables.internal.profile;

import org.mekiki.tables.internal.profile.DayOrders.Order;
import org.mekiki.tables.internal.value.DateText;

/** Counts dates of which only one order of day and month is possible, by their separators. */
final class DayEvidence {

	private static final String SEPARATORS = "./-"; //$NON-NLS-1$

	private final long[] all = new long[SEPARATORS.length()];
	private final long[] dayFirst = new long[SEPARATORS.length()];
	private final long[] monthFirst = new long[SEPARATORS.length()];

	void add(DateText date, String text, int times) {
		int i = SEPARATORS.indexOf(DateText.separator(text));
		if (i < 0) {
			return;
		}
		all[i] += times;
		if (date.swapped() == null && date.value() != null) {
			dayFirst[i] += times;
		} else if (date.value() == null && date.swapped() != null) {
			monthFirst[i] += times;
		}
	}

	DayOrders orders() {
		return new DayOrders(order(0), order(1), order(2));
	}

	/** With points the day comes first wherever people write so. */
	private Order order(int i) {
		if (dayFirst[i] > 0 && monthFirst[i] == 0) {
			return Order.DAY_FIRST;
		}
		if (monthFirst[i] > 0 && dayFirst[i] == 0) {
			return Order.MONTH_FIRST;
		}
		return i == 0 && all[i] > 0 && monthFirst[i] == 0 ? Order.DAY_FIRST : Order.UNKNOWN;
	}
}
