package org.mekiki.facts.internal.group;

import java.util.List;

import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.column.SlotCodes;

/**
 * Tells the slot of each row's group. While the possible keys are not too many, the key is the slot; otherwise keys are
 * given slots in the order in which they are met. For one thread.
 */
final class SlotReader {

	private static final int MOST_DENSE = 1 << 22;
	private static final int FEW = 1 << 16;

	private final KeyPlan plan;
	private final LongIndex index;
	private final SlotCodes halves;

	/** @param rows rows of the table: many slots for few rows would cost more to clear than to look up */
	SlotReader(KeyPlan plan, int rows) {
		this.plan = plan;
		boolean dense = isDense(plan, rows);
		index = dense ? null : new LongIndex();
		halves = dense ? SlotCodes.of(List.of(plan.parts())) : null;
	}

	static boolean isDense(KeyPlan plan, int rows) {
		return plan.combinations() <= Math.min(MOST_DENSE, Math.max(FEW, 2L * rows));
	}

	/** Slots in use. */
	int slots() {
		return index == null ? (int) plan.combinations() : index.size();
	}

	/** Null if keys are slots. */
	LongIndex index() {
		return index;
	}

	/** A block for this reader. */
	Block block() {
		return new Block(halves);
	}

	void read(Block block) {
		block.changed();
		if (halves != null) {
			halves.read(block.segment, block.from, block.count, block.high, block.low);
			return;
		}
		int[] slots = block.room();
		plan.keys(block.segment, block.from, block.count, slots, block.keys);
		long[] keys = block.keys;
		if (index == null) {
			for (int i = 0; i < block.count; i++) {
				slots[i] = (int) keys[i];
			}
		} else {
			for (int j = 0; j < block.selected; j++) {
				int i = block.places == null ? j : block.places[j];
				slots[i] = index.place(keys[i]);
			}
		}
	}
}
