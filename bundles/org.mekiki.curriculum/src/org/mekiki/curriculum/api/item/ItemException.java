package org.mekiki.curriculum.api.item;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An item or an answer to it cannot be used as it is written down.
 *
 * @since 0.1
 */
public class ItemException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<ItemProblem> problems;

	/**
	 * Creates an exception.
	 *
	 * @param problems
	 *            all that is wrong; at least one
	 */
	public ItemException(List<ItemProblem> problems) {
		super(problems.stream().map(ItemProblem::message).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 *
	 * @return at least one
	 */
	public List<ItemProblem> problems() {
		return problems;
	}
}
