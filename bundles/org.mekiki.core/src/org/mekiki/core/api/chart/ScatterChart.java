package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points by two values; with sizes a bubble chart, joined a line chart over a numeric axis.
 *
 * @param caption the words around the picture
 * @param x       the horizontal axis
 * @param y       the vertical axis
 * @param size    what the area of a bubble measures; null: all points have one size
 * @param joined  true: the points of a group are joined in their order
 * @param groups  one colour and marker each
 */
public record ScatterChart(Caption caption, Axis x, Axis y, Axis size, boolean joined, List<Group> groups)
		implements ChartDescription {
	/** Checks that axes are there. */
	public ScatterChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		Texts.required(x, "x"); //$NON-NLS-1$
		Texts.required(y, "y"); //$NON-NLS-1$
		groups = Texts.copy(groups);
	}

	/**
	 * Points of one kind.
	 *
	 * @param label  shown in the legend, may be empty
	 * @param points in order
	 */
	public record Group(String label, List<Point> points) {
		/** Copies the list. */
		public Group {
			label = Texts.orEmpty(label);
			points = Texts.copy(points);
		}
	}

	/**
	 * A point.
	 *
	 * @param x     exact, in base units
	 * @param y     exact, in base units
	 * @param size  exact, in base units, not negative; null where sizes are not shown or unknown
	 * @param label shown in the tooltip and beside the point when there is room, may be empty
	 * @param key   reference given back on selection, null: none
	 */
	public record Point(BigDecimal x, BigDecimal y, BigDecimal size, String label, String key) {
		/** Checks that the place is known. */
		public Point {
			x = Numbers.exact(Texts.required(x, "x")); //$NON-NLS-1$
			y = Numbers.exact(Texts.required(y, "y")); //$NON-NLS-1$
			size = Numbers.exact(size);
			label = Texts.orEmpty(label);
			key = Texts.key(key);
		}
	}
}
