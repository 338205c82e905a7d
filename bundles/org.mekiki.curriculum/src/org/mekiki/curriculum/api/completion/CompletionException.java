package org.mekiki.curriculum.api.completion;

import java.util.List;

/**
 * The completion rules of a curriculum cannot be used as they are written down.
 *
 * @since 0.1
 */
public class CompletionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	/**
	 * Creates an exception.
	 *
	 * @param problems
	 *            all that is wrong, each with its place; at least one
	 */
	public CompletionException(List<String> problems) {
		super(String.join("\n", problems)); //$NON-NLS-1$
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 *
	 * @return sentences, each with its place; at least one
	 */
	public List<String> problems() {
		return problems;
	}
}
