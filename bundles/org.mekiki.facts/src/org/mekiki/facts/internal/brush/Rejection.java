package org.mekiki.facts.internal.brush;

import java.util.BitSet;

/** The bins of a view that are not chosen. */
final class Rejection {

	private final int first;
	private final int last;
	/** 1 for each bin that is not chosen; null if those that are chosen are neighbours. */
	private final byte[] rejected;

	/**
	 * Of a view.
	 *
	 * @param chosen null for all
	 * @return null if all are chosen
	 */
	static Rejection of(BitSet chosen, int bins) {
		return chosen == null || chosen.nextClearBit(0) >= bins ? null : new Rejection(chosen, bins);
	}

	private Rejection(BitSet chosen, int bins) {
		int begin = chosen.nextSetBit(0);
		if (begin < 0 || begin >= bins) {
			first = bins;
			last = -1;
		} else {
			first = begin;
			last = Math.min(bins, chosen.nextClearBit(begin)) - 1;
		}
		int next = chosen.nextSetBit(last + 1);
		boolean neighbours = next < 0 || next >= bins;
		rejected = neighbours ? null : new byte[bins];
		for (int bin = 0; bin < bins && !neighbours; bin++) {
			rejected[bin] = (byte) (chosen.get(bin) ? 0 : 1);
		}
	}

	/** Adds a number to the mark of each row that is not chosen. */
	void mark(long[] bins, int count, long number, long[] marks) {
		if (rejected != null) {
			for (int i = 0; i < count; i++) {
				marks[i] += -rejected[(int) bins[i]] & number;
			}
			return;
		}
		long low = first;
		long high = last;
		for (int i = 0; i < count; i++) {
			// the sign of what is below or above
			marks[i] += -((bins[i] - low | high - bins[i]) >>> Long.SIZE - 1) & number;
		}
	}
}
