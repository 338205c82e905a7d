package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A profile over several measures, each with its own maximum.
 *
 * @param caption the words around the picture
 * @param unit    of the values
 * @param spokes  clockwise from the top, at least three
 * @param series  one value per spoke
 */
public record RadarChart(Caption caption, Unit unit, List<Spoke> spokes, List<Series> series)
		implements ChartDescription {
	/** Checks that no series is longer than the spokes. */
	public RadarChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		unit = unit == null ? Unit.COUNT : unit;
		spokes = Texts.copy(spokes);
		series = Series.checked(series, spokes.size());
	}

	/**
	 * A measure.
	 *
	 * @param label   shown at the end of the spoke
	 * @param maximum value at the rim, greater than zero; the centre is zero
	 * @param key     reference given back on selection, null: none
	 */
	public record Spoke(String label, BigDecimal maximum, String key) {
		/** Checks the maximum. */
		public Spoke {
			label = Texts.orEmpty(label);
			maximum = Numbers.exact(Texts.required(maximum, "maximum")); //$NON-NLS-1$
			if (maximum.signum() <= 0)
				throw new IllegalArgumentException("The maximum of a spoke is greater than zero"); //$NON-NLS-1$
			key = Texts.key(key);
		}
	}
}
