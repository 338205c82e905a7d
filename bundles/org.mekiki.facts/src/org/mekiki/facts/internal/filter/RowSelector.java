package org.mekiki.facts.internal.filter;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.RowSet;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.group.Parallel;

/** Finds the rows that fulfil conditions. */
public final class RowSelector {

	private RowSelector() {
	}

	/**
	 * Finds rows.
	 *
	 * @param table
	 *            the rows
	 * @param filters
	 *            conditions that all must be true
	 * @param parallel
	 *            the threads
	 * @param monitor
	 *            may be null
	 * @return the rows
	 */
	public static RowSet select(ColumnTable table, List<Filter> filters, Parallel parallel, IProgressMonitor monitor) {
		RowMask[] conditions = new FilterCompiler(table).compile(filters);
		int rows = table.rows();
		long[] bits = new long[Segments.count(rows) * (Segments.LENGTH / Long.SIZE)];
		// segments begin at multiples of 64, so no two threads write into the same element
		parallel.run(Segments.count(rows), monitor, () -> new Selection(conditions), (selection, segment) -> {
			int length = Segments.length(segment, rows);
			for (int from = 0; from < length; from += Selection.BLOCK) {
				int selected = selection.select(segment, from, Math.min(Selection.BLOCK, length - from));
				int first = (segment << Segments.BITS) + from;
				for (int j = 0; j < selected; j++) {
					int row = first + selection.places()[j];
					bits[row >> 6] |= 1L << row;
				}
			}
		});
		return RowSet.of(rows, bits);
	}
}
