package org.mekiki.facts.internal.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.column.PackedWords;
import org.mekiki.facts.internal.column.Packing;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.filter.RowMask;
import org.mekiki.facts.internal.filter.Selection;

/**
 * One thread's part of a pass over the rows. The number of rows and the sum of the first measure, if it is a plain one,
 * are neighbours in memory: slots are met in no order, and so each row waits for one part of the cache, not for two.
 */
final class GroupWorker {

	private final int rows;
	private final Packing packing;
	private final SlotReader reader;
	private final Selection selection;
	private final MeasureSlots[] measures;
	private final Block block;
	/** Whether the sum of the first measure is in the pairs. */
	private final boolean paired;
	/** Sum and number of rows of each slot, if they are not packed. */
	private long[] pairs;
	/** Sum and number of rows of each slot: of this thread, and of others after it; empty if they do not fit into words. */
	private final List<PackedWords> packed = new ArrayList<>();

	GroupWorker(KeyPlan plan, int rows, RowMask[] conditions, List<MeasureNeed> needs) {
		this.rows = rows;
		reader = new SlotReader(plan, rows);
		selection = conditions.length == 0 ? null : new Selection(conditions);
		block = reader.block();
		paired = !needs.isEmpty() && needs.get(0).isPlainSum();
		measures = needs.stream().map(need -> new MeasureSlots(need, paired && need == needs.get(0) ? 0 : reader.slots()))
				.toArray(MeasureSlots[]::new);
		Packing packing = paired && reader.index() == null ? Packing.of(needs.get(0).measure()) : null;
		if (packing != null) {
			packed.add(new PackedWords(packing, reader.slots()));
		}
		this.packing = packing;
		pairs = new long[packing == null ? 2 * reader.slots() : 0];
	}

	void add(int segment) {
		if (selection != null && selection.rejects(segment)) {
			return;
		}
		int length = Segments.length(segment, rows);
		block.segment = segment;
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
		if (packing != null) {
			addPacked(packed.get(0));
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

	private void addPacked(PackedWords words) {
		if (block.places == null && block.isHalved() && block.high == null) {
			words.add(block.segment, block.from, block.count, block.low, block.values);
		} else if (block.places == null) {
			words.add(block.segment, block.from, block.count, block.slots(), block.values);
		} else {
			packing.read(block.segment, block.from, block.count, block.values);
			if (block.isHalved()) {
				words.add(block.high, block.stride, block.low, block.places, block.selected, block.values);
			} else {
				words.add(block.slots(), block.places, block.selected, block.values);
			}
		}
	}

	private void addPairs() {
		int[] slots = block.slots();
		long[] values = block.values;
		long[] into = pairs;
		int[] places = block.places;
		int selected = block.selected;
		for (int j = 0; j < selected; j++) {
			int i = places == null ? j : places[j];
			int at = slots[i] << 1;
			into[at] += values[i];
			into[at + 1]++;
		}
	}

	private void count() {
		int[] slots = block.slots();
		long[] into = pairs;
		int[] places = block.places;
		for (int j = 0; j < block.selected; j++) {
			into[(slots[places == null ? j : places[j]] << 1) + 1]++;
		}
	}

	private void grow(int slots) {
		if (packing == null && 2L * slots > pairs.length) {
			// at most so many groups that pairs of them still fit into an array
			int room = (int) Math.min(Integer.MAX_VALUE / 2 - 8, Math.max(1 << 10, 2L * slots));
			pairs = Arrays.copyOf(pairs, 2 * room);
			for (int i = paired ? 1 : 0; i < measures.length; i++) {
				measures[i].grow(room);
			}
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
		packed.addAll(other.packed);
		for (int from = 0; from < size && packing == null; from++) {
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
		int[] counts = new int[slots];
		long[] totals = new long[slots];
		packed.forEach(words -> words.addTo(0, slots, counts, totals, 0));
		for (int slot = 0; slot < slots && packing == null; slot++) {
			counts[slot] = (int) pairs[2 * slot + 1];
			totals[slot] = pairs[2 * slot];
		}
		long[] keys;
		int[] order;
		if (reader.index() == null) {
			int size = 0;
			order = new int[slots];
			for (int slot = 0; slot < slots; slot++) {
				order[size] = slot;
				size += counts[slot] > 0 ? 1 : 0;
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
		long[] sums = new long[order.length];
		for (int group = 0; group < order.length; group++) {
			rowsOf[group] = counts[order[group]];
			sums[group] = totals[order[group]];
		}
		List<MeasureSlots> ordered = new ArrayList<>();
		for (int i = 0; i < measures.length; i++) {
			ordered.add(i == 0 && paired ? measures[0].withSums(sums) : measures[i].ordered(order));
		}
		return new GroupPass.Gathered(keys, rowsOf, ordered);
	}
}
