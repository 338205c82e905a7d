package org.mekiki.charts.internal.kinds;

import java.awt.image.BufferedImage;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.plots.TimelinePlot;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Timeline;

/** How high charts have to be. */
public final class Heights {
	private static final int LEAST = 300;
	private static final int MOST = 2000;
	/** Title, subtitle, legend, axis and source. */
	private static final int AROUND = 150;
	private static final int MARGINS = 28;
	private static final int ROW = 28;
	/** A line of small text. */
	private static final int LINE = 17;

	private Heights() {
	}

	/**
	 * The height at which nothing is cramped.
	 *
	 * @param chart what
	 * @param theme how
	 * @param width how wide
	 * @return in the same unit
	 */
	public static int of(ChartDescription chart, ChartTheme theme, int width) {
		int wanted = switch (chart) {
		case BarChart bars when bars.horizontal() -> AROUND
				+ bars.categories().size() * (bars.mode() == BarMode.GROUPED ? Math.max(ROW, 18 * bars.series().size()) : ROW);
		case HeatMap map -> AROUND + map.rows().size() * (ROW + 4);
		case Timeline timeline -> AROUND - 30 + ROW * rows(timeline, theme, width);
		case BoxChart boxes -> width * 7 / 16;
		default -> width / 2;
		};
		return Math.clamp(wanted, LEAST, MOST);
	}

	/**
	 * The height below which names of rows are left out, because there is no room for a line each.
	 *
	 * @param chart what
	 * @return in units of the layout; 0 for charts without rows
	 */
	public static int least(ChartDescription chart) {
		int rows = switch (chart) {
		case BarChart bars when bars.horizontal() -> bars.categories().size();
		case HeatMap map -> map.rows().size();
		default -> 0;
		};
		return rows == 0 ? 0 : Math.min(MOST, AROUND + rows * LINE);
	}

	private static int rows(Timeline chart, ChartTheme theme, int width) {
		var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
		try {
			return new TimelinePlot(chart, theme).rows(new Pen(graphics, theme), width - MARGINS);
		} finally {
			graphics.dispose();
		}
	}
}
