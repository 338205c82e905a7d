package org.mekiki.facts.internal.column;

import java.util.Map;

/**
 * Numbers from 0 to below a cardinality, one a row, in 1, 2, 4, 8 or 16 bits each, as the cardinality asks for, or in two
 * halves of 16.
 * <p>
 * Words have 16 bits. Those of a tile of 2,048 rows hold the codes of rows that are far from each other: the lowest bits of
 * all its words are its first rows, the next bits the rows after those, and so on. So neighbouring codes come out of
 * neighbouring words by the same shift, which the compiler of the virtual machine turns into vector instructions of as many
 * lanes as there are words in a vector; and a tile is so small that it stays in the nearest cache until all its bits were
 * read, and that the processor fetches the next one meanwhile. Codes of more than 16 bits have the words of their upper halves behind those
 * of the lower ones of the tile. Cannot be changed; {@link #with} makes a copy that shares what it can.
 */
public final class Codes {

	/** Rows that are read at a time, so few that what is computed of them stays in the nearest cache. */
	public static final int BLOCK = 1 << 9;
	/** Codes up to so many are one half. */
	public static final int HALF = 1 << Character.SIZE;

	private static final int TILE_BITS = 11;
	private static final int TILE = 1 << TILE_BITS;
	/** Binary logarithm of the words of a tile of codes of one bit. */
	private static final int LEAST_BITS = TILE_BITS - 4;

	private final int rows;
	private final int cardinality;
	private final int bits;
	private final char[][] segments;

	/**
	 * @param rows
	 *            number of rows
	 * @param cardinality
	 *            above every code
	 * @param segments
	 *            words as {@link #pack} makes them; kept
	 */
	public Codes(int rows, int cardinality, char[][] segments) {
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

	/** Binary logarithm of the number of neighbouring rows that have the same shift. */
	private static int runBits(int bits) {
		return Math.min(TILE_BITS, LEAST_BITS + Integer.numberOfTrailingZeros(bits));
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
		int bits = bits(cardinality);
		int rest = count & TILE - 1;
		int last = bits <= Character.SIZE ? Math.min(rest, 1 << runBits(bits)) : rest == 0 ? 0 : TILE + rest;
		return (count >>> TILE_BITS) * (TILE / Character.SIZE * bits) + last;
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
	public static char[] pack(int[] codes, int count, int cardinality) {
		Codes shape = new Codes(count, cardinality, null);
		char[] words = new char[words(count, cardinality)];
		for (int from = 0; from < count; from += shape.run()) {
			int length = Math.min(shape.run(), count - from);
			int word = shape.word(from);
			int shift = shape.shift(from);
			for (int i = 0; i < length; i++) {
				words[word + i] |= (char) (codes[from + i] << shift);
			}
			for (int i = 0; i < length && shape.isHalved(); i++) {
				words[word + TILE + i] = (char) (codes[from + i] >>> Character.SIZE);
			}
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
	public char[] segment(int segment) {
		return segments[segment];
	}

	/** Whether codes are in two words. */
	boolean isHalved() {
		return bits > Character.SIZE;
	}

	/** From a multiple of this on, so many rows are the same bits of neighbouring words; never more than a block. */
	int run() {
		return Math.min(BLOCK, 1 << runBits(bits));
	}

	/** The bits of a code, or of its half, at the right end of a word. */
	int mask() {
		return (1 << Math.min(bits, Character.SIZE)) - 1;
	}

	/** Where the word of a row of a segment is. */
	int word(int row) {
		return (row >>> TILE_BITS) * (TILE / Character.SIZE * bits) + (row & (1 << runBits(bits)) - 1);
	}

	/** Where the word with the upper half of a row's code is. */
	int upperWord(int row) {
		return word(row) + TILE;
	}

	/** How far the code of a row is from the right end of its word. */
	int shift(int row) {
		return (row & TILE - 1) >>> runBits(bits) << Integer.numberOfTrailingZeros(bits);
	}

	/**
	 * The code of a row.
	 *
	 * @param row
	 *            number of the row
	 * @return the code
	 */
	public int get(int row) {
		char[] words = segments[row >>> Segments.BITS];
		int at = row & Segments.MASK;
		int code = words[word(at)] >>> shift(at) & mask();
		return isHalved() ? code | words[upperWord(at)] << Character.SIZE : code;
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
		char[] words = segments[segment];
		int mask = mask();
		for (int at = 0; at < count;) {
			int length = Math.min(run() - (from + at) % run(), count - at);
			int word = word(from + at);
			int shift = shift(from + at);
			for (int i = 0; i < length; i++) {
				out[at + i] = words[word + i] >>> shift & mask;
			}
			for (int i = 0; i < length && isHalved(); i++) {
				out[at + i] |= words[word + TILE + i] << Character.SIZE;
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
	 *            first row in the segment
	 * @param count
	 *            how many, up to a block
	 * @param stride
	 *            factor
	 * @param codes
	 *            room for as many codes
	 * @param out
	 *            what they are added to, from index 0
	 */
	public void addScaled(int segment, int from, int count, long stride, int[] codes, long[] out) {
		read(segment, from, count, codes);
		for (int i = 0; i < count; i++) {
			out[i] += codes[i] * stride;
		}
	}

	/**
	 * Looks every code up and lets those stand whose entry is 1.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param passes
	 *            1 for each code that passes, 0 for the others
	 * @param out
	 *            what the entries are joined with by “and”, from index 0
	 */
	public void and(int segment, int from, int count, byte[] passes, byte[] out) {
		char[] words = segments[segment];
		int mask = mask();
		for (int at = 0; at < count;) {
			int length = Math.min(run() - (from + at) % run(), count - at);
			int word = word(from + at);
			int shift = shift(from + at);
			if (isHalved()) {
				for (int i = 0; i < length; i++) {
					out[at + i] &= passes[words[word + i] | words[word + TILE + i] << Character.SIZE];
				}
			} else {
				for (int i = 0; i < length; i++) {
					out[at + i] &= passes[words[word + i] >>> shift & mask];
				}
			}
			at += length;
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
		char[][] changed = new char[segments.length][];
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
		char[][] changed = new char[Segments.count(newRows)][];
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
		for (char[] words : segments) {
			bytes += (long) words.length * Character.BYTES;
		}
		return bytes;
	}
}
