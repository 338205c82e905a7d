package org.mekiki.core.api.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chart of a kind that a plug-in draws, contributed at the extension point {@code org.mekiki.core.chartTypes}. Where
 * the plug-in is missing, a message stands in its place.
 *
 * @param caption    the words around the picture
 * @param type       identifier of the chart type
 * @param categories in the order shown
 * @param series     values by category
 * @param options    whatever else the type needs to know
 * @since 0.1
 */
public record CustomChart(Caption caption, String type, List<Category> categories, List<Series> series,
		Map<String, String> options) implements ChartDescription {
	/** Checks that no series is longer than the categories. */
	public CustomChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		Texts.required(type, "type"); //$NON-NLS-1$
		categories = Texts.copy(categories);
		series = Series.checked(series, categories.size());
		options = Collections.unmodifiableMap(new TreeMap<>(options == null ? Map.of() : options));
	}
}
