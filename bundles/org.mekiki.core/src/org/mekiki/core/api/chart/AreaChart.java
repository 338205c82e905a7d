package org.mekiki.core.api.chart;

import java.util.List;

/**
 * Amounts that add up, over an ordered row of categories; values are not negative, a missing value counts as zero.
 *
 * @param caption       the words around the picture
 * @param percent       true: each category is 100 %
 * @param categoryLabel what the categories are, may be empty
 * @param values        the axis of values
 * @param categories    in the order shown
 * @param series        in the order stacked, from the axis outwards
 */
public record AreaChart(Caption caption, boolean percent, String categoryLabel, Axis values,
		List<Category> categories, List<Series> series) implements ChartDescription {
	/** Checks that no series is longer than the categories. */
	public AreaChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		categoryLabel = Texts.orEmpty(categoryLabel);
		Texts.required(values, "values"); //$NON-NLS-1$
		categories = Texts.copy(categories);
		series = Series.checked(series, categories.size());
	}
}
