package org.mekiki.facts.internal.group;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

import org.mekiki.facts.api.Aggregate;

/** How unequally a total is spread over entities. Computed as a fraction of whole numbers, which is rounded at the end. */
final class Concentration {

	/** Many more digits than a double has, so that what is rounded twice is rounded as if once. */
	private static final MathContext DIGITS = new MathContext(40);

	private final BigInteger[] totals;
	private final BigInteger sum;
	private final boolean defined;

	/** @param totals one of each entity */
	Concentration(BigInteger[] totals) {
		this.totals = totals.clone();
		Arrays.sort(this.totals);
		BigInteger added = BigInteger.ZERO;
		for (BigInteger total : totals) {
			added = added.add(total);
		}
		sum = added;
		defined = totals.length > 0 && sum.signum() > 0 && this.totals[0].signum() >= 0;
	}

	/** Not a number if there is none. */
	double ratio(Aggregate aggregate) {
		if (!defined) {
			return Double.NaN;
		}
		return switch (aggregate) {
		case Aggregate.Herfindahl index -> herfindahl();
		case Aggregate.TopShare share -> ratio(top(share.count()), sum);
		case Aggregate.Gini gini -> gini();
		default -> throw new IllegalArgumentException(aggregate.toString());
		};
	}

	private double herfindahl() {
		BigInteger squares = BigInteger.ZERO;
		for (BigInteger total : totals) {
			squares = squares.add(total.multiply(total));
		}
		return ratio(squares, sum.multiply(sum));
	}

	private BigInteger top(int count) {
		BigInteger top = BigInteger.ZERO;
		for (int i = Math.max(0, totals.length - count); i < totals.length; i++) {
			top = top.add(totals[i]);
		}
		return top;
	}

	/** (2 Σ i·tᵢ − (n + 1) Σ tᵢ) ÷ (n Σ tᵢ), with the totals ascending and i from 1. */
	private double gini() {
		BigInteger weighted = BigInteger.ZERO;
		for (int i = 0; i < totals.length; i++) {
			weighted = weighted.add(totals[i].multiply(BigInteger.valueOf(i + 1L)));
		}
		BigInteger entities = BigInteger.valueOf(totals.length);
		BigInteger above = weighted.shiftLeft(1).subtract(entities.add(BigInteger.ONE).multiply(sum));
		return ratio(above, entities.multiply(sum));
	}

	private static double ratio(BigInteger above, BigInteger below) {
		return new BigDecimal(above).divide(new BigDecimal(below), DIGITS).doubleValue();
	}
}
