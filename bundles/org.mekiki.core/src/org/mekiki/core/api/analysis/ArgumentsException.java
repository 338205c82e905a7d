package org.mekiki.core.api.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values of parameters do not fit.
 *
 * @since 0.1
 */
public final class ArgumentsException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<ArgumentProblem> problems;

	/**
	 * Says which.
	 *
	 * @param problems
	 *            at least one
	 */
	public ArgumentsException(List<ArgumentProblem> problems) {
		super(problems.stream().map(ArgumentProblem::message).collect(Collectors.joining(" "))); //$NON-NLS-1$
		this.problems = List.copyOf(problems);
	}

	/**
	 * What does not fit.
	 *
	 * @return at least one
	 */
	public List<ArgumentProblem> problems() {
		return problems;
	}
}
