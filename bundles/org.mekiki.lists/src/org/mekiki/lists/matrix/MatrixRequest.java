package org.mekiki.lists.matrix;

import java.util.List;
import java.util.Objects;

/**
 * What a matrix is made of.
 *
 * @param taxonomy
 *            identifier of the taxonomy whose technologies are the rows; empty: the one with most links
 * @param lists
 *            identifiers of the lists that are the columns, in this order; empty: all
 * @param earlierEditions
 *            whether "all" includes lists that a later edition supersedes; they stand left of it
 * @param counting
 *            which links count
 * @param language
 *            BCP 47 tag of the language in which data is shown
 */
public record MatrixRequest(String taxonomy, List<String> lists, boolean earlierEditions, Counting counting,
		String language) {

	/** Copies the list. */
	public MatrixRequest {
		taxonomy = taxonomy == null ? "" : taxonomy; //$NON-NLS-1$
		lists = List.copyOf(lists);
		Objects.requireNonNull(counting);
		Objects.requireNonNull(language);
	}

	/**
	 * All lists in their latest editions, against the taxonomy with most links.
	 *
	 * @param language
	 *            BCP 47 tag of the language in which data is shown
	 * @return the request
	 */
	public static MatrixRequest all(String language) {
		return new MatrixRequest("", List.of(), false, Counting.ALL, language); //$NON-NLS-1$
	}
}
