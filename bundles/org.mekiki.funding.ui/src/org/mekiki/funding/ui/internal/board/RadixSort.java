package org.mekiki.funding.ui.internal.board;

import java.util.Arrays;

/**
 * Sorts whole numbers by their digits, in time that grows with how many there are and not with how they lie: several times
 * faster than by comparing once there are some thousands, and that is what a moving hand can wait for.
 */
final class RadixSort {

	private static final int BITS = 11;
	private static final int DIGITS = 1 << BITS;
	/** Fewer are sorted by comparing. */
	private static final int FEW = 2000;
	/** From here on a double does not hold every whole number. */
	private static final double WHOLE = 1L << 53;

	private RadixSort() {
	}

	/** The first numbers in ascending order; all above zero, those that doubles can tell apart whole. */
	static double[] ascending(double[] positive, int count) {
		double most = 0;
		for (int i = 0; i < count; i++) {
			most = Math.max(most, positive[i]);
		}
		double[] sorted = Arrays.copyOf(positive, count);
		if (count < FEW || most >= WHOLE) {
			Arrays.sort(sorted);
			return sorted;
		}
		long[] from = new long[count];
		for (int i = 0; i < count; i++) {
			from[i] = (long) positive[i];
		}
		long[] to = new long[count];
		for (int shift = 0; (long) most >>> shift != 0; shift += BITS) {
			pass(from, to, shift);
			long[] pass = to;
			to = from;
			from = pass;
		}
		for (int i = 0; i < count; i++) {
			sorted[i] = from[i];
		}
		return sorted;
	}

	private static void pass(long[] from, long[] to, int shift) {
		int[] places = new int[DIGITS + 1];
		for (long each : from) {
			places[(int) (each >>> shift & DIGITS - 1) + 1]++;
		}
		for (int digit = 0; digit < DIGITS; digit++) {
			places[digit + 1] += places[digit];
		}
		for (long each : from) {
			to[places[(int) (each >>> shift & DIGITS - 1)]++] = each;
		}
	}
}
