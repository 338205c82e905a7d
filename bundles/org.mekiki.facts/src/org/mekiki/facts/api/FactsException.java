package org.mekiki.facts.api;

import java.util.Objects;

/** Rows could not be brought into columns, or kept in a file. The message is for users, in their language. */
public final class FactsException extends Exception {

	private static final long serialVersionUID = 1L;

	private final FactsProblem problem;

	/**
	 * @param problem
	 *            the kind
	 * @param message
	 *            for users
	 * @param cause
	 *            may be null
	 */
	public FactsException(FactsProblem problem, String message, Throwable cause) {
		super(message, cause);
		this.problem = Objects.requireNonNull(problem);
	}

	/**
	 * The kind of failure.
	 *
	 * @return not null
	 */
	public FactsProblem problem() {
		return problem;
	}
}
