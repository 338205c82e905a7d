package org.mekiki.funding.ui.internal.panel;

import java.util.Arrays;

import org.mekiki.facts.api.Histogram;
import org.mekiki.funding.ui.internal.board.Bins;

/**
 * The order of the values of a dimension by their amounts in all rows, and so their colours. It does not change with what
 * is chosen: nothing moves under the pointer, and a ministry keeps its colour.
 */
final class Palette {

	private final int[] order;
	private final int[] ranks;

	private Palette(double[] amounts, int[] rows) {
		Integer[] codes = new Integer[amounts.length];
		Arrays.setAll(codes, Integer::valueOf);
		Arrays.sort(codes, (one, other) -> Double.compare(Math.abs(amounts[other.intValue()]), Math.abs(amounts[one.intValue()])));
		order = Arrays.stream(codes).mapToInt(Integer::intValue).filter(code -> rows[code] > 0).toArray();
		ranks = new int[amounts.length];
		Arrays.fill(ranks, -1);
		for (int rank = 0; rank < order.length; rank++) {
			ranks[order[rank]] = rank;
		}
	}

	/** The values of one dimension of a view. */
	static Palette of(Bins bins, int dimension) {
		int size = Math.max(1, bins.dimensions().get(dimension).cardinality());
		double[] amounts = new double[size];
		int[] rows = new int[size];
		Histogram all = bins.all();
		for (int bin = 0; bin < bins.size(); bin++) {
			if (all.rows(bin) > 0) {
				int code = bins.code(bin, dimension);
				amounts[code] += Bins.drawn(all, bin);
				rows[code] += all.rows(bin);
			}
		}
		return new Palette(amounts, rows);
	}

	/** Codes that have rows, the one with the greatest amount first. */
	int[] order() {
		return order;
	}

	/** The place of a code in the order, or -1. */
	int rank(int code) {
		return ranks[code];
	}
}
