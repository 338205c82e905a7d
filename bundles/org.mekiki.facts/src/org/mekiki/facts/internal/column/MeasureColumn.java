package org.mekiki.facts.internal.column;

import java.math.BigInteger;
import java.util.Map;

import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.Measure;

/** Whole numbers in segments. */
public final class MeasureColumn implements Measure {

	private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

	private final ColumnSpec spec;
	private final int rows;
	private final NumberSegment[] segments;
	private final int present;
	private final long least;
	private final long greatest;
	private final boolean small;

	/**
	 * @param spec
	 *            name and kind
	 * @param rows
	 *            number of rows
	 * @param segments
	 *            the values; kept
	 */
	public MeasureColumn(ColumnSpec spec, int rows, NumberSegment[] segments) {
		this.spec = spec;
		this.rows = rows;
		this.segments = segments;
		int some = 0;
		long low = Long.MAX_VALUE;
		long high = Long.MIN_VALUE;
		BigInteger bound = BigInteger.ZERO;
		for (NumberSegment segment : segments) {
			if (segment.present() > 0) {
				some += segment.present();
				low = Math.min(low, segment.least());
				high = Math.max(high, segment.greatest());
				BigInteger largest = BigInteger.valueOf(segment.least()).abs().max(BigInteger.valueOf(segment.greatest()).abs());
				bound = bound.add(largest.multiply(BigInteger.valueOf(segment.present())));
			}
		}
		present = some;
		least = low;
		greatest = high;
		small = bound.compareTo(MOST) <= 0;
	}

	@Override
	public ColumnSpec spec() {
		return spec;
	}

	/**
	 * Number of rows.
	 *
	 * @return from 0
	 */
	public int rows() {
		return rows;
	}

	/**
	 * A segment.
	 *
	 * @param segment
	 *            its index
	 * @return the values
	 */
	public NumberSegment segment(int segment) {
		return segments[segment];
	}

	/**
	 * Whether the sum of no part of the rows, in whatever order it is added up, can leave 64 bits.
	 *
	 * @return false if sums need 128 bits
	 */
	public boolean sumsFit() {
		return small;
	}

	/**
	 * Whether some row has no value.
	 *
	 * @return true if one has none
	 */
	public boolean hasGaps() {
		return present < rows;
	}

	@Override
	public int present() {
		return present;
	}

	@Override
	public Long least() {
		return present == 0 ? null : Long.valueOf(least);
	}

	@Override
	public Long greatest() {
		return present == 0 ? null : Long.valueOf(greatest);
	}

	@Override
	public boolean isMissing(int row) {
		return segments[row >>> Segments.BITS].isMissing(row & Segments.MASK);
	}

	@Override
	public long number(int row) {
		return segments[row >>> Segments.BITS].get(row & Segments.MASK);
	}

	@Override
	public Object value(int row) {
		return isMissing(row) ? null : Long.valueOf(number(row));
	}

	/**
	 * A copy with other values in some rows, which shares the segments without such rows.
	 *
	 * @param changes
	 *            values by row; every row from the old number to below the new one must be among them
	 * @param newRows
	 *            rows of the copy
	 * @return the copy
	 */
	MeasureColumn with(Map<Integer, Object> changes, int newRows) {
		NumberSegment[] changed = new NumberSegment[Segments.count(newRows)];
		Map<Integer, Map<Integer, Object>> bySegment = RowChanges.bySegment(changes, newRows);
		for (int segment = 0; segment < changed.length; segment++) {
			int count = Segments.length(segment, newRows);
			NumberSegment old = segment < segments.length ? segments[segment] : null;
			Map<Integer, Object> here = bySegment.get(Integer.valueOf(segment));
			changed[segment] = here == null && old != null && old.count() == count ? old
					: changed(old, count, here == null ? Map.of() : here);
		}
		return new MeasureColumn(spec, newRows, changed);
	}

	private static NumberSegment changed(NumberSegment old, int count, Map<Integer, Object> changes) {
		long[] values = new long[count];
		long[] missing = new long[(count + Long.SIZE - 1) / Long.SIZE];
		if (old != null) {
			int kept = Math.min(count, old.count());
			old.read(0, kept, values);
			for (int i = 0; i < kept; i++) {
				if (old.isMissing(i)) {
					missing[i >> 6] |= 1L << i;
				}
			}
		}
		changes.forEach((place, value) -> {
			int at = place.intValue();
			if (value instanceof Number number) {
				values[at] = number.longValue();
				missing[at >> 6] &= ~(1L << at);
			} else {
				missing[at >> 6] |= 1L << at;
			}
		});
		return NumberSegment.pack(values, missing, count);
	}

	@Override
	public long bytes() {
		long bytes = 0;
		for (NumberSegment segment : segments) {
			bytes += segment.bytes();
		}
		return bytes;
	}
}
