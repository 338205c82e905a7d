package org.mekiki.facts.internal.group;

import java.math.BigInteger;

/** One figure for each group. */
sealed interface Figures {

	/** Whether a group has none. */
	boolean isMissing(int group);

	/** A Long, BigInteger or Double; null if the group has none. */
	Object value(int group);

	/** Without boxing; 0 if the group has none. */
	long whole(int group);

	/** Of two groups that have figures, which is greater. */
	int compare(int group, int other);

	/** Whole numbers of 64 bits. */
	record Wholes(long[] numbers, int[] present) implements Figures {

		@Override
		public boolean isMissing(int group) {
			return present != null && present[group] == 0;
		}

		@Override
		public Object value(int group) {
			return isMissing(group) ? null : Long.valueOf(numbers[group]);
		}

		@Override
		public long whole(int group) {
			return isMissing(group) ? 0 : numbers[group];
		}

		@Override
		public int compare(int group, int other) {
			return Long.compare(numbers[group], numbers[other]);
		}
	}

	/** Numbers of rows. */
	record Counts(int[] numbers) implements Figures {

		@Override
		public boolean isMissing(int group) {
			return false;
		}

		@Override
		public Object value(int group) {
			return Long.valueOf(numbers[group]);
		}

		@Override
		public long whole(int group) {
			return numbers[group];
		}

		@Override
		public int compare(int group, int other) {
			return Integer.compare(numbers[group], numbers[other]);
		}
	}

	/** Sums; in two parts if they may leave 64 bits. */
	record Sums(long[] lower, long[] upper, int[] present) implements Figures {

		@Override
		public boolean isMissing(int group) {
			return present != null && present[group] == 0;
		}

		BigInteger exact(int group) {
			return Sums.exact(upper == null ? 0 : upper[group], lower[group]);
		}

		/** The number of two parts. */
		static BigInteger exact(long upper, long lower) {
			BigInteger low = BigInteger.valueOf(lower);
			return upper == 0 ? low : BigInteger.valueOf(upper).shiftLeft(32).add(low);
		}

		@Override
		public Object value(int group) {
			return isMissing(group) ? null : exact(group);
		}

		@Override
		public long whole(int group) {
			if (isMissing(group)) {
				return 0;
			}
			return upper == null ? lower[group] : exact(group).longValueExact();
		}

		@Override
		public int compare(int group, int other) {
			return upper == null ? Long.compare(lower[group], lower[other]) : exact(group).compareTo(exact(other));
		}
	}

	/** Ratios; not a number if a group has none. */
	record Ratios(double[] ratios) implements Figures {

		@Override
		public boolean isMissing(int group) {
			return Double.isNaN(ratios[group]);
		}

		@Override
		public Object value(int group) {
			return isMissing(group) ? null : Double.valueOf(ratios[group]);
		}

		@Override
		public long whole(int group) {
			throw new IllegalArgumentException();
		}

		@Override
		public int compare(int group, int other) {
			return Double.compare(ratios[group], ratios[other]);
		}
	}
}
