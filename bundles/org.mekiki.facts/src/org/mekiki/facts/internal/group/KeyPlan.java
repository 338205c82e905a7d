package org.mekiki.facts.internal.group;

import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.Codes;

/**
 * How the codes of several columns become one number, the key: each code times the number of combinations of those
 * behind it. Keys have the order of the codes.
 */
final class KeyPlan {

	/** More combinations than this do not fit into a key. */
	static final long MOST = 1L << 62;

	private final Codes[] parts;
	private final long[] strides;
	private final long combinations;
	/** The first part stands for several columns whose combinations were numbered; null if it does not. */
	private final Numbered prefix;

	/** Combinations of the first columns that occur, in ascending order, and how they were fused. */
	record Numbered(long[] keys, KeyPlan plan) {
	}

	private KeyPlan(Codes[] parts, Numbered prefix) {
		this.parts = parts;
		this.prefix = prefix;
		strides = new long[parts.length];
		long product = 1;
		for (int i = parts.length - 1; i >= 0; i--) {
			strides[i] = product;
			product *= Math.max(1, parts[i].cardinality());
		}
		combinations = product;
	}

	/**
	 * A plan for columns whose combinations fit.
	 *
	 * @param columns
	 *            not more than {@link #fitting(List)}
	 * @return the plan
	 */
	static KeyPlan of(List<Codes> columns) {
		return new KeyPlan(columns.toArray(Codes[]::new), null);
	}

	/**
	 * A plan whose first part stands for several columns.
	 *
	 * @param numbered
	 *            what the codes of the first part mean
	 * @param columns
	 *            the first part and the columns after it
	 * @return the plan
	 */
	static KeyPlan of(Numbered numbered, List<Codes> columns) {
		return new KeyPlan(columns.toArray(Codes[]::new), numbered);
	}

	/**
	 * How many of the first columns fit into a key.
	 *
	 * @param columns
	 *            the columns
	 * @return at least 2 if there are so many, as two codes always fit
	 */
	static int fitting(List<Codes> columns) {
		long product = 1;
		for (int i = 0; i < columns.size(); i++) {
			long cardinality = Math.max(1, columns.get(i).cardinality());
			if (cardinality > MOST / product) {
				return i;
			}
			product *= cardinality;
		}
		return columns.size();
	}

	Codes[] parts() {
		return parts;
	}

	/** Number of possible keys, at least 1. */
	long combinations() {
		return combinations;
	}

	/** Reads the keys of the rows of a block, or of its beginning, with room for as many codes. */
	void keys(int segment, int from, int count, int[] codes, long[] out) {
		Arrays.fill(out, 0, count, 0);
		for (int part = 0; part < parts.length; part++) {
			parts[part].addScaled(segment, from, count, strides[part], codes, out);
		}
	}

	/** The code that a column has in a key. */
	int code(long key, int column) {
		if (prefix == null) {
			return part(key, column);
		}
		int numbered = prefix.plan().columns();
		return column < numbered ? prefix.plan().code(prefix.keys()[part(key, 0)], column) : part(key, column - numbered + 1);
	}

	private int part(long key, int part) {
		return (int) (key / strides[part] % Math.max(1, parts[part].cardinality()));
	}

	/** Number of columns that went into the key. */
	int columns() {
		return prefix == null ? parts.length : prefix.plan().columns() + parts.length - 1;
	}

	/** Whether keys are made of nothing but the codes of the columns. */
	boolean isPlain() {
		return prefix == null;
	}
}
