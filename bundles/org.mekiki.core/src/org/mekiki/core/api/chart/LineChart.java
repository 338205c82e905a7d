package org.mekiki.core.api.chart;

import java.util.List;

/**
 * Development over an ordered row of categories, mostly years. A missing value interrupts the line. For lines over a
 * numeric axis see {@link ScatterChart} with joined points.
 *
 * @param caption       the words around the picture
 * @param categoryLabel what the categories are, may be empty
 * @param values        the axis of values
 * @param categories    in the order shown
 * @param series        one line each
 */
public record LineChart(Caption caption, String categoryLabel, Axis values, List<Category> categories,
		List<Series> series) implements ChartDescription {
	/** Checks that no series is longer than the categories. */
	public LineChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		categoryLabel = Texts.orEmpty(categoryLabel);
		Texts.required(values, "values"); //$NON-NLS-1$
		categories = Texts.copy(categories);
		series = Series.checked(series, categories.size());
	}
}
