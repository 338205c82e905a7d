package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.mekiki.funding.internal.whatif.Solver;

/**
 * The best allocation that was found: whole units that meet every limit exactly, and how far it can be from the best
 * there is.
 *
 * @since 0.1
 * @noextend
 */
public final class Optimum {

	private final long[] amounts;
	private final BigDecimal worth;
	private final BigDecimal bound;

	private Optimum(long[] amounts, BigDecimal worth, BigDecimal bound) {
		this.amounts = amounts;
		this.worth = worth;
		this.bound = bound;
	}

	/**
	 * Solves. The same question has the same answer, bit for bit.
	 *
	 * @param question
	 *            the question
	 * @return empty if no allocation meets all limits
	 */
	public static Optional<Optimum> of(Reallocation question) {
		Solver solver = new Solver(question);
		long[] found = solver.solve();
		return found == null ? Optional.empty()
				: Optional.of(new Optimum(found, question.worth(found), solver.bound().max(question.worth(found))));
	}

	/**
	 * What each place gets.
	 *
	 * @return in minor units, in the order of the places; a copy
	 */
	public long[] amounts() {
		return amounts.clone();
	}

	/**
	 * What it is worth.
	 *
	 * @return the sum of worth × amount, exact
	 */
	public BigDecimal worth() {
		return worth;
	}

	/**
	 * How much more the best allocation can be worth, divisible money included.
	 *
	 * @return a share of the bound, from 0
	 */
	public BigDecimal gap() {
		return bound.signum() <= 0 ? BigDecimal.ZERO : bound.subtract(worth).divide(bound, MathContext.DECIMAL64);
	}
}
