package org.mekiki.tables.internal.profile;

/**
 * Which of two numbers is the day, for each separator: people who write 25.05.2020 are others than those who write
 * 08/01/2026, even in one column.
 *
 * @param point
 *            of 25.05.2020
 * @param slash
 *            of 25/05/2020
 * @param dash
 *            of 25-05-2020
 */
record DayOrders(Order point, Order slash, Order dash) {

	/** Order of day and month. */
	enum Order {
		/** Day, month. */
		DAY_FIRST,
		/** Month, day. */
		MONTH_FIRST,
		/** Nothing tells. */
		UNKNOWN
	}

	/** Of a column without such dates. */
	static final DayOrders NONE = new DayOrders(Order.UNKNOWN, Order.UNKNOWN, Order.UNKNOWN);

	Order of(char separator) {
		return switch (separator) {
		case '.' -> point;
		case '/' -> slash;
		default -> dash;
		};
	}

	/** One order for the whole column; null if there is none. */
	String meaning() {
		boolean day = point == Order.DAY_FIRST || slash == Order.DAY_FIRST || dash == Order.DAY_FIRST;
		boolean month = point == Order.MONTH_FIRST || slash == Order.MONTH_FIRST || dash == Order.MONTH_FIRST;
		return day == month ? null : day ? "day-month-year" : "month-day-year"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
