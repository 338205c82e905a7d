package org.mekiki.evidence.internal.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.mekiki.core.api.analysis.YearRange;

/**
 * The days that a date stands for: all of a month where only the month is known, all of a year where only the year is.
 *
 * @param from
 *            first day
 * @param to
 *            last day
 */
record Period(LocalDate from, LocalDate to) {

	/**
	 * Reads dates as the model holds them.
	 *
	 * @param date
	 *            yyyy, yyyy-MM or yyyy-MM-dd; null if unknown
	 * @param end
	 *            the same; null if there is none
	 * @return empty if the date is unknown or no date
	 */
	static Optional<Period> of(String date, String end) {
		Optional<Period> first = single(date);
		Optional<Period> last = single(end);
		return first.map(start -> new Period(start.from(),
				last.map(Period::to).filter(day -> !day.isBefore(start.to())).orElse(start.to())));
	}

	private static Optional<Period> single(String date) {
		try {
			return switch (date == null ? 0 : date.length()) {
			case 4 -> Optional.of(new Period(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth()));
			case 7 -> Optional.of(new Period(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth()));
			case 10 -> Optional.of(new Period(LocalDate.parse(date), LocalDate.parse(date)));
			default -> Optional.empty();
			};
		} catch (DateTimeException noDate) {
			return Optional.empty();
		}
	}

	/** Whether any of the days is in these years. */
	boolean meets(YearRange years) {
		return from.getYear() <= years.to() && years.from() <= to.getYear();
	}
}
