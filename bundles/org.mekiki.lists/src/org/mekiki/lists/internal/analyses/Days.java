package org.mekiki.lists.internal.analyses;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days of a date that may be known to the month or year only.
 *
 * @param from
 *            the first
 * @param to
 *            the last
 */
record Days(LocalDate from, LocalDate to) {

	/** Reads yyyy, yyyy-MM or yyyy-MM-dd; empty if it is no date. */
	static Optional<Days> of(String date) {
		try {
			return switch (date.length()) {
			case 4 -> Optional.of(new Days(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth()));
			case 7 -> Optional.of(new Days(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth()));
			case 10 -> Optional.of(new Days(LocalDate.parse(date), LocalDate.parse(date)));
			default -> Optional.empty();
			};
		} catch (DateTimeException noDate) {
			return Optional.empty();
		}
	}
}
