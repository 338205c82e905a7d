package org.mekiki.facts.internal.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.column.PackedWindow;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.filter.RowMask;
import org.mekiki.facts.internal.filter.Selection;

/**
 * One thread's part of a pass over the rows. The number of rows and the sum of the first measure, if it is a plain one,
 * are neighbours in memory: slots are met in no order, and so each row waits for one part of the cache, not for two.
 */
final class GroupWorker {

	private final int rows;
	private final SlotReader reader;
	private final Selection selection;
	private final MeasureSlots[] measures;
	private final Block block = new Block();
	/** Whether the sum of the first measure is in the pairs. */
	private final boolean paired;
	/** Sum and number of rows of each slot. */
	private long[] pairs;
	/** Where sum and number of rows are gathered before they come into the pairs; null if that is of no use. */
	private final PackedSums packed;

	GroupWorker(KeyPlan plan, int rows, RowMask[] conditions, List<MeasureNeed> needs) {
		this.rows = rows;
		reader = new SlotReader(plan, rows);
		selection = conditions.length == 0 ? null : new Selection(conditions);
		pairs = new long[2 * reader.slots()];
		paired = !needs.isEmpty() && needs.get(0).isPlainSum();
		measures = needs.stream().map(need -> new MeasureSlots(need, paired && need == needs.get(0) ? 0 : reader.slots()))
				.toArray(MeasureSlots[]::new);
		PackedWindow window = paired && reader.index() == null ? PackedWindow.of(needs.get(0).measure()) : null;
		packed = window != null && window.paysFor(reader.slots()) ? new PackedSums(window, reader.slots()) : null;
	}

	void add(int segment) {
		if (selection != null && selection.rejects(segment)) {
			return;
		}
		int length = Segments.length(segment, rows);
		block.segment = segment;
		if (packed != null) {
			packed.begin(segment);
		}
		for (int from = 0; from < length; from += Selection.BLOCK) {
			block.from = from;
			block.count = Math.min(Selection.BLOCK, length - from);
			block.selected = block.count;
			if (selection != null) {
				block.selected = selection.select(segment, from, block.count);
				block.places = block.selected == block.count ? null : selection.places();
			}
			if (block.selected > 0) {
				reader.read(block);
				addBlock();
			}
		}
	}

	private void addBlock() {
		grow(reader.slots());
		if (packed != null) {
			packed.add(block);
		} else if (paired) {
			measures[0].read(block);
			addPairs();
		} else {
			count();
		}
		for (int i = paired ? 1 : 0; i < measures.length; i++) {
			measures[i].add(block);
		}
	}

	private void addPairs() {
		long[] slots = block.slots;
		long[] values = block.values;
		long[] into = pairs;
		int[] places = block.places;
		if (places == null) {
			int count = block.count;
			for (int i = 0; i < count; i++) {
				int at = (int) slots[i] << 1;
				into[at] += values[i];
				into[at + 1]++;
			}
		} else {
			int selected = block.selected;
			for (int j = 0; j < selected; j++) {
				int i = places[j];
				int at = (int) slots[i] << 1;
				into[at] += values[i];
				into[at + 1]++;
			}
		}
	}

	private void count() {
		long[] slots = block.slots;
		long[] into = pairs;
		int[] places = block.places;
		for (int j = 0; j < block.selected; j++) {
			into[((int) slots[places == null ? j : places[j]] << 1) + 1]++;
		}
	}

	private void grow(int slots) {
		if (2L * slots > pairs.length) {
			// at most so many groups that pairs of them still fit into an array
			int room = (int) Math.min(Integer.MAX_VALUE / 2 - 8, Math.max(1 << 10, 2L * slots));
			pairs = Arrays.copyOf(pairs, 2 * room);
			for (int i = paired ? 1 : 0; i < measures.length; i++) {
				measures[i].grow(room);
			}
		}
	}

	/** Has worked on all its segments. */
	void end() {
		if (packed != null) {
			packed.addTo(pairs);
		}
	}

	void merge(GroupWorker other) {
		int size = other.reader.slots();
		int[] to = null;
		if (reader.index() != null) {
			LongIndex mine = reader.index();
			to = Arrays.stream(other.reader.index().keys()).mapToInt(mine::place).toArray();
			grow(reader.slots());
		}
		for (int from = 0; from < size; from++) {
			int slot = to == null ? from : to[from];
			pairs[2 * slot] += other.pairs[2 * from];
			pairs[2 * slot + 1] += other.pairs[2 * from + 1];
		}
		for (int i = paired ? 1 : 0; i < measures.length; i++) {
			measures[i].merge(other.measures[i], to, size);
		}
	}

	/** The groups that have rows, in the order of their keys. */
	GroupPass.Gathered gathered() {
		int slots = reader.slots();
		long[] keys;
		int[] order;
		if (reader.index() == null) {
			int size = 0;
			order = new int[slots];
			for (int slot = 0; slot < slots; slot++) {
				order[size] = slot;
				size += pairs[2 * slot + 1] > 0 ? 1 : 0;
			}
			order = Arrays.copyOf(order, size);
			keys = new long[size];
			for (int group = 0; group < size; group++) {
				keys[group] = order[group];
			}
		} else {
			keys = reader.index().keys();
			Arrays.parallelSort(keys);
			order = new int[keys.length];
			for (int group = 0; group < order.length; group++) {
				order[group] = reader.index().place(keys[group]);
			}
		}
		int[] rowsOf = new int[order.length];
		for (int group = 0; group < order.length; group++) {
			rowsOf[group] = (int) pairs[2 * order[group] + 1];
		}
		List<MeasureSlots> ordered = new ArrayList<>();
		for (int i = 0; i < measures.length; i++) {
			ordered.add(i == 0 && paired ? measures[0].withSums(sums(order)) : measures[i].ordered(order));
		}
		return new GroupPass.Gathered(keys, rowsOf, ordered);
	}

	private long[] sums(int[] order) {
		long[] sums = new long[order.length];
		for (int group = 0; group < sums.length; group++) {
			sums[group] = pairs[2 * order[group]];
		}
		return sums;
	}
}
