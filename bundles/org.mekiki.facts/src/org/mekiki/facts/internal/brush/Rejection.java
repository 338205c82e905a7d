package org.mekiki.facts.internal.brush;

import java.util.BitSet;

/** The bins of a view that are not chosen. */
final class Rejection {

	private static final int UNSIGNED = 0xffff;

	/** All bits of each bin that is not chosen, none of the others. */
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
		rejected = new byte[bins];
		for (int bin = 0; bin < bins; bin++) {
			rejected[bin] = (byte) (chosen.get(bin) ? 0 : -1);
		}
	}

	/** Adds a number to the mark of each row that is not chosen. */
	void mark(int[] bins, int count, int number, int[] marks) {
		for (int i = 0; i < count; i++) {
			marks[i] += rejected[bins[i]] & number;
		}
	}

	/** Adds a number to the mark of each row that is not chosen; bins are unsigned. */
	void mark(short[] bins, int count, int number, int[] marks) {
		for (int i = 0; i < count; i++) {
			marks[i] += rejected[bins[i] & UNSIGNED] & number;
		}
	}
}
