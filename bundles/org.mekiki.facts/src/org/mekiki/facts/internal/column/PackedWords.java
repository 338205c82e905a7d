package org.mekiki.facts.internal.column;

/**
 * Sum and number of rows of each slot in one word, so that each row touches one word only, and the words of many slots fit
 * into the near cache. Words whose guard was reached are emptied into sums of 64 bits. Halves of slots are unsigned numbers
 * of 16 bits, see {@link SlotCodes}. For one thread.
 */
public final class PackedWords {

	private static final int UNSIGNED = 0xffff;

	private final Packing packing;
	private final long[] words;
	/** What was in words that were emptied; null while none was. */
	private long[] sums;
	private int[] rows;

	/**
	 * @param packing
	 *            how sums and numbers are packed
	 * @param slots
	 *            how many words
	 */
	public PackedWords(Packing packing, int slots) {
		this.packing = packing;
		words = new long[slots];
	}

	/**
	 * Adds neighbouring rows.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many, up to a block
	 * @param slots
	 *            their slots
	 * @param values
	 *            room for as many values
	 */
	public void add(int segment, int from, int count, int[] slots, long[] values) {
		NumberSegment numbers = packing.numbers(segment);
		if (numbers.offsets() instanceof int[] ints) {
			check(add(slots, ints, from, count, packing.first(numbers), packing.shift(), words));
		} else {
			packing.read(segment, from, count, values);
			add(slots, null, count, values);
		}
	}

	/**
	 * Adds neighbouring rows whose slots have no upper half.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many, up to a block
	 * @param low
	 *            their slots
	 * @param values
	 *            room for as many values
	 */
	public void add(int segment, int from, int count, short[] low, long[] values) {
		NumberSegment numbers = packing.numbers(segment);
		if (numbers.offsets() instanceof int[] ints) {
			check(add(low, ints, from, count, packing.first(numbers), packing.shift(), words));
		} else {
			packing.read(segment, from, count, values);
			long[] into = words;
			long seen = 0;
			for (int i = 0; i < count; i++) {
				seen |= into[low[i] & UNSIGNED] += values[i];
			}
			check(seen);
		}
	}

	private static long add(int[] slots, int[] offsets, int from, int count, long first, int shift, long[] into) {
		long seen = 0;
		for (int i = 0; i < count; i++) {
			seen |= into[slots[i]] += first + ((long) offsets[from + i] << shift);
		}
		return seen;
	}

	private static long add(short[] low, int[] offsets, int from, int count, long first, int shift, long[] into) {
		long seen = 0;
		for (int i = 0; i < count; i++) {
			seen |= into[low[i] & UNSIGNED] += first + ((long) offsets[from + i] << shift);
		}
		return seen;
	}

	/**
	 * Adds some rows.
	 *
	 * @param high
	 *            upper halves of their slots; null if there are none
	 * @param stride
	 *            factor of the upper halves
	 * @param low
	 *            lower halves
	 * @param places
	 *            which elements of the arrays count
	 * @param count
	 *            how many count, up to a block
	 * @param values
	 *            what {@link Packing#read} read
	 */
	public void add(short[] high, int stride, short[] low, int[] places, int count, long[] values) {
		long[] into = words;
		long seen = 0;
		for (int j = 0; j < count && high == null; j++) {
			int i = places[j];
			seen |= into[low[i] & UNSIGNED] += values[i];
		}
		for (int j = 0; j < count && high != null; j++) {
			int i = places[j];
			seen |= into[(high[i] & UNSIGNED) * stride + (low[i] & UNSIGNED)] += values[i];
		}
		check(seen);
	}

	/**
	 * Adds rows.
	 *
	 * @param slots
	 *            slot of each
	 * @param places
	 *            which elements of the arrays count; null for the first ones
	 * @param count
	 *            how many count, up to a block
	 * @param values
	 *            what {@link Packing#read} read
	 */
	public void add(int[] slots, int[] places, int count, long[] values) {
		long[] into = words;
		long seen = 0;
		if (places == null) {
			for (int i = 0; i < count; i++) {
				seen |= into[slots[i]] += values[i];
			}
		} else {
			for (int j = 0; j < count; j++) {
				int i = places[j];
				seen |= into[slots[i]] += values[i];
			}
		}
		check(seen);
	}

	private void check(long seen) {
		if ((seen & packing.guard()) != 0) {
			empty();
		}
	}

	/** Empties the words that reached their guard, and those that soon will. */
	private void empty() {
		if (sums == null) {
			sums = new long[words.length];
			rows = new int[words.length];
		}
		long full = packing.guard() | packing.guard() >>> 1;
		for (int slot = 0; slot < words.length; slot++) {
			if ((words[slot] & full) != 0) {
				sums[slot] += packing.sum(words[slot]);
				rows[slot] += (int) packing.rows(words[slot]);
				words[slot] = 0;
			}
		}
	}

	/**
	 * Number of slots.
	 *
	 * @return as many as were asked for
	 */
	public int slots() {
		return words.length;
	}

	/**
	 * Adds numbers of rows and sums of neighbouring slots to others.
	 *
	 * @param from
	 *            first slot
	 * @param count
	 *            how many
	 * @param toRows
	 *            where the numbers of rows are added
	 * @param toSums
	 *            where the sums are added
	 * @param at
	 *            index of the first slot there
	 */
	public void addTo(int from, int count, int[] toRows, long[] toSums, int at) {
		long mask = packing.rows(-1);
		long least = packing.least();
		int shift = packing.shift();
		long[] gathered = words;
		for (int i = 0; i < count; i++) {
			toRows[at + i] += (int) (gathered[from + i] & mask);
		}
		for (int i = 0; i < count; i++) {
			long word = gathered[from + i];
			toSums[at + i] += (word >>> shift) + (word & mask) * least;
		}
		for (int i = 0; i < count && sums != null; i++) {
			toRows[at + i] += rows[from + i];
			toSums[at + i] += sums[from + i];
		}
	}
}
