package org.mekiki.charts.internal.plots;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days to positions, and dates worth a tick. */
final class TimeScale {
	/** Months between ticks, from fine to coarse. */
	private static final int[] STEPS = { 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000 };
	private final LocalDate first;
	private final LocalDate last;
	private final double left;
	private final double width;

	TimeScale(LocalDate from, LocalDate to, double left, double width) {
		long days = Math.max(28, ChronoUnit.DAYS.between(from, to) + 1);
		long margin = Math.max(2, days / 50);
		this.first = from.minusDays(margin);
		this.last = from.plusDays(days + margin);
		this.left = left;
		this.width = width;
	}

	double at(LocalDate date) {
		return left + width * ChronoUnit.DAYS.between(first, date) / ChronoUnit.DAYS.between(first, last);
	}

	record Tick(LocalDate date, String label) {
	}

	/** Ticks at least so far apart; months as yyyy-MM, years alone. */
	List<Tick> ticks(double apart) {
		double months = ChronoUnit.DAYS.between(first, last) / 30.44;
		int step = STEPS[STEPS.length - 1];
		for (int candidate : STEPS)
			if (width * candidate / months >= apart) {
				step = candidate;
				break;
			}
		var result = new ArrayList<Tick>();
		var date = start(step);
		while (!date.isAfter(last)) {
			if (!date.isBefore(first))
				result.add(new Tick(date, step >= 12 ? String.valueOf(date.getYear()) : date.toString().substring(0, date.toString().length() - 3)));
			date = date.plusMonths(step);
		}
		return result;
	}

	/** Steps start where people count from: at years divisible by the step, at January. */
	private LocalDate start(int step) {
		if (step < 12)
			return LocalDate.of(first.getYear(), 1, 1);
		int years = step / 12;
		return LocalDate.of(Math.floorDiv(first.getYear(), years) * years, 1, 1);
	}
}
