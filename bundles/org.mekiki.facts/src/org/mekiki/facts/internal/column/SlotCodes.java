package org.mekiki.facts.internal.column;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of several columns as the number of a slot: each code times the number of combinations of the columns behind
 * it. Slots are read as two numbers of 16 bits, {@code high × stride + low}, because numbers of 16 bits are fused in half
 * the time; those that use them put them together anyway on the way to the memory of the slot.
 */
public final class SlotCodes {

	private final FusedCodes high;
	private final FusedCodes low;
	private final int stride;

	private SlotCodes(FusedCodes high, FusedCodes low, int stride) {
		this.high = high;
		this.low = low;
		this.stride = stride;
	}

	/**
	 * Slots of columns.
	 *
	 * @param columns
	 *            with less than 2^31 combinations
	 * @return null if their codes cannot be put into two numbers of 16 bits
	 */
	public static SlotCodes of(List<Codes> columns) {
		if (columns.size() == 1 && columns.get(0).isHalved()) {
			Codes column = columns.get(0);
			return new SlotCodes(new FusedCodes(List.of(new FusedCodes.Part(column, true, 1))),
					new FusedCodes(List.of(new FusedCodes.Part(column, false, 1))), Codes.HALF);
		}
		int first = columns.size();
		long behind = 1;
		while (first > 0 && behind * combinations(columns.get(first - 1)) <= Codes.HALF) {
			behind *= combinations(columns.get(--first));
		}
		long before = 1;
		for (Codes column : columns.subList(0, first)) {
			before *= combinations(column);
		}
		return before > Codes.HALF ? null
				: new SlotCodes(first == 0 ? null : fused(columns.subList(0, first)), fused(columns.subList(first, columns.size())),
						(int) behind);
	}

	private static long combinations(Codes column) {
		return Math.max(1, column.cardinality());
	}

	private static FusedCodes fused(List<Codes> columns) {
		List<FusedCodes.Part> parts = new ArrayList<>();
		long product = 1;
		for (int i = columns.size() - 1; i >= 0; i--) {
			parts.add(new FusedCodes.Part(columns.get(i), false, (int) product));
			product *= combinations(columns.get(i));
		}
		return new FusedCodes(parts);
	}

	/**
	 * Whether slots have an upper half.
	 *
	 * @return false if they are all below 2^16: the lower half is the slot
	 */
	public boolean hasHigh() {
		return high != null;
	}

	/**
	 * Factor of the upper half.
	 *
	 * @return from 1
	 */
	public int stride() {
		return stride;
	}

	/**
	 * Reads slots of rows of a block.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment, a multiple of {@link Codes#BLOCK}
	 * @param count
	 *            how many, up to a block
	 * @param highs
	 *            where the upper halves go, as unsigned numbers; left as it is if there are none
	 * @param lows
	 *            where the lower halves go, as unsigned numbers
	 */
	public void read(int segment, int from, int count, short[] highs, short[] lows) {
		low.read(segment, from, count, lows);
		if (high != null) {
			high.read(segment, from, count, highs);
		}
	}

	/**
	 * Puts halves together.
	 *
	 * @param high
	 *            upper halves; null if there are none
	 * @param stride
	 *            factor of the upper halves
	 * @param low
	 *            lower halves
	 * @param count
	 *            how many
	 * @param slots
	 *            where the slots go, from index 0
	 */
	public static void join(short[] high, int stride, short[] low, int count, int[] slots) {
		if (high == null) {
			for (int i = 0; i < count; i++) {
				slots[i] = Short.toUnsignedInt(low[i]);
			}
		} else {
			for (int i = 0; i < count; i++) {
				slots[i] = Short.toUnsignedInt(high[i]) * stride + Short.toUnsignedInt(low[i]);
			}
		}
	}
}
