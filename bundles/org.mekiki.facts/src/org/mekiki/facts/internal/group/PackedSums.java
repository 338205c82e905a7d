package org.mekiki.facts.internal.group;

import org.mekiki.facts.internal.column.PackedWindow;

/**
 * Sum and number of rows of each slot in one word, so that each row touches one word only, and the words of many slots fit
 * into the near cache. For one thread.
 */
final class PackedSums {

	private final PackedWindow window;
	private final long[] words;
	private final long[] sums;
	private final long[] counts;

	PackedSums(PackedWindow window, int slots) {
		this.window = window;
		words = new long[slots];
		sums = new long[slots];
		counts = new long[slots];
	}

	/** Gets ready for the rows of a segment. */
	void begin(int segment) {
		if (window.begin(segment)) {
			empty();
		}
	}

	/** Adds rows of the segment begun last. */
	void add(Block block) {
		long[] values = block.values;
		window.read(block.segment, block.from, block.count, values);
		long[] slots = block.slots;
		int[] places = block.places;
		long[] into = words;
		if (places == null) {
			int count = block.count;
			for (int i = 0; i < count; i++) {
				into[(int) slots[i]] += values[i];
			}
		} else {
			int selected = block.selected;
			for (int j = 0; j < selected; j++) {
				int i = places[j];
				into[(int) slots[i]] += values[i];
			}
		}
	}

	private void empty() {
		for (int slot = 0; slot < words.length; slot++) {
			sums[slot] += window.sum(words[slot]);
			counts[slot] += window.rows(words[slot]);
			words[slot] = 0;
		}
	}

	/** Hands over what was gathered: sum and number of rows of each slot. */
	void addTo(long[] pairs) {
		empty();
		for (int slot = 0; slot < words.length; slot++) {
			pairs[2 * slot] += sums[slot];
			pairs[2 * slot + 1] += counts[slot];
		}
	}
}
