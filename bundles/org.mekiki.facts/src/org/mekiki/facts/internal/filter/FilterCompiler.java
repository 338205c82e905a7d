package org.mekiki.facts.internal.filter;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.RowSet;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.DimensionColumn;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.text.Messages;

/** Makes masks from conditions: values become codes here, once. */
public final class FilterCompiler {

	private final ColumnTable table;

	/**
	 * @param table
	 *            the rows
	 */
	public FilterCompiler(ColumnTable table) {
		this.table = table;
	}

	/**
	 * Makes the masks of conditions.
	 *
	 * @param filters
	 *            the conditions
	 * @return a mask for each
	 * @throws IllegalArgumentException
	 *             if a column does not exist or is of another kind
	 */
	public RowMask[] compile(List<Filter> filters) {
		return filters.stream().map(this::compile).toArray(RowMask[]::new);
	}

	private RowMask compile(Filter filter) {
		return switch (filter) {
		case Filter.In in -> in(in);
		case Filter.Between between -> between(between);
		case Filter.Missing missing -> missing(missing.column());
		case Filter.Rows rows -> rows(rows.set());
		case Filter.Not not -> not(compile(not.filter()));
		case Filter.AllOf all -> new AllMask(compile(all.filters()));
		case Filter.AnyOf any -> not(new AllMask(any.filters().stream().map(this::compile).map(FilterCompiler::not)
				.toArray(RowMask[]::new)));
		};
	}

	private RowMask in(Filter.In in) {
		DimensionColumn dimension = table.dimension(in.column());
		byte[] passes = new byte[dimension.cardinality()];
		for (Object value : in.values()) {
			int code = code(dimension, value);
			if (code >= 0) {
				passes[code] = 1;
			}
		}
		return new CodeMask(dimension.codes(), passes);
	}

	private RowMask between(Filter.Between between) {
		Column column = table.column(between.column());
		if (column instanceof MeasureColumn measure) {
			return new NumberMask(measure, number(measure, between.from(), Long.MIN_VALUE),
					number(measure, between.to(), Long.MAX_VALUE));
		}
		DimensionColumn dimension = table.dimension(between.column());
		byte[] passes = new byte[dimension.cardinality()];
		int from = between.from() == null ? 0 : code(dimension, between.from());
		int to = between.to() == null ? dimension.size() - 1 : code(dimension, between.to());
		int first = from < 0 ? -from - 1 : from;
		int last = to < 0 ? -to - 2 : to;
		if (first <= last) {
			Arrays.fill(passes, first, last + 1, (byte) 1);
		}
		return new CodeMask(dimension.codes(), passes);
	}

	private static int code(DimensionColumn dimension, Object value) {
		try {
			return dimension.codeOf(value);
		} catch (IllegalArgumentException wrongType) {
			throw new IllegalArgumentException(NLS.bind(Messages.valueType, dimension.spec().name(), value), wrongType);
		}
	}

	private static long number(MeasureColumn measure, Object bound, long none) {
		if (bound == null) {
			return none;
		}
		if (bound instanceof Long || bound instanceof Integer) {
			return ((Number) bound).longValue();
		}
		throw new IllegalArgumentException(NLS.bind(Messages.valueType, measure.spec().name(), bound));
	}

	private RowMask missing(String name) {
		if (table.column(name) instanceof MeasureColumn measure) {
			return (segment, from, count, mask) -> {
				for (int i = 0; i < count; i++) {
					mask[i] &= measure.segment(segment).isMissing(from + i) ? 1 : 0;
				}
			};
		}
		DimensionColumn dimension = table.dimension(name);
		byte[] passes = new byte[dimension.cardinality()];
		if (passes.length > dimension.size()) {
			passes[dimension.size()] = 1;
		}
		return new CodeMask(dimension.codes(), passes);
	}

	private RowMask rows(RowSet set) {
		if (set.tableRows() != table.rows()) {
			throw new IllegalArgumentException(set.tableRows() + " != " + table.rows()); //$NON-NLS-1$
		}
		return (segment, from, count, mask) -> {
			int first = (segment << Segments.BITS) + from;
			for (int i = 0; i < count; i++) {
				mask[i] &= set.contains(first + i) ? 1 : 0;
			}
		};
	}

	private static RowMask not(RowMask condition) {
		return (segment, from, count, mask) -> {
			byte[] fulfilled = new byte[count];
			Arrays.fill(fulfilled, (byte) 1);
			condition.and(segment, from, count, fulfilled);
			for (int i = 0; i < count; i++) {
				mask[i] &= 1 - fulfilled[i];
			}
		};
	}

	/** All of some conditions. */
	private record AllMask(RowMask[] all) implements RowMask {
		@Override
		public void and(int segment, int from, int count, byte[] mask) {
			for (RowMask one : all) {
				one.and(segment, from, count, mask);
			}
		}

		@Override
		public boolean rejects(int segment) {
			return Arrays.stream(all).anyMatch(one -> one.rejects(segment));
		}
	}
}
