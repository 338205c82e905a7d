package org.mekiki.facts.internal.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.LongIndex;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.filter.RowMask;

/** Passes over the selected rows of a table. */
final class GroupPass {

	/**
	 * What a pass found.
	 *
	 * @param keys
	 *            of the groups that have rows, ascending
	 * @param rows
	 *            number of rows of each
	 * @param measures
	 *            what was gathered, in the order of the needs
	 */
	record Gathered(long[] keys, int[] rows, List<MeasureSlots> measures) {
	}

	private final Parallel parallel;
	private final int rows;
	private final RowMask[] conditions;
	private final IProgressMonitor monitor;

	GroupPass(Parallel parallel, int rows, RowMask[] conditions, IProgressMonitor monitor) {
		this.parallel = parallel;
		this.rows = rows;
		this.conditions = conditions;
		this.monitor = monitor;
	}

	int rows() {
		return rows;
	}

	RowMask[] conditions() {
		return conditions;
	}

	IProgressMonitor monitor() {
		return monitor;
	}

	/** Groups by the columns of a plan. */
	Gathered gather(KeyPlan plan, List<MeasureNeed> needs) {
		List<GroupWorker> workers = parallel.run(Segments.count(rows), monitor,
				() -> new GroupWorker(plan, rows, conditions, needs), GroupWorker::add);
		GroupWorker first = workers.get(0);
		workers.stream().skip(1).forEach(first::merge);
		return first.gathered();
	}

	/**
	 * Plans keys. If the columns have too many combinations for a key, those of the first columns that occur are
	 * numbered in their order, and the number takes the place of these columns.
	 */
	KeyPlan plan(List<Codes> columns) {
		int fitting = KeyPlan.fitting(columns);
		if (fitting == columns.size()) {
			return KeyPlan.of(columns);
		}
		return numbered(KeyPlan.of(columns.subList(0, fitting)), columns.subList(fitting, columns.size()));
	}

	private KeyPlan numbered(KeyPlan first, List<Codes> rest) {
		long[] keys = gather(first, List.of()).keys();
		List<Codes> columns = new ArrayList<>();
		columns.add(number(first, keys));
		columns.addAll(rest);
		KeyPlan.Numbered prefix = new KeyPlan.Numbered(keys, first);
		int fitting = KeyPlan.fitting(columns);
		if (fitting == columns.size()) {
			return KeyPlan.of(prefix, columns);
		}
		return numbered(KeyPlan.of(prefix, columns.subList(0, fitting)), columns.subList(fitting, columns.size()));
	}

	/** Numbers of keys by row; rows that are left out have any. */
	private Codes number(KeyPlan plan, long[] keys) {
		LongIndex index = new LongIndex();
		for (long key : keys) {
			index.place(key);
		}
		int[] buffer = new int[Segments.LENGTH];
		long[] fused = new long[Codes.BLOCK];
		int[] codes = new int[Codes.BLOCK];
		char[][] segments = new char[Segments.count(rows)][];
		for (int segment = 0; segment < segments.length; segment++) {
			int count = Segments.length(segment, rows);
			for (int from = 0; from < count; from += Codes.BLOCK) {
				int length = Math.min(Codes.BLOCK, count - from);
				plan.keys(segment, from, length, codes, fused);
				for (int i = 0; i < length; i++) {
					int number = conditions.length == 0 ? index.place(fused[i]) : Arrays.binarySearch(keys, fused[i]);
					buffer[from + i] = Math.max(0, number);
				}
			}
			segments[segment] = Codes.pack(buffer, count, keys.length);
		}
		return new Codes(rows, keys.length, segments);
	}
}
