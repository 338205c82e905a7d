package org.mekiki.facts.internal.filter;

import java.util.Arrays;

import org.mekiki.facts.internal.column.Codes;

/** Finds the rows of a block that fulfil all conditions. For one thread. */
public final class Selection {

	/** Rows looked at at a time: what is computed for them stays in the nearest cache. */
	public static final int BLOCK = Codes.BLOCK;

	private final RowMask[] conditions;
	private final byte[] mask = new byte[BLOCK];
	private final int[] places = new int[BLOCK];

	/**
	 * @param conditions
	 *            that all must be true; not empty
	 */
	public Selection(RowMask[] conditions) {
		this.conditions = conditions;
	}

	/**
	 * Looks at a block.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            rows of the block
	 * @return how many rows fulfil the conditions; {@link #places()} tells which
	 */
	public int select(int segment, int from, int count) {
		Arrays.fill(mask, 0, count, (byte) 1);
		for (RowMask condition : conditions) {
			condition.and(segment, from, count, mask);
		}
		int selected = 0;
		for (int i = 0; i < count; i++) {
			places[selected] = i;
			selected += mask[i];
		}
		return selected;
	}

	/**
	 * Whether no row of a segment can fulfil the conditions.
	 *
	 * @param segment
	 *            index of the segment
	 * @return true if it is known that none does
	 */
	public boolean rejects(int segment) {
		for (RowMask condition : conditions) {
			if (condition.rejects(segment)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The rows found last.
	 *
	 * @return their places in the block, ascending; reused
	 */
	public int[] places() {
		return places;
	}
}
