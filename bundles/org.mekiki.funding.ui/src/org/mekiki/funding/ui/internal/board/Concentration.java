package org.mekiki.funding.ui.internal.board;

import java.util.Arrays;

import org.mekiki.facts.api.Histogram;

/**
 * How unevenly an amount is spread over those who have a part of it. Values that are missing and amounts below zero are
 * left out.
 */
public final class Concentration {

	private final double[] ascending;
	private final double[] cumulated;

	/**
	 * Of a view of one dimension.
	 *
	 * @param histogram
	 *            the amounts
	 * @param size
	 *            number of values; a bin behind them is what is missing
	 */
	public Concentration(Histogram histogram, int size) {
		double[] amounts = new double[Math.min(size, histogram.bins())];
		int count = 0;
		for (int bin = 0; bin < amounts.length; bin++) {
			double amount = histogram.rows(bin) == 0 ? 0 : Bins.drawn(histogram, bin);
			if (amount > 0) {
				amounts[count++] = amount;
			}
		}
		ascending = Arrays.copyOf(amounts, count);
		Arrays.sort(ascending);
		cumulated = new double[count + 1];
		for (int i = 0; i < count; i++) {
			cumulated[i + 1] = cumulated[i] + ascending[i];
		}
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
		double sum = 0;
		for (double amount : ascending) {
			double share = amount / total();
			sum += share * share;
		}
		return sum;
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
		double area = 0;
		for (int i = 1; i <= count(); i++) {
			area += cumulated[i - 1] + cumulated[i];
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
