package org.mekiki.facts.internal.group;

import java.util.Arrays;

import org.mekiki.facts.internal.column.NumberSegment;

/**
 * What is gathered of a measure in every slot. A sum that might leave 64 bits is kept as two: of the upper halves of
 * the values, and of the lower ones; each fits, as there are less than 2^31 rows.
 */
final class MeasureSlots {

	private static final long LOWER = 0xffff_ffffL;

	private final MeasureNeed need;
	private long[] sums;
	private long[] upper;
	private long[] least;
	private long[] greatest;
	private int[] present;

	MeasureSlots(MeasureNeed need, int slots) {
		this.need = need;
		sums = need.sums() ? new long[slots] : null;
		upper = need.sums() && !need.measure().sumsFit() ? new long[slots] : null;
		least = need.extremes() ? filled(slots, Long.MAX_VALUE) : null;
		greatest = need.extremes() ? filled(slots, Long.MIN_VALUE) : null;
		present = need.measure().hasGaps() ? new int[slots] : null;
	}

	private static long[] filled(int slots, long value) {
		long[] array = new long[slots];
		Arrays.fill(array, value);
		return array;
	}

	MeasureNeed need() {
		return need;
	}

	/** Makes room. */
	void grow(int slots) {
		sums = grown(sums, slots, 0);
		upper = grown(upper, slots, 0);
		least = grown(least, slots, Long.MAX_VALUE);
		greatest = grown(greatest, slots, Long.MIN_VALUE);
		present = present == null || present.length >= slots ? present : Arrays.copyOf(present, slots);
	}

	private static long[] grown(long[] array, int slots, long fill) {
		if (array == null || array.length >= slots) {
			return array;
		}
		long[] grown = Arrays.copyOf(array, slots);
		if (fill != 0) {
			Arrays.fill(grown, array.length, slots, fill);
		}
		return grown;
	}

	/** Reads the block's values. */
	void read(Block block) {
		need.measure().segment(block.segment).read(block.from, block.count, block.values);
	}

	/** The same with sums that were gathered elsewhere. */
	MeasureSlots withSums(long[] gathered) {
		MeasureSlots slots = new MeasureSlots(need, 0);
		slots.sums = gathered;
		return slots;
	}

	void add(Block block) {
		if (sums == null && least == null && present == null) {
			return;
		}
		NumberSegment numbers = need.measure().segment(block.segment);
		read(block);
		if (numbers.missing() != null) {
			addPresent(block, numbers);
		} else if (block.places == null) {
			addAll(block);
		} else {
			addSelected(block);
		}
	}

	private void addAll(Block block) {
		int[] slots = block.slots();
		long[] values = block.values;
		int count = block.count;
		if (upper != null) {
			for (int i = 0; i < count; i++) {
				sums[slots[i]] += values[i] & LOWER;
				upper[slots[i]] += values[i] >> 32;
			}
		} else if (sums != null) {
			long[] into = sums;
			for (int i = 0; i < count; i++) {
				into[slots[i]] += values[i];
			}
		}
		if (present != null) {
			for (int i = 0; i < count; i++) {
				present[slots[i]]++;
			}
		}
		if (least != null) {
			for (int i = 0; i < count; i++) {
				compare(slots[i], values[i]);
			}
		}
	}

	private void addSelected(Block block) {
		int[] slots = block.slots();
		long[] values = block.values;
		int[] places = block.places;
		int selected = block.selected;
		if (upper == null && sums != null) {
			long[] into = sums;
			for (int j = 0; j < selected; j++) {
				int i = places[j];
				into[slots[i]] += values[i];
			}
		}
		if (upper != null || present != null || least != null) {
			for (int j = 0; j < selected; j++) {
				int i = places[j];
				addRest(slots[i], values[i]);
			}
		}
	}

	/** Everything but a short sum. */
	private void addRest(int slot, long value) {
		if (upper != null) {
			sums[slot] += value & LOWER;
			upper[slot] += value >> 32;
		}
		if (present != null) {
			present[slot]++;
		}
		if (least != null) {
			compare(slot, value);
		}
	}

	private void compare(int slot, long value) {
		if (value < least[slot]) {
			least[slot] = value;
		}
		if (value > greatest[slot]) {
			greatest[slot] = value;
		}
	}

	private void addPresent(Block block, NumberSegment numbers) {
		int[] slots = block.slots();
		for (int j = 0; j < block.selected; j++) {
			int i = block.places == null ? j : block.places[j];
			if (!numbers.isMissing(block.from + i)) {
				if (upper == null && sums != null) {
					sums[slots[i]] += block.values[i];
				}
				addRest(slots[i], block.values[i]);
			}
		}
	}

	/** Adds another thread's; its slot n is slot to[n] here, or n if to is null. */
	void merge(MeasureSlots other, int[] to, int slots) {
		for (int from = 0; from < slots; from++) {
			int slot = to == null ? from : to[from];
			if (sums != null) {
				sums[slot] += other.sums[from];
			}
			if (upper != null) {
				upper[slot] += other.upper[from];
			}
			if (present != null) {
				present[slot] += other.present[from];
			}
			if (least != null) {
				least[slot] = Math.min(least[slot], other.least[from]);
				greatest[slot] = Math.max(greatest[slot], other.greatest[from]);
			}
		}
	}

	/** The same in another order, and only so many: group n is slot order[n]. */
	MeasureSlots ordered(int[] order) {
		MeasureSlots ordered = new MeasureSlots(need, 0);
		ordered.sums = picked(sums, order);
		ordered.upper = picked(upper, order);
		ordered.least = picked(least, order);
		ordered.greatest = picked(greatest, order);
		if (present != null) {
			ordered.present = new int[order.length];
			Arrays.setAll(ordered.present, group -> present[order[group]]);
		}
		return ordered;
	}

	private static long[] picked(long[] array, int[] order) {
		if (array == null) {
			return null;
		}
		long[] picked = new long[order.length];
		for (int group = 0; group < order.length; group++) {
			picked[group] = array[order[group]];
		}
		return picked;
	}

	/** Sums, or sums of the lower halves if {@link #upper()} is not null. */
	long[] sums() {
		return sums;
	}

	/** Sums of the upper halves; null if sums fit. */
	long[] upper() {
		return upper;
	}

	long[] least() {
		return least;
	}

	long[] greatest() {
		return greatest;
	}

	/** Number of values; null if every row has one. */
	int[] present() {
		return present;
	}
}
