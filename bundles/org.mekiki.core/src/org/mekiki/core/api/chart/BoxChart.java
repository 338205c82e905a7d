package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Distributions beside one another: box from the first to the third quartile, line at the median, whiskers.
 *
 * @param caption       the words around the picture
 * @param categoryLabel what the boxes stand for, may be empty
 * @param values        the axis of values
 * @param boxes         in the order shown
 */
public record BoxChart(Caption caption, String categoryLabel, Axis values, List<Box> boxes)
		implements ChartDescription {
	/** Copies the list. */
	public BoxChart {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		categoryLabel = Texts.orEmpty(categoryLabel);
		Texts.required(values, "values"); //$NON-NLS-1$
		boxes = Texts.copy(boxes);
	}

	/**
	 * A distribution. How quartiles and whiskers are defined is the contributor's choice, to be said in the caption.
	 *
	 * @param label    shown below
	 * @param low      end of the lower whisker
	 * @param q1       first quartile
	 * @param median   second quartile
	 * @param q3       third quartile
	 * @param high     end of the upper whisker
	 * @param mean     shown as a diamond, null: not shown
	 * @param outliers shown as points
	 * @param key      reference given back on selection, null: none
	 */
	public record Box(String label, BigDecimal low, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal high,
			BigDecimal mean, List<Datum> outliers, String key) {
		/** Checks that the five numbers ascend. */
		public Box {
			label = Texts.orEmpty(label);
			low = Numbers.exact(Texts.required(low, "low")); //$NON-NLS-1$
			q1 = Numbers.exact(Texts.required(q1, "q1")); //$NON-NLS-1$
			median = Numbers.exact(Texts.required(median, "median")); //$NON-NLS-1$
			q3 = Numbers.exact(Texts.required(q3, "q3")); //$NON-NLS-1$
			high = Numbers.exact(Texts.required(high, "high")); //$NON-NLS-1$
			if (low.compareTo(q1) > 0 || q1.compareTo(median) > 0 || median.compareTo(q3) > 0 || q3.compareTo(high) > 0)
				throw new IllegalArgumentException("The five numbers of a box ascend"); //$NON-NLS-1$
			mean = Numbers.exact(mean);
			outliers = Texts.copy(outliers);
			key = Texts.key(key);
		}
	}
}
