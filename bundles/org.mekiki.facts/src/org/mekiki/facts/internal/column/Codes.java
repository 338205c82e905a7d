package org.mekiki.facts.internal.column;

import java.util.Map;

/**
 * Numbers from 0 to below a cardinality, one a row, in 1, 2, 4, 8, 16 or 32 bits each, as the cardinality asks for.
 * <p>
 * The words of a segment hold the codes of rows that are far from each other: the lowest bits of all words are its first
 * rows, the next bits the rows after those, and so on. So neighbouring codes come out of neighbouring words by the same
 * shift, which the compiler of the virtual machine turns into vector instructions; it cannot widen bytes that way. The rows
 * of a {@link #BLOCK} always have the same shift. Cannot be changed; {@link #with} makes a copy that shares what it can.
 */
public final class Codes {

	/** Rows that are read at a time: from a multiple of it on, they are the same bits of neighbouring words. */
	public static final int BLOCK = 1 << 11;

	private final int rows;
	private final int cardinality;
	private final int bits;
	private final int[][] segments;

	/**
	 * @param rows
	 *            number of rows
	 * @param cardinality
	 *            above every code
	 * @param segments
	 *            words as {@link #pack} makes them; kept
	 */
	public Codes(int rows, int cardinality, int[][] segments) {
		this.rows = rows;
		this.cardinality = cardinality;
		this.bits = bits(cardinality);
		this.segments = segments;
	}

	/**
	 * Bits that a code needs.
	 *
	 * @param cardinality
	 *            above every code
	 * @return 1, 2, 4, 8, 16 or 32
	 */
	public static int bits(int cardinality) {
		int needed = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, cardinality - 1));
		return needed <= 1 ? 1 : Integer.highestOneBit(needed - 1) << 1;
	}

	/**
	 * Words of a segment.
	 *
	 * @param count
	 *            rows of the segment
	 * @param cardinality
	 *            above every code
	 * @return number of words
	 */
	public static int words(int count, int cardinality) {
		int lanes = Integer.SIZE / bits(cardinality);
		return Math.min(count, ((count + lanes - 1) / lanes + BLOCK - 1) / BLOCK * BLOCK);
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
	 * @return the words
	 */
	public static int[] pack(int[] codes, int count, int cardinality) {
		int bits = bits(cardinality);
		int[] words = new int[words(count, cardinality)];
		int shift = 0;
		for (int from = 0; from < count; from += words.length) {
			int length = Math.min(words.length, count - from);
			for (int i = 0; i < length; i++) {
				words[i] |= codes[from + i] << shift;
			}
			shift += bits;
		}
		return words;
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
	 * Bits of each code.
	 *
	 * @return 1, 2, 4, 8, 16 or 32
	 */
	public int bits() {
		return bits;
	}

	/**
	 * The words of a segment.
	 *
	 * @param segment
	 *            index of the segment
	 * @return the words; not to be changed
	 */
	public int[] segment(int segment) {
		return segments[segment];
	}

	/** The bits of a code at the right end of a word. */
	int mask() {
		return bits == Integer.SIZE ? -1 : (1 << bits) - 1;
	}

	/** How far the code of a row is from the right end of its word. */
	int shift(int segment, int row) {
		return row / segments[segment].length * bits;
	}

	/**
	 * The code of a row.
	 *
	 * @param row
	 *            number of the row
	 * @return the code
	 */
	public int get(int row) {
		int segment = row >>> Segments.BITS;
		int[] words = segments[segment];
		int at = row & Segments.MASK;
		return words[at % words.length] >>> shift(segment, at) & mask();
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
		int[] words = segments[segment];
		int mask = mask();
		for (int at = 0; at < count;) {
			int word = (from + at) % words.length;
			int length = Math.min(words.length - word, count - at);
			int shift = shift(segment, from + at);
			for (int i = 0; i < length; i++) {
				out[at + i] = words[word + i] >>> shift & mask;
			}
			at += length;
		}
	}

	/**
	 * Adds {@code code × stride} to every element.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment, a multiple of {@link #BLOCK}
	 * @param count
	 *            how many, up to a block
	 * @param stride
	 *            factor
	 * @param out
	 *            what they are added to, from index 0
	 */
	public void addScaled(int segment, int from, int count, long stride, long[] out) {
		int[] words = segments[segment];
		int word = from % words.length;
		int shift = shift(segment, from);
		int mask = mask();
		for (int i = 0; i < count; i++) {
			out[i] += (words[word + i] >>> shift & mask) * stride;
		}
	}

	/**
	 * Looks every code up and lets those stand whose entry is 1.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment, a multiple of {@link #BLOCK}
	 * @param count
	 *            how many, up to a block
	 * @param passes
	 *            1 for each code that passes, 0 for the others
	 * @param out
	 *            what the entries are joined with by “and”, from index 0
	 */
	public void and(int segment, int from, int count, byte[] passes, byte[] out) {
		int[] words = segments[segment];
		int word = from % words.length;
		int shift = shift(segment, from);
		int mask = mask();
		for (int i = 0; i < count; i++) {
			out[i] &= passes[words[word + i] >>> shift & mask];
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
		int[][] changed = new int[segments.length][];
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
		int[][] changed = new int[Segments.count(newRows)][];
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
		long bytes = 0;
		for (int[] words : segments) {
			bytes += (long) words.length * Integer.BYTES;
		}
		return bytes;
	}
}
