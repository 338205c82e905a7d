package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Parts of a whole. Only for few parts that are not negative; a bar chart is read more exactly.
 *
 * @param caption the words around the picture
 * @param donut   true: a ring with the total in the middle
 * @param unit    of the values
 * @param slices  clockwise from the top, in the order given
 */
public record PieChart(Caption caption, boolean donut, Unit unit, List<Slice> slices) implements ChartDescription {
	/** Copies the list. */
	public PieChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		unit = unit == null ? Unit.COUNT : unit;
		slices = Texts.copy(slices);
	}

	/**
	 * A part.
	 *
	 * @param label shown beside the slice
	 * @param value exact, in base units
	 * @param key   reference given back on selection, null: none
	 */
	public record Slice(String label, BigDecimal value, String key) {
		/** Checks that the value is there. */
		public Slice {
			label = Texts.orEmpty(label);
			value = Numbers.exact(Texts.required(value, "value")); //$NON-NLS-1$
			key = Texts.key(key);
		}
	}
}
