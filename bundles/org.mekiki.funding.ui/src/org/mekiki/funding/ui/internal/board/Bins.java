package org.mekiki.funding.ui.internal.board;

import java.math.BigInteger;
import java.util.List;

import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.Histogram;

/**
 * The amounts of a view at one moment: of what is chosen, and of all for comparison. A bin stands for a value of each of
 * the view's dimensions. Belongs to the linked views, which change it with the next brush.
 *
 * @param dimensions
 *            the columns
 * @param now
 *            of the rows that are chosen
 * @param all
 *            of all rows
 */
public record Bins(List<Dimension> dimensions, Histogram now, Histogram all) {

	/** Copies the list. */
	public Bins {
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * Number of bins.
	 *
	 * @return from 1
	 */
	public int size() {
		return all.bins();
	}

	/**
	 * The code of a bin in one dimension.
	 *
	 * @param bin
	 *            from 0
	 * @param dimension
	 *            index of the dimension
	 * @return the code
	 */
	public int code(int bin, int dimension) {
		int rest = bin;
		for (int i = dimensions.size() - 1; i > dimension; i--) {
			rest /= Math.max(1, dimensions.get(i).cardinality());
		}
		return rest % Math.max(1, dimensions.get(dimension).cardinality());
	}

	/**
	 * An amount for drawing.
	 *
	 * @param histogram
	 *            one of this view
	 * @param bin
	 *            from 0
	 * @return rounded only where it does not fit into 64 bits
	 */
	public static double drawn(Histogram histogram, int bin) {
		try {
			return histogram.sum(bin);
		} catch (ArithmeticException large) {
			return histogram.exactSum(bin).doubleValue();
		}
	}

	/**
	 * The sum of all bins.
	 *
	 * @param histogram
	 *            one of this view
	 * @return exact
	 */
	public static BigInteger total(Histogram histogram) {
		BigInteger total = BigInteger.ZERO;
		for (int bin = 0; bin < histogram.bins(); bin++) {
			if (histogram.rows(bin) > 0) {
				total = total.add(histogram.exactSum(bin));
			}
		}
		return total;
	}
}
