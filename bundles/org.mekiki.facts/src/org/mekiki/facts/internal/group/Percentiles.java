package org.mekiki.facts.internal.group;

import java.util.Arrays;

import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.filter.Selection;
import org.eclipse.core.runtime.OperationCanceledException;

/** The values of every group in ascending order. Needs eight bytes for each value while it exists. */
final class Percentiles {

	private static final int PER_MILLE = 1000;

	private final int[] starts;
	private final long[] sorted;

	/** @param present how many values each group has */
	Percentiles(GroupPass pass, KeyPlan plan, long[] keys, int[] present, MeasureColumn measure) {
		starts = new int[keys.length + 1];
		for (int group = 0; group < keys.length; group++) {
			starts[group + 1] = starts[group] + present[group];
		}
		sorted = new long[starts[keys.length]];
		collect(pass, plan, keys, measure);
		for (int group = 0; group < keys.length; group++) {
			if (starts[group + 1] - starts[group] > Segments.LENGTH) {
				Arrays.parallelSort(sorted, starts[group], starts[group + 1]);
			} else {
				Arrays.sort(sorted, starts[group], starts[group + 1]);
			}
		}
	}

	private void collect(GroupPass pass, KeyPlan plan, long[] keys, MeasureColumn measure) {
		SlotReader reader = new SlotReader(plan, pass.rows());
		Selection selection = new Selection(pass.conditions());
		int[] groupOf = groups(reader, keys);
		int[] next = Arrays.copyOf(starts, keys.length);
		Block block = reader.block();
		for (int segment = 0; segment < Segments.count(pass.rows()); segment++) {
			if (pass.monitor() != null && pass.monitor().isCanceled()) {
				throw new OperationCanceledException();
			}
			NumberSegment numbers = measure.segment(segment);
			int length = Segments.length(segment, pass.rows());
			for (int from = 0; from < length; from += Selection.BLOCK) {
				block.segment = segment;
				block.from = from;
				block.count = Math.min(Selection.BLOCK, length - from);
				block.selected = selection.select(segment, from, block.count);
				block.places = selection.places();
				reader.read(block);
				int[] slots = block.slots();
				numbers.read(from, block.count, block.values);
				for (int j = 0; j < block.selected; j++) {
					int i = block.places[j];
					if (!numbers.isMissing(from + i)) {
						sorted[next[groupOf[slots[i]]]++] = block.values[i];
					}
				}
			}
		}
	}

	/** The group of each slot; slots of a hashed key are given in the order of the keys. */
	private static int[] groups(SlotReader reader, long[] keys) {
		LongIndex index = reader.index();
		if (index == null) {
			int[] groups = new int[reader.slots()];
			for (int group = 0; group < keys.length; group++) {
				groups[(int) keys[group]] = group;
			}
			return groups;
		}
		for (long key : keys) {
			index.place(key);
		}
		int[] groups = new int[keys.length];
		Arrays.setAll(groups, group -> group);
		return groups;
	}

	Figures at(int perMille, int[] present) {
		long[] values = new long[starts.length - 1];
		for (int group = 0; group < values.length; group++) {
			int count = starts[group + 1] - starts[group];
			if (count > 0) {
				long rank = ((long) count * perMille + PER_MILLE - 1) / PER_MILLE;
				values[group] = sorted[starts[group] + (int) Math.max(0, rank - 1)];
			}
		}
		return new Figures.Wholes(values, present);
	}
}
