package org.mekiki.facts.internal.column;

import java.util.HexFormat;
import java.util.List;

import org.mekiki.facts.api.Column;

/**
 * The sum of a hash of 128 bits of every row, and so the same in whatever order the rows are. The hash of a row is made
 * of the names and values of its columns, not of their codes.
 */
final class Fingerprint {

	private static final long SEED = 0x243f6a8885a308d3L;
	private static final long OTHER_SEED = 0x13198a2e03707344L;
	private static final long PRIME = 0x9e3779b97f4a7c15L;

	private final ColumnTable table;
	private final long[] hashes = new long[Segments.LENGTH];
	private final long[] others = new long[Segments.LENGTH];

	Fingerprint(ColumnTable table) {
		this.table = table;
	}

	String text() {
		List<Column> columns = table.columns();
		long[][] dictionaries = new long[columns.size()][];
		for (int column = 0; column < dictionaries.length; column++) {
			dictionaries[column] = columns.get(column) instanceof DimensionColumn dimension ? ofValues(dimension) : null;
		}
		long sum = 0;
		long other = 0;
		for (int segment = 0; segment < Segments.count(table.rows()); segment++) {
			int count = Segments.length(segment, table.rows());
			java.util.Arrays.fill(hashes, SEED);
			java.util.Arrays.fill(others, OTHER_SEED);
			for (int column = 0; column < dictionaries.length; column++) {
				add(columns.get(column), dictionaries[column], segment, count);
			}
			for (int i = 0; i < count; i++) {
				sum += hashes[i];
				other += others[i];
			}
		}
		HexFormat hex = HexFormat.of();
		return hex.toHexDigits(mix(sum + table.rows())) + hex.toHexDigits(mix(other ^ SEED));
	}

	private void add(Column column, long[] dictionary, int segment, int count) {
		long name = of(column.spec().name());
		if (column instanceof DimensionColumn dimension) {
			int[] codes = new int[count];
			dimension.codes().read(segment, 0, count, codes);
			for (int i = 0; i < count; i++) {
				add(i, name, dictionary[codes[i]]);
			}
		} else if (column instanceof MeasureColumn measure) {
			long[] values = new long[count];
			NumberSegment numbers = measure.segment(segment);
			numbers.read(0, count, values);
			for (int i = 0; i < count; i++) {
				add(i, name, numbers.isMissing(i) ? SEED : mix(values[i] + PRIME));
			}
		}
	}

	private void add(int row, long name, long value) {
		long cell = mix(value + name);
		hashes[row] = mix(hashes[row] + cell);
		others[row] = mix((others[row] ^ cell) * PRIME + name);
	}

	private static long[] ofValues(DimensionColumn dimension) {
		long[] hashes = new long[dimension.cardinality()];
		for (int code = 0; code < hashes.length; code++) {
			Object value = dimension.valueOf(code);
			hashes[code] = value instanceof Long number ? mix(number.longValue() + PRIME)
					: value == null ? SEED : of((String) value);
		}
		return hashes;
	}

	private static long of(String text) {
		long hash = OTHER_SEED + text.length();
		for (int i = 0; i < text.length(); i++) {
			hash = mix(hash + text.charAt(i));
		}
		return hash;
	}

	/** Spreads every bit over all (the finisher of SplitMix64). */
	private static long mix(long value) {
		long bits = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
		bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
		return bits ^ bits >>> 31;
	}
}
