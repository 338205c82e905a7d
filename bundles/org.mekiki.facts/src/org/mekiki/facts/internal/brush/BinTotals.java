package org.mekiki.facts.internal.brush;

import java.math.BigInteger;
import java.util.Arrays;

import org.mekiki.facts.api.Histogram;

/** Rows and sums of bins; a sum that might leave 64 bits is kept as those of the halves of the values. */
final class BinTotals implements Histogram {

	final int[] rows;
	final long[] sums;
	final long[] upper;

	BinTotals(int bins, boolean hasSums, boolean wide) {
		rows = new int[bins];
		sums = hasSums ? new long[bins] : null;
		upper = wide ? new long[bins] : null;
	}

	void clear() {
		Arrays.fill(rows, 0);
		if (sums != null) {
			Arrays.fill(sums, 0);
		}
		if (upper != null) {
			Arrays.fill(upper, 0);
		}
	}

	@Override
	public int bins() {
		return rows.length;
	}

	@Override
	public int rows(int bin) {
		return rows[bin];
	}

	@Override
	public long sum(int bin) {
		if (upper != null) {
			return exactSum(bin).longValueExact();
		}
		return sums == null ? 0 : sums[bin];
	}

	@Override
	public BigInteger exactSum(int bin) {
		BigInteger lower = sums == null ? BigInteger.ZERO : BigInteger.valueOf(sums[bin]);
		return upper == null ? lower : BigInteger.valueOf(upper[bin]).shiftLeft(32).add(lower);
	}
}
