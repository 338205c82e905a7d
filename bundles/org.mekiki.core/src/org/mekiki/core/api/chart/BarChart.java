package org.mekiki.core.api.chart;

import java.util.List;

/**
 * Amounts by category.
 *
 * @param caption       the words around the picture
 * @param mode          how series share a category
 * @param horizontal    true: bars grow to the right, the better choice for long category labels
 * @param categoryLabel what the categories are, may be empty
 * @param values        the axis of values
 * @param categories    in the order shown
 * @param series        in the order stacked, from the axis outwards
 */
public record BarChart(Caption caption, BarMode mode, boolean horizontal, String categoryLabel, Axis values,
		List<Category> categories, List<Series> series) implements ChartDescription {
	/** Checks that no series is longer than the categories. */
	public BarChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		mode = mode == null ? BarMode.GROUPED : mode;
		categoryLabel = Texts.orEmpty(categoryLabel);
		Texts.required(values, "values"); //$NON-NLS-1$
		categories = Texts.copy(categories);
		series = Series.checked(series, categories.size());
	}
}
