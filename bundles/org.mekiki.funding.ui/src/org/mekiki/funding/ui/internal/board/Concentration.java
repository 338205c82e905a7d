package org.mekiki.funding.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.facts.api.Histogram;

/**
 * How unevenly an amount is spread over those who have a part of it. Values that are missing and amounts below zero are
 * left out.
 */
public final class Concentration {

	private final double[] amounts;
	private final double[] ascending;
	private final double[] cumulated;
	private final double squares;
	private final double area;

	/**
	 * Of a view of one dimension, as it is now.
	 *
	 * @param histogram
	 *            the amounts
	 * @param size
	 *            number of values; a bin behind them is what is missing
	 */
	public Concentration(Histogram histogram, int size) {
		this(amounts(histogram, size));
	}

	/**
	 * Of amounts.
	 *
	 * @param amounts
	 *            of each value, not above zero for those that have no part; not to be changed any more
	 */
	public Concentration(double[] amounts) {
		this.amounts = amounts;
		double[] positive = new double[amounts.length];
		int count = 0;
		for (double amount : amounts) {
			if (amount > 0) {
				positive[count++] = amount;
			}
		}
		ascending = RadixSort.ascending(positive, count);
		cumulated = new double[count + 1];
		double square = 0;
		double under = 0;
		for (int i = 0; i < count; i++) {
			cumulated[i + 1] = cumulated[i] + ascending[i];
			square += ascending[i] * ascending[i];
			under += cumulated[i] + cumulated[i + 1];
		}
		squares = square;
		area = under;
	}

	/**
	 * Copies the amounts of a view, which change with the next brush.
	 *
	 * @param histogram
	 *            the amounts
	 * @param size
	 *            number of values
	 * @return by code
	 */
	public static double[] amounts(Histogram histogram, int size) {
		double[] amounts = new double[Math.min(size, histogram.bins())];
		for (int bin = 0; bin < amounts.length; bin++) {
			amounts[bin] = histogram.rows(bin) == 0 ? 0 : Bins.drawn(histogram, bin);
		}
		return amounts;
	}

	/**
	 * Those who have most.
	 *
	 * @param most
	 *            how many
	 * @return codes of the values, the greatest amount first; fewer if fewer have a part
	 */
	public int[] greatest(int most) {
		int wanted = Math.min(most, count());
		double least = wanted == 0 ? 0 : ascending[count() - wanted];
		List<Integer> codes = new ArrayList<>();
		for (int code = 0; code < amounts.length; code++) {
			if (amounts[code] > 0 && amounts[code] >= least) {
				codes.add(Integer.valueOf(code));
			}
		}
		codes.sort((one, other) -> Double.compare(amounts[other.intValue()], amounts[one.intValue()]));
		return codes.stream().limit(wanted).mapToInt(Integer::intValue).toArray();
	}

	/**
	 * How many have a part.
	 *
	 * @return from 0
	 */
	public int count() {
		return ascending.length;
	}

	private double total() {
		return cumulated[count()];
	}

	/**
	 * The part of those who have least.
	 *
	 * @param share
	 *            share of those who have a part, from 0 to 1
	 * @return their share of the amount, from 0 to 1: the Lorenz curve
	 */
	public double lorenz(double share) {
		if (count() == 0) {
			return share;
		}
		double place = share * count();
		int whole = (int) Math.min(count(), Math.floor(place));
		double rest = whole < count() ? (place - whole) * ascending[whole] : 0;
		return (cumulated[whole] + rest) / total();
	}

	/**
	 * Herfindahl–Hirschman index: sum of the squared shares.
	 *
	 * @return from 0 to 1; NaN if nobody has a part
	 */
	public double hhi() {
		if (count() == 0) {
			return Double.NaN;
		}
		return squares / total() / total();
	}

	/**
	 * Gini coefficient.
	 *
	 * @return 0 if all have the same, near 1 if one has all; NaN if nobody has a part
	 */
	public double gini() {
		if (count() == 0) {
			return Double.NaN;
		}
		return 1 - area / (count() * total());
	}

	/**
	 * The share of those who have most.
	 *
	 * @param top
	 *            how many
	 * @return from 0 to 1; NaN if nobody has a part
	 */
	public double top(int top) {
		return count() == 0 ? Double.NaN : (total() - cumulated[Math.max(0, count() - top)]) / total();
	}
}
