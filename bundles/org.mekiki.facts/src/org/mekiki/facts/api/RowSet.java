package org.mekiki.facts.api;

import java.util.Arrays;

/** Some of the rows of a table: a bit for each. Never changes. */
public final class RowSet {

	private final int rows;
	private final long[] bits;

	private RowSet(int rows, long[] bits) {
		this.rows = rows;
		this.bits = bits;
	}

	/**
	 * Rows from their bits.
	 *
	 * @param rows
	 *            rows of the table
	 * @param bits
	 *            row n is bit n % 64 of element n / 64; copied; bits of rows that do not exist are ignored
	 * @return the set
	 */
	public static RowSet of(int rows, long[] bits) {
		long[] copy = Arrays.copyOf(bits, words(rows));
		if ((rows & 63) != 0) {
			copy[copy.length - 1] &= -1L >>> -rows;
		}
		return new RowSet(rows, copy);
	}

	/**
	 * All rows.
	 *
	 * @param rows
	 *            rows of the table
	 * @return the set
	 */
	public static RowSet all(int rows) {
		long[] bits = new long[words(rows)];
		Arrays.fill(bits, -1L);
		return of(rows, bits);
	}

	private static int words(int rows) {
		return (int) ((rows + 63L) >>> 6);
	}

	/**
	 * Rows of the table that this is a part of.
	 *
	 * @return from 0
	 */
	public int tableRows() {
		return rows;
	}

	/**
	 * Number of rows in the set.
	 *
	 * @return from 0
	 */
	public int size() {
		int size = 0;
		for (long word : bits) {
			size += Long.bitCount(word);
		}
		return size;
	}

	/**
	 * Whether a row is in the set.
	 *
	 * @param row
	 *            number of the row, from 0 to below {@link #tableRows()}
	 * @return true if it is
	 */
	public boolean contains(int row) {
		return (bits[row >> 6] >>> row & 1) != 0;
	}

	/**
	 * 64 rows at once.
	 *
	 * @param word
	 *            number of the first row divided by 64
	 * @return their bits
	 */
	public long word(int word) {
		return bits[word];
	}

	/**
	 * The next row in the set.
	 *
	 * @param from
	 *            row to begin with
	 * @return the row; -1 if there is none
	 */
	public int next(int from) {
		if (from >= rows) {
			return -1;
		}
		int at = from >> 6;
		long word = bits[at] & -1L << from;
		while (word == 0) {
			if (++at == bits.length) {
				return -1;
			}
			word = bits[at];
		}
		return (at << 6) + Long.numberOfTrailingZeros(word);
	}

	/**
	 * Rows in this set and in another one.
	 *
	 * @param other
	 *            of the same table
	 * @return the set
	 */
	public RowSet and(RowSet other) {
		long[] both = bits.clone();
		Arrays.setAll(both, i -> both[i] & other.of(this).bits[i]);
		return new RowSet(rows, both);
	}

	/**
	 * Rows in this set or in another one.
	 *
	 * @param other
	 *            of the same table
	 * @return the set
	 */
	public RowSet or(RowSet other) {
		long[] either = bits.clone();
		Arrays.setAll(either, i -> either[i] | other.of(this).bits[i]);
		return new RowSet(rows, either);
	}

	/**
	 * Rows that are not in this set.
	 *
	 * @return the set
	 */
	public RowSet not() {
		long[] others = bits.clone();
		Arrays.setAll(others, i -> ~others[i]);
		return of(rows, others);
	}

	private RowSet of(RowSet same) {
		if (rows != same.rows) {
			throw new IllegalArgumentException(rows + " != " + same.rows); //$NON-NLS-1$
		}
		return this;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RowSet set && rows == set.rows && Arrays.equals(bits, set.bits);
	}

	@Override
	public int hashCode() {
		return 31 * rows + Arrays.hashCode(bits);
	}
}
