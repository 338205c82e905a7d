package org.mekiki.facts.internal.column;

import java.util.Arrays;

/**
 * The codes of several columns as one number for each row: the sum of {@code code × stride}. Up to four columns are fused
 * in one loop. The numbers are written as longs although they fit into integers: the compiler of the virtual machine knows
 * that arrays of different types are different ones, and would not turn the same loops from integers to integers into
 * vector instructions.
 */
public final class FusedCodes {

	/** Columns that a loop fuses. */
	private static final int MOST = 4;

	private final Codes[] parts;
	private final int[] strides;

	/**
	 * @param parts
	 *            the columns
	 * @param strides
	 *            factor of each; the sum of the products of the greatest codes fits into 32 bits
	 */
	public FusedCodes(Codes[] parts, int[] strides) {
		this.parts = parts.clone();
		this.strides = strides.clone();
	}

	/**
	 * Reads the numbers of consecutive rows.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment, a multiple of {@link Codes#BLOCK}
	 * @param count
	 *            how many, up to a block
	 * @param out
	 *            where they go, from index 0
	 */
	public void read(int segment, int from, int count, long[] out) {
		if (parts.length == 0) {
			Arrays.fill(out, 0, count, 0);
			return;
		}
		int fused = Math.min(MOST, parts.length);
		int[][] words = new int[fused][];
		int[] word = new int[fused];
		int[] shift = new int[fused];
		int[] mask = new int[fused];
		for (int part = 0; part < fused; part++) {
			words[part] = parts[part].segment(segment);
			word[part] = from % words[part].length;
			shift[part] = parts[part].shift(segment, from);
			mask[part] = parts[part].mask();
		}
		switch (fused) {
		case 1 -> one(words[0], word[0], shift[0], mask[0], strides[0], out, count);
		case 2 -> two(words[0], word[0], shift[0], mask[0], strides[0], //
				words[1], word[1], shift[1], mask[1], strides[1], out, count);
		case 3 -> three(words[0], word[0], shift[0], mask[0], strides[0], //
				words[1], word[1], shift[1], mask[1], strides[1], //
				words[2], word[2], shift[2], mask[2], strides[2], out, count);
		default -> four(words[0], word[0], shift[0], mask[0], strides[0], //
				words[1], word[1], shift[1], mask[1], strides[1], //
				words[2], word[2], shift[2], mask[2], strides[2], //
				words[3], word[3], shift[3], mask[3], strides[3], out, count);
		}
		for (int part = MOST; part < parts.length; part++) {
			parts[part].addScaled(segment, from, count, strides[part], out);
		}
	}

	private static void one(int[] a, int wordA, int shiftA, int maskA, int strideA, long[] out, int length) {
		for (int i = 0; i < length; i++) {
			out[i] = (a[wordA + i] >>> shiftA & maskA) * strideA;
		}
	}

	private static void two(int[] a, int wordA, int shiftA, int maskA, int strideA, //
			int[] b, int wordB, int shiftB, int maskB, int strideB, long[] out, int length) {
		for (int i = 0; i < length; i++) {
			out[i] = (a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB;
		}
	}

	private static void three(int[] a, int wordA, int shiftA, int maskA, int strideA, //
			int[] b, int wordB, int shiftB, int maskB, int strideB, //
			int[] c, int wordC, int shiftC, int maskC, int strideC, long[] out, int length) {
		for (int i = 0; i < length; i++) {
			out[i] = (a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB
					+ (c[wordC + i] >>> shiftC & maskC) * strideC;
		}
	}

	private static void four(int[] a, int wordA, int shiftA, int maskA, int strideA, //
			int[] b, int wordB, int shiftB, int maskB, int strideB, //
			int[] c, int wordC, int shiftC, int maskC, int strideC, //
			int[] d, int wordD, int shiftD, int maskD, int strideD, long[] out, int length) {
		for (int i = 0; i < length; i++) {
			out[i] = (a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB
					+ (c[wordC + i] >>> shiftC & maskC) * strideC + (d[wordD + i] >>> shiftD & maskD) * strideD;
		}
	}
}
