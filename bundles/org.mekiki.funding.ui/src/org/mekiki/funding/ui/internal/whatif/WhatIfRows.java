package org.mekiki.funding.ui.internal.whatif;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.mekiki.funding.api.WhatIf;

/** Which places the grid shows, and in which order. */
final class WhatIfRows {

	/** What can be sorted by. */
	enum Column {
		LOCK, NAME, YEAR, COMPARED, SCENARIO, CHANGE, SLIDER
	}

	private final WhatIfDesk desk;
	private Column sorted = Column.NAME;
	private boolean descending;
	private String filter = ""; //$NON-NLS-1$
	private int[] order = {};

	WhatIfRows(WhatIfDesk desk) {
		this.desk = desk;
	}

	/** Place of a row. */
	int place(int row) {
		return order[row];
	}

	/** Row of a place; -1 if it is not shown. */
	int row(int place) {
		for (int row = 0; row < order.length; row++) {
			if (order[row] == place) {
				return row;
			}
		}
		return -1;
	}

	int size() {
		return order.length;
	}

	Column sorted() {
		return sorted;
	}

	boolean isDescending() {
		return descending;
	}

	/** Sorts by a column, or the other way round; amounts begin with the greatest. */
	void sort(Column column) {
		descending = sorted == column ? !descending : column.compareTo(Column.COMPARED) >= 0;
		sorted = column;
		arrange();
	}

	void filter(String text) {
		filter = fold(text);
		arrange();
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}

	/** Finds the rows anew. While a hand moves, rows stay where they are. */
	void arrange() {
		WhatIf budget = desk.budget();
		if (budget == null) {
			order = new int[0];
			return;
		}
		Comparator<Integer> comparator = comparator(budget);
		order = IntStream.range(0, budget.spots().size())
				.filter(place -> filter.isEmpty() || fold(budget.spots().get(place).recipient().label()).contains(filter)).boxed()
				.sorted(descending ? comparator.reversed() : comparator).mapToInt(Integer::intValue).toArray();
	}

	private Comparator<Integer> comparator(WhatIf budget) {
		long[] now = desk.amounts();
		long[] compared = desk.compared();
		Comparator<Integer> natural = Comparator.naturalOrder();
		return switch (sorted) {
		case LOCK -> Comparator.<Integer>comparingInt(place -> desk.allocation().isHeld(place.intValue()) ? 0 : 1).thenComparing(natural);
		case NAME -> Comparator.<Integer, String>comparing(place -> budget.spots().get(place.intValue()).recipient().label())
				.thenComparing(place -> Integer.valueOf(budget.spots().get(place.intValue()).year())).thenComparing(natural);
		case YEAR -> Comparator.<Integer>comparingInt(place -> budget.spots().get(place.intValue()).year()).thenComparing(natural);
		case COMPARED -> Comparator.<Integer>comparingLong(place -> compared[place.intValue()]).thenComparing(natural);
		case SCENARIO -> Comparator.<Integer>comparingLong(place -> now[place.intValue()]).thenComparing(natural);
		case CHANGE, SLIDER -> Comparator.<Integer>comparingLong(place -> now[place.intValue()] - compared[place.intValue()])
				.thenComparing(natural);
		};
	}

	/** Whether more than one year is shown. */
	boolean hasYears() {
		return desk.budget() != null && desk.budget().spots().stream().mapToInt(WhatIf.Spot::year).distinct().count() > 1;
	}
}
