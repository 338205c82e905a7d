package org.mekiki.facts.internal.column;

import java.util.Arrays;
import java.util.List;

/**
 * The codes of several columns as one number of 16 bits for each row: the sum of {@code code × stride}. Up to four columns
 * are fused in one loop. Numbers are read from characters and written as shorts, although both have 16 bits: the compiler
 * of the virtual machine knows that arrays of different types are different ones, and would not turn the same loops from
 * characters to characters into vector instructions.
 */
final class FusedCodes {

	/** Columns that a loop fuses. */
	private static final int MOST = 4;

	private final Part[] parts;
	/** So many rows of all parts are the same bits of neighbouring words. */
	private final int run;

	/**
	 * A column, or the upper halves of its codes.
	 *
	 * @param codes the column
	 * @param upper whether the upper halves are meant
	 * @param stride factor
	 */
	record Part(Codes codes, boolean upper, int stride) {

		char[] words(int segment) {
			return codes.segment(segment);
		}

		int word(int row) {
			return upper ? codes.upperWord(row) : codes.word(row);
		}

		int shift(int row) {
			return codes.shift(row);
		}

		int mask() {
			return codes.mask();
		}
	}

	/** @param parts the sum of the products of their greatest codes fits into 16 bits */
	FusedCodes(List<Part> parts) {
		this.parts = parts.toArray(Part[]::new);
		run = parts.stream().mapToInt(part -> part.codes().run()).min().orElse(Codes.BLOCK);
	}

	/**
	 * Reads the numbers of neighbouring rows.
	 *
	 * @param from first row in the segment, a multiple of a block
	 */
	void read(int segment, int from, int count, short[] out) {
		if (parts.length == 0) {
			Arrays.fill(out, 0, count, (short) 0);
			return;
		}
		Part a = parts[0];
		Part b = parts[Math.min(1, parts.length - 1)];
		Part c = parts[Math.min(2, parts.length - 1)];
		Part d = parts[Math.min(3, parts.length - 1)];
		for (int at = 0; at < count; at += run) {
			int length = Math.min(run, count - at);
			int row = from + at;
			fuse(parts.length, a.words(segment), a.word(row), a.shift(row), a.mask(), a.stride(), //
					b.words(segment), b.word(row), b.shift(row), b.mask(), b.stride(), //
					c.words(segment), c.word(row), c.shift(row), c.mask(), c.stride(), //
					d.words(segment), d.word(row), d.shift(row), d.mask(), d.stride(), out, at, length);
			for (int part = MOST; part < parts.length; part++) {
				Part more = parts[part];
				fuse(0, more.words(segment), more.word(row), more.shift(row), more.mask(), more.stride(), //
						b.words(segment), b.word(row), b.shift(row), b.mask(), b.stride(), //
						c.words(segment), c.word(row), c.shift(row), c.mask(), c.stride(), //
						d.words(segment), d.word(row), d.shift(row), d.mask(), d.stride(), out, at, length);
			}
		}
	}

	/**
	 * Fuses up to four columns, or adds a column to what is there already if their number is 0. Its loops are in one
	 * method because it is too long to become part of another one: loops that do lose most of their vector instructions.
	 */
	private static void fuse(int columns, char[] a, int wordA, int shiftA, int maskA, int strideA, //
			char[] b, int wordB, int shiftB, int maskB, int strideB, //
			char[] c, int wordC, int shiftC, int maskC, int strideC, //
			char[] d, int wordD, int shiftD, int maskD, int strideD, short[] out, int at, int length) {
		switch (columns) {
		case 0 -> {
			for (int i = 0; i < length; i++) {
				out[at + i] += (short) ((a[wordA + i] >>> shiftA & maskA) * strideA);
			}
		}
		case 1 -> {
			for (int i = 0; i < length; i++) {
				out[at + i] = (short) ((a[wordA + i] >>> shiftA & maskA) * strideA);
			}
		}
		case 2 -> {
			for (int i = 0; i < length; i++) {
				out[at + i] = (short) ((a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB);
			}
		}
		case 3 -> {
			for (int i = 0; i < length; i++) {
				out[at + i] = (short) ((a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB
						+ (c[wordC + i] >>> shiftC & maskC) * strideC);
			}
		}
		default -> {
			for (int i = 0; i < length; i++) {
				out[at + i] = (short) ((a[wordA + i] >>> shiftA & maskA) * strideA + (b[wordB + i] >>> shiftB & maskB) * strideB
						+ (c[wordC + i] >>> shiftC & maskC) * strideC + (d[wordD + i] >>> shiftD & maskD) * strideD);
			}
		}
		}
	}
}
