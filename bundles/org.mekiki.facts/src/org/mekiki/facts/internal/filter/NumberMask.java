package org.mekiki.facts.internal.filter;

import java.util.Arrays;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;

/** Rows with a number in a range. */
final class NumberMask implements RowMask {

	private final MeasureColumn measure;
	private final long least;
	private final long greatest;

	NumberMask(MeasureColumn measure, long least, long greatest) {
		this.measure = measure;
		this.least = least;
		this.greatest = greatest;
	}

	@Override
	public boolean rejects(int segment) {
		NumberSegment numbers = measure.segment(segment);
		return numbers.greatest() < least || numbers.least() > greatest;
	}

	@Override
	public void and(int segment, int from, int count, byte[] mask) {
		NumberSegment numbers = measure.segment(segment);
		if (rejects(segment)) {
			Arrays.fill(mask, 0, count, (byte) 0);
			return;
		}
		if (numbers.missing() == null && numbers.least() >= least && numbers.greatest() <= greatest) {
			return;
		}
		long[] values = new long[count];
		numbers.read(from, count, values);
		for (int i = 0; i < count; i++) {
			mask[i] &= values[i] >= least && values[i] <= greatest ? 1 : 0;
		}
		if (numbers.missing() != null) {
			for (int i = 0; i < count; i++) {
				mask[i] &= numbers.isMissing(from + i) ? 0 : 1;
			}
		}
	}
}
