package org.mekiki.facts.internal.group;

import org.mekiki.facts.internal.column.FusedCodes;
import org.mekiki.facts.internal.column.LongIndex;

/**
 * Tells the slot of each row's group. While the possible keys are not too many, the key is the slot; otherwise keys are
 * given slots in the order in which they are met. For one thread.
 */
final class SlotReader {

	private static final int MOST_DENSE = 1 << 22;
	private static final int FEW = 1 << 16;

	private final KeyPlan plan;
	private final LongIndex index;
	private final FusedCodes fused;

	/** @param rows rows of the table: many slots for few rows would cost more to clear than to look up */
	SlotReader(KeyPlan plan, int rows) {
		this.plan = plan;
		boolean dense = isDense(plan, rows);
		index = dense ? null : new LongIndex();
		fused = dense ? new FusedCodes(plan.parts(), plan.narrowStrides()) : null;
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

	void read(Block block) {
		if (fused != null) {
			fused.read(block.segment, block.from, block.count, block.slots);
		} else {
			plan.keys(block.segment, block.from, block.count, block.slots);
			place(block);
		}
	}

	/** Keys become slots. */
	private void place(Block block) {
		long[] slots = block.slots;
		int[] places = block.places;
		if (places == null) {
			for (int i = 0; i < block.count; i++) {
				slots[i] = index.place(slots[i]);
			}
		} else {
			for (int j = 0; j < block.selected; j++) {
				int i = places[j];
				slots[i] = index.place(slots[i]);
			}
		}
	}
}
