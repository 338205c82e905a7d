package org.mekiki.core.api.chart;

/** How the series of a bar chart share a category. */
public enum BarMode {
	/** Beside one another: compare series. */
	GROUPED,
	/** On top of one another: compare totals. */
	STACKED,
	/** Each category is 100 %: compare shares. Needs values that are not negative. */
	PERCENT
}
