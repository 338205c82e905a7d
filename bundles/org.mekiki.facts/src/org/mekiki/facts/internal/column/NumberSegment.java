package org.mekiki.facts.internal.column;

/**
 * Up to 65,536 whole numbers: their distance from a base, in as few bytes as the greatest distance needs, and which of
 * them are missing.
 */
public final class NumberSegment {

	private final int count;
	private final long base;
	private final Object offsets;
	private final long[] missing;
	private final long least;
	private final long greatest;
	private final int present;
	private final long sum;

	/**
	 * @param count
	 *            number of values
	 * @param base
	 *            what is added to every offset
	 * @param offsets
	 *            bytes, shorts, integers or longs; null if every value is the base
	 * @param missing
	 *            bits of the missing values; null if none is
	 * @param least
	 *            least present value
	 * @param greatest
	 *            greatest present value; below the least if none is present
	 */
	public NumberSegment(int count, long base, Object offsets, long[] missing, long least, long greatest) {
		this.count = count;
		this.base = base;
		this.offsets = offsets;
		this.missing = missing;
		this.least = least;
		this.greatest = greatest;
		int absent = 0;
		if (missing != null) {
			for (long word : missing) {
				absent += Long.bitCount(word);
			}
		}
		this.present = count - absent;
		sum = sum(offsets);
	}

	/**
	 * Packs values.
	 *
	 * @param values
	 *            the values; those that are missing may be anything
	 * @param missing
	 *            bits of the missing values; null if none is
	 * @param count
	 *            how many
	 * @return the segment
	 */
	public static NumberSegment pack(long[] values, long[] missing, int count) {
		long least = Long.MAX_VALUE;
		long greatest = Long.MIN_VALUE;
		boolean gaps = false;
		for (int i = 0; i < count; i++) {
			if (isSet(missing, i)) {
				gaps = true;
			} else {
				least = Math.min(least, values[i]);
				greatest = Math.max(greatest, values[i]);
			}
		}
		long[] bits = gaps ? java.util.Arrays.copyOf(missing, (count + Long.SIZE - 1) / Long.SIZE) : null;
		if (least >= greatest) {
			return new NumberSegment(count, least == greatest ? least : 0, null, bits, least, greatest);
		}
		long range = greatest - least;
		if (range < 0 || range >= 1L << 32) {
			long[] longs = new long[count];
			for (int i = 0; i < count; i++) {
				longs[i] = isSet(bits, i) ? 0 : values[i];
			}
			return new NumberSegment(count, 0, longs, bits, least, greatest);
		}
		int width = range < 1 << 8 ? 8 : range < 1 << 16 ? 16 : 32;
		// signed offsets, see Codes; missing values are the least one, which nobody looks at
		long base = least + (1L << width - 1);
		return new NumberSegment(count, base, offsets(values, bits, count, base, least, width), bits, least, greatest);
	}

	private static Object offsets(long[] values, long[] missing, int count, long base, long least, int width) {
		byte[] bytes = width == 8 ? new byte[count] : null;
		short[] shorts = width == 16 ? new short[count] : null;
		int[] ints = width == 32 ? new int[count] : null;
		for (int i = 0; i < count; i++) {
			long offset = (isSet(missing, i) ? least : values[i]) - base;
			if (bytes != null) {
				bytes[i] = (byte) offset;
			} else if (shorts != null) {
				shorts[i] = (short) offset;
			} else if (ints != null) {
				ints[i] = (int) offset;
			}
		}
		return bytes != null ? bytes : shorts != null ? shorts : ints;
	}

	/** Fits, as there are not more than 2^16 offsets; of longs it is not needed. */
	private static long sum(Object offsets) {
		long sum = 0;
		switch (offsets) {
		case byte[] bytes -> {
			for (byte offset : bytes) {
				sum += offset;
			}
		}
		case short[] shorts -> {
			for (short offset : shorts) {
				sum += offset;
			}
		}
		case int[] ints -> {
			for (int offset : ints) {
				sum += offset;
			}
		}
		case null, default -> {
			// all values are the base, or too far from each other
		}
		}
		return sum;
	}

	/**
	 * The sum of what the values are above another one.
	 *
	 * @param bound
	 *            not above any value
	 * @return from 0; -1 if it might not fit into 48 bits
	 */
	public long sumAbove(long bound) {
		long range = greatest - bound;
		if (offsets instanceof long[] || range < 0 || range >= 1L << Integer.SIZE) {
			return -1;
		}
		return sum + count * (base - bound);
	}

	/**
	 * Reads consecutive values as what they are above another one, shifted, and a one in the lowest bit.
	 *
	 * @param from
	 *            first place
	 * @param length
	 *            how many
	 * @param bound
	 *            not above any value, see {@link #sumAbove(long)}
	 * @param shift
	 *            bits to the left
	 * @param out
	 *            where they go, from index 0
	 */
	public void readPacked(int from, int length, long bound, int shift, long[] out) {
		long first = (base - bound << shift) + 1;
		if (offsets instanceof int[] ints) {
			for (int i = 0; i < length; i++) {
				out[i] = first + ((long) ints[from + i] << shift);
			}
		} else {
			read(from, length, out);
			for (int i = 0; i < length; i++) {
				out[i] = (out[i] - bound << shift) + 1;
			}
		}
	}

	private static boolean isSet(long[] bits, int at) {
		return bits != null && (bits[at >> 6] >>> at & 1) != 0;
	}

	/**
	 * Whether a value is missing.
	 *
	 * @param at
	 *            place in the segment
	 * @return true if it is
	 */
	public boolean isMissing(int at) {
		return isSet(missing, at);
	}

	/**
	 * A value.
	 *
	 * @param at
	 *            place in the segment
	 * @return the value; anything if it is missing
	 */
	public long get(int at) {
		if (offsets instanceof byte[] bytes) {
			return base + bytes[at];
		}
		if (offsets instanceof short[] shorts) {
			return base + shorts[at];
		}
		if (offsets instanceof int[] ints) {
			return base + ints[at];
		}
		return offsets instanceof long[] longs ? longs[at] : base;
	}

	/**
	 * Reads consecutive values; missing ones are read as anything.
	 *
	 * @param from
	 *            first place
	 * @param length
	 *            how many
	 * @param out
	 *            where they go, from index 0
	 */
	public void read(int from, int length, long[] out) {
		if (offsets instanceof byte[] bytes) {
			for (int i = 0; i < length; i++) {
				out[i] = base + bytes[from + i];
			}
		} else if (offsets instanceof short[] shorts) {
			for (int i = 0; i < length; i++) {
				out[i] = base + shorts[from + i];
			}
		} else if (offsets instanceof int[] ints) {
			for (int i = 0; i < length; i++) {
				out[i] = base + ints[from + i];
			}
		} else if (offsets instanceof long[] longs) {
			System.arraycopy(longs, from, out, 0, length);
		} else {
			java.util.Arrays.fill(out, 0, length, base);
		}
	}

	/**
	 * Number of values, missing ones too.
	 *
	 * @return up to 65,536
	 */
	public int count() {
		return count;
	}

	/**
	 * Number of values that are not missing.
	 *
	 * @return from 0
	 */
	public int present() {
		return present;
	}

	/**
	 * What is added to every offset.
	 *
	 * @return the base
	 */
	public long base() {
		return base;
	}

	/**
	 * The stored offsets.
	 *
	 * @return bytes, shorts, integers or longs; null if every value is the base
	 */
	public Object offsets() {
		return offsets;
	}

	/**
	 * Bits of the missing values.
	 *
	 * @return null if none is missing; not to be changed
	 */
	public long[] missing() {
		return missing;
	}

	/**
	 * Least present value.
	 *
	 * @return greater than {@link #greatest()} if none is present
	 */
	public long least() {
		return least;
	}

	/**
	 * Greatest present value.
	 *
	 * @return the value
	 */
	public long greatest() {
		return greatest;
	}

	/**
	 * Bytes of a stored offset.
	 *
	 * @return 0, 1, 2, 4 or 8
	 */
	public int width() {
		if (offsets instanceof byte[]) {
			return Byte.BYTES;
		}
		if (offsets instanceof short[]) {
			return Short.BYTES;
		}
		if (offsets instanceof int[]) {
			return Integer.BYTES;
		}
		return offsets == null ? 0 : Long.BYTES;
	}

	/**
	 * Bytes of memory.
	 *
	 * @return the size without the few bytes of each object
	 */
	public long bytes() {
		return (long) width() * count + (missing == null ? 0 : (long) missing.length * Long.BYTES);
	}
}
