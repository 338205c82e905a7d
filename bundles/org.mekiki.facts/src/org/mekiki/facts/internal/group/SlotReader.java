package org.mekiki.facts.internal.group;

import java.util.Arrays;

import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.filter.Selection;

/**
 * Tells the slot of each row's group. While the possible keys are not too many, the key is the slot; otherwise keys are
 * given slots in the order in which they are met. For one thread.
 */
final class SlotReader {

	private static final int MOST_DENSE = 1 << 22;
	private static final int FEW = 1 << 16;

	private final KeyPlan plan;
	private final LongIndex index;
	private final long[] keys;

	/** @param rows rows of the table: many slots for few rows would cost more to clear than to look up */
	SlotReader(KeyPlan plan, int rows) {
		this.plan = plan;
		boolean dense = isDense(plan, rows);
		index = dense ? null : new LongIndex();
		keys = dense ? null : new long[Selection.BLOCK];
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
		if (index == null) {
			readDense(block);
		} else {
			readSparse(block);
		}
	}

	private void readDense(Block block) {
		Codes[] parts = plan.parts();
		int base = (int) plan.base();
		if (parts.length == 0) {
			Arrays.fill(block.slots, 0, block.count, 0);
			return;
		}
		parts[0].scale(block.segment, block.from, block.count, (int) plan.stride(0), base, block.slots);
		for (int i = 1; i < parts.length; i++) {
			parts[i].addScaled(block.segment, block.from, block.count, (int) plan.stride(i), block.slots);
		}
	}

	private void readSparse(Block block) {
		Codes[] parts = plan.parts();
		Arrays.fill(keys, 0, block.count, plan.base());
		for (int i = 0; i < parts.length; i++) {
			parts[i].addScaled(block.segment, block.from, block.count, plan.stride(i), keys);
		}
		int[] places = block.places;
		int[] slots = block.slots;
		if (places == null) {
			for (int i = 0; i < block.count; i++) {
				slots[i] = index.place(keys[i]);
			}
		} else {
			for (int j = 0; j < block.selected; j++) {
				int i = places[j];
				slots[i] = index.place(keys[i]);
			}
		}
	}
}
