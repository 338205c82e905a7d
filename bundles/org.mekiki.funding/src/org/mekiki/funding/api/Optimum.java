package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.funding.internal.whatif.Relaxation;
import org.mekiki.funding.internal.whatif.SolverThread;
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
	 * Solves in the background of a job, and gives up as soon as it is cancelled. Not on the UI thread.
	 *
	 * @param question
	 *            the question
	 * @param monitor
	 *            may be null
	 * @return empty if no allocation meets all limits
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static Optional<Optimum> of(Reallocation question, IProgressMonitor monitor) {
		Supplier<Optional<Optimum>> work = () -> of(question);
		return SolverThread.call(work, monitor);
	}

	/**
	 * Which limits stand in the way of all others: those that have to give way, by as little as can be. Bounds of places
	 * never give way. Not on the UI thread.
	 *
	 * @param question
	 *            a question without answer
	 * @param monitor
	 *            may be null
	 * @return in the order of the limits; empty if all can be met in divisible money
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static List<Shortfall> shortfalls(Reallocation question, IProgressMonitor monitor) {
		Supplier<List<Shortfall>> work = () -> new Relaxation(question).shortfalls();
		return SolverThread.call(work, monitor);
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
