package org.mekiki.curriculum.api.content;

import org.mekiki.core.api.chart.ChartDescription;

/**
 * A chart of a result as it is now.
 *
 * @param title
 *            its heading
 * @param description
 *            what is drawn
 * @param fingerprint
 *            the same for the same chart; another one than {@link EmbeddedResult#seen()} means that the result has changed
 *            since the author has looked
 * @since 0.1
 */
public record ResultChart(String title, ChartDescription description, String fingerprint) {
}
