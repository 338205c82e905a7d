package org.mekiki.charts.internal.draw;

/**
 * An entry of the legend.
 *
 * @param swatch how the series looks
 * @param index  of the series
 * @param label  its name
 */
public record LegendItem(Swatch swatch, int index, String label) {
	/** How a series looks. */
	public enum Swatch {
		/** A filled area with the pattern of the series. */
		AREA,
		/** A filled area without pattern. */
		PLAIN,
		/** A line with the marker of the series. */
		LINE,
		/** The marker alone. */
		MARKER,
		/** The pattern alone, for what is only suggested. */
		HATCH
	}
}
