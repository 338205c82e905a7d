package org.mekiki.core.api.chart;

/**
 * What a chart shows, without how it is drawn: an immutable value, equal to any other with the same content, that
 * {@link ChartJson} writes and reads. All texts are final texts in the reader's language; nothing in a description is
 * translated later.
 * <p>
 * Values are exact ({@link java.math.BigDecimal}, {@code long}); money is given in whole minor units or yen and brought
 * to 億円 by the {@link Unit}. A {@code key} is an opaque reference of the contributor, given back when its mark is
 * selected; null means the mark cannot be selected. Lists never hold null and are never null; texts never null unless
 * said so.
 */
public sealed interface ChartDescription permits AreaChart, BarChart, BoxChart, CustomChart, HeatMap, Histogram, LineChart, Network,
		PieChart, RadarChart, Sankey, ScatterChart, Timeline, Treemap {
	/**
	 * The words around the picture.
	 *
	 * @return never null
	 */
	Caption caption();
}
