package org.mekiki.facts.internal.group;

import org.mekiki.facts.internal.column.SlotCodes;
import org.mekiki.facts.internal.filter.Selection;

/** Some neighbouring rows, which of them count, and the slots of their groups. Reused from block to block. */
final class Block {

	/** Lower halves of the slots of the rows' groups, if {@link #halved}. */
	final short[] low = new short[Selection.BLOCK];
	/** Upper halves of the slots; null if there are none. */
	final short[] high;
	/** Factor of the upper halves. */
	final int stride;
	/** Keys that do not have halves; read them only where {@link #places} says so. */
	final long[] keys = new long[Selection.BLOCK];
	/** Values of the measure being worked on, in the order of the rows. */
	final long[] values = new long[Selection.BLOCK];
	/** Segment of the rows. */
	int segment;
	/** First row in the segment. */
	int from;
	/** Number of rows. */
	int count;
	/** Places of the rows that count, from 0; null if all do. */
	int[] places;
	/** How many rows count. */
	int selected;
	private final int[] slots = new int[Selection.BLOCK];
	private final boolean halved;
	private boolean slotsKnown;

	/** @param halves how slots are read as halves; null if they are not */
	Block(SlotCodes halves) {
		halved = halves != null;
		high = halves != null && halves.hasHigh() ? new short[Selection.BLOCK] : null;
		stride = halves != null ? halves.stride() : 0;
	}

	/** Other rows have been read. */
	void changed() {
		slotsKnown = false;
	}

	/** Whether slots are in {@link #high} and {@link #low}. */
	boolean isHalved() {
		return halved;
	}

	/** Room for slots that do not have halves. */
	int[] room() {
		slotsKnown = true;
		return slots;
	}

	/** Slot of each row's group, in the order of the rows; read it only where {@link #places} says so. */
	int[] slots() {
		if (!slotsKnown) {
			SlotCodes.join(high, stride, low, count, slots);
			slotsKnown = true;
		}
		return slots;
	}
}
