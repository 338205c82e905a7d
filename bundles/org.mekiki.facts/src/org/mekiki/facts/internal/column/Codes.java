package org.mekiki.facts.internal.column;

import java.util.Map;

/**
 * Numbers from 0 to below a cardinality, one a row, in one, two or four bytes each as the cardinality asks for.
 * <p>
 * Bytes and shorts are kept less {@link #bias()}, because signed numbers widen faster than unsigned ones: the compiler
 * of the virtual machine turns such loops into vector instructions. Cannot be changed; {@link #with} makes a copy that
 * shares what it can.
 */
public final class Codes {

	private static final int BYTE_BIAS = 1 << 7;
	private static final int SHORT_BIAS = 1 << 15;

	private final int rows;
	private final int cardinality;
	private final int width;
	private final Object[] segments;

	/**
	 * @param rows
	 *            number of rows
	 * @param cardinality
	 *            above every code
	 * @param segments
	 *            arrays of the type that {@link #width(int)} tells, already less the bias; kept
	 */
	public Codes(int rows, int cardinality, Object[] segments) {
		this.rows = rows;
		this.cardinality = cardinality;
		this.width = width(cardinality);
		this.segments = segments;
	}

	/**
	 * Bytes that a code needs.
	 *
	 * @param cardinality
	 *            above every code
	 * @return 1, 2 or 4
	 */
	public static int width(int cardinality) {
		if (cardinality <= 2 * BYTE_BIAS) {
			return Byte.BYTES;
		}
		return cardinality <= 2 * SHORT_BIAS ? Short.BYTES : Integer.BYTES;
	}

	/**
	 * Packs the codes of one segment.
	 *
	 * @param codes
	 *            the codes
	 * @param count
	 *            how many of them
	 * @param cardinality
	 *            above every code
	 * @return an array of bytes, shorts or integers
	 */
	public static Object pack(int[] codes, int count, int cardinality) {
		switch (width(cardinality)) {
		case Byte.BYTES:
			byte[] bytes = new byte[count];
			for (int i = 0; i < count; i++) {
				bytes[i] = (byte) (codes[i] - BYTE_BIAS);
			}
			return bytes;
		case Short.BYTES:
			short[] shorts = new short[count];
			for (int i = 0; i < count; i++) {
				shorts[i] = (short) (codes[i] - SHORT_BIAS);
			}
			return shorts;
		default:
			return java.util.Arrays.copyOf(codes, count);
		}
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
	 * One more than the greatest code that may occur.
	 *
	 * @return from 0
	 */
	public int cardinality() {
		return cardinality;
	}

	/**
	 * Bytes for each code.
	 *
	 * @return 1, 2 or 4
	 */
	public int width() {
		return width;
	}

	/**
	 * What was taken from each code to store it.
	 *
	 * @return the difference of a code and its stored form
	 */
	public int bias() {
		return switch (width) {
		case Byte.BYTES -> BYTE_BIAS;
		case Short.BYTES -> SHORT_BIAS;
		default -> 0;
		};
	}

	/**
	 * The stored codes of a segment.
	 *
	 * @param segment
	 *            index of the segment
	 * @return an array of bytes, shorts or integers; not to be changed
	 */
	public Object segment(int segment) {
		return segments[segment];
	}

	/**
	 * The code of a row.
	 *
	 * @param row
	 *            number of the row
	 * @return the code
	 */
	public int get(int row) {
		Object segment = segments[row >>> Segments.BITS];
		int at = row & Segments.MASK;
		return switch (width) {
		case Byte.BYTES -> ((byte[]) segment)[at] + BYTE_BIAS;
		case Short.BYTES -> ((short[]) segment)[at] + SHORT_BIAS;
		default -> ((int[]) segment)[at];
		};
	}

	/**
	 * Reads consecutive codes.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param out
	 *            where they go, from index 0
	 */
	public void read(int segment, int from, int count, int[] out) {
		scale(segment, from, count, 1, bias(), out);
	}

	/**
	 * Puts {@code base + stored × stride} into every element.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param stride
	 *            factor
	 * @param base
	 *            summand; {@code bias() × stride} gives the code times the stride
	 * @param out
	 *            where they go, from index 0
	 */
	public void scale(int segment, int from, int count, int stride, int base, int[] out) {
		switch (width) {
		case Byte.BYTES:
			byte[] bytes = (byte[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] = base + bytes[from + i] * stride;
			}
			break;
		case Short.BYTES:
			short[] shorts = (short[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] = base + shorts[from + i] * stride;
			}
			break;
		default:
			int[] ints = (int[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] = base + ints[from + i] * stride;
			}
			break;
		}
	}

	/**
	 * Adds {@code stored × stride} to every element.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param stride
	 *            factor
	 * @param out
	 *            what they are added to, from index 0
	 */
	public void addScaled(int segment, int from, int count, int stride, int[] out) {
		switch (width) {
		case Byte.BYTES:
			byte[] bytes = (byte[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += bytes[from + i] * stride;
			}
			break;
		case Short.BYTES:
			short[] shorts = (short[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += shorts[from + i] * stride;
			}
			break;
		default:
			int[] ints = (int[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += ints[from + i] * stride;
			}
			break;
		}
	}

	/**
	 * Adds {@code stored × stride} to every element of 64 bits.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param stride
	 *            factor
	 * @param out
	 *            what they are added to, from index 0
	 */
	public void addScaled(int segment, int from, int count, long stride, long[] out) {
		switch (width) {
		case Byte.BYTES:
			byte[] bytes = (byte[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += bytes[from + i] * stride;
			}
			break;
		case Short.BYTES:
			short[] shorts = (short[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += shorts[from + i] * stride;
			}
			break;
		default:
			int[] ints = (int[]) segments[segment];
			for (int i = 0; i < count; i++) {
				out[i] += ints[from + i] * stride;
			}
			break;
		}
	}

	/**
	 * The same rows with other codes.
	 *
	 * @param map
	 *            new code of each old one
	 * @param newCardinality
	 *            above every new code
	 * @return the recoded column
	 */
	public Codes recoded(int[] map, int newCardinality) {
		int[] buffer = new int[Math.min(rows, Segments.LENGTH)];
		Object[] changed = new Object[segments.length];
		for (int segment = 0; segment < changed.length; segment++) {
			int count = Segments.length(segment, rows);
			read(segment, 0, count, buffer);
			for (int i = 0; i < count; i++) {
				buffer[i] = map[buffer[i]];
			}
			changed[segment] = pack(buffer, count, newCardinality);
		}
		return new Codes(rows, newCardinality, changed);
	}

	/**
	 * A copy with other codes in some rows, which shares the segments without such rows.
	 *
	 * @param changes
	 *            codes by row; every row from {@link #rows()} to below newRows must be among them
	 * @param newRows
	 *            rows of the copy
	 * @return the copy
	 */
	public Codes with(Map<Integer, Integer> changes, int newRows) {
		Object[] changed = new Object[Segments.count(newRows)];
		Map<Integer, Map<Integer, Integer>> bySegment = RowChanges.bySegment(changes, newRows);
		int[] buffer = new int[Segments.LENGTH];
		for (int segment = 0; segment < changed.length; segment++) {
			int count = Segments.length(segment, newRows);
			int kept = segment < segments.length ? Math.min(count, Segments.length(segment, rows)) : 0;
			Map<Integer, Integer> here = bySegment.get(Integer.valueOf(segment));
			if (here == null && kept == count && count == Segments.length(segment, rows)) {
				changed[segment] = segments[segment];
				continue;
			}
			if (kept > 0) {
				read(segment, 0, kept, buffer);
			}
			if (here != null) {
				here.forEach((at, code) -> buffer[at.intValue()] = code.intValue());
			}
			changed[segment] = pack(buffer, count, cardinality);
		}
		return new Codes(newRows, cardinality, changed);
	}

	/**
	 * Bytes of memory.
	 *
	 * @return the size without the few bytes of each object
	 */
	public long bytes() {
		return (long) rows * width;
	}
}
