package org.mekiki.funding.internal.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Divides an amount by weights into whole units that add up to it exactly (Hamilton's method). */
public final class LargestRemainder {

	private LargestRemainder() {
	}

	/**
	 * Divides. Each part is less than one unit away from the exact share. Of equal remainders the first gets the unit.
	 *
	 * @param amount
	 *            what is divided; a negative amount is divided like the positive one
	 * @param weights
	 *            not negative, with a sum above zero
	 * @return a part for each weight
	 */
	public static long[] divide(long amount, List<BigInteger> weights) {
		BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
		if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
			throw new IllegalArgumentException("Weights are not negative and not all zero"); //$NON-NLS-1$
		}
		BigInteger whole = BigInteger.valueOf(amount).abs();
		long[] parts = new long[weights.size()];
		BigInteger[] remainders = new BigInteger[parts.length];
		BigInteger left = whole;
		for (int i = 0; i < parts.length; i++) {
			BigInteger[] share = whole.multiply(weights.get(i)).divideAndRemainder(sum);
			parts[i] = share[0].longValue();
			remainders[i] = share[1];
			left = left.subtract(share[0]);
		}
		Integer[] order = new Integer[parts.length];
		Arrays.setAll(order, Integer::valueOf);
		Arrays.sort(order, (one, other) -> remainders[other].compareTo(remainders[one]));
		for (int i = 0; i < left.intValueExact(); i++) {
			parts[order[i]]++;
		}
		for (int i = 0; amount < 0 && i < parts.length; i++) {
			parts[i] = -parts[i];
		}
		return parts;
	}
}
