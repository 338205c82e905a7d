package org.mekiki.facts.internal.column;

import java.util.Arrays;

/** Gives every different number a place, from 0 in the order of arrival; open addressing with linear probing. */
public final class LongIndex {

	private static final long PRIME = 0x9e3779b97f4a7c15L;
	private static final int FIRST = 1 << 10;
	private static final int MOST_SMALL = 1 << 16;

	private long[] keys = new long[FIRST];
	/** One more than the places of small numbers that are known; 0 for the others. Most numbers that are grouped by are small. */
	private int[] small = new int[0];
	private int[] places = new int[2 * FIRST];
	private int shift = Long.SIZE - Integer.numberOfTrailingZeros(2 * FIRST);
	private int size;

	/** An index without numbers. */
	public LongIndex() {
		Arrays.fill(places, -1);
	}

	/**
	 * The place of a number, which it is given if it is new.
	 *
	 * @param key
	 *            the number
	 * @return its place
	 */
	public int place(long key) {
		if (key >= 0 && key < MOST_SMALL) {
			if (key >= small.length) {
				small = Arrays.copyOf(small, Math.max(FIRST, Integer.highestOneBit((int) key) << 1));
			}
			int known = small[(int) key];
			if (known == 0) {
				known = find(key) + 1;
				small[(int) key] = known;
			}
			return known - 1;
		}
		return find(key);
	}

	private int find(long key) {
		int mask = places.length - 1;
		int at = (int) (key * PRIME >>> shift);
		while (true) {
			int place = places[at];
			if (place < 0) {
				return add(key, at);
			}
			if (keys[place] == key) {
				return place;
			}
			at = at + 1 & mask;
		}
	}

	private int add(long key, int at) {
		if (size == keys.length) {
			grow();
			int mask = places.length - 1;
			int free = (int) (key * PRIME >>> shift);
			while (places[free] >= 0) {
				free = free + 1 & mask;
			}
			return put(key, free);
		}
		return put(key, at);
	}

	private int put(long key, int at) {
		places[at] = size;
		keys[size] = key;
		return size++;
	}

	private void grow() {
		keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
		places = new int[Math.multiplyExact(places.length, 2)];
		shift--;
		Arrays.fill(places, -1);
		int mask = places.length - 1;
		for (int place = 0; place < size; place++) {
			int at = (int) (keys[place] * PRIME >>> shift);
			while (places[at] >= 0) {
				at = at + 1 & mask;
			}
			places[at] = place;
		}
	}

	/**
	 * Number of different numbers.
	 *
	 * @return from 0
	 */
	public int size() {
		return size;
	}

	/**
	 * The numbers in the order of arrival.
	 *
	 * @return a copy
	 */
	public long[] keys() {
		return Arrays.copyOf(keys, size);
	}
}
