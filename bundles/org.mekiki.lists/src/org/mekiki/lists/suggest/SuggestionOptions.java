package org.mekiki.lists.suggest;

/**
 * What to suggest.
 *
 * @param exactOnly
 *            whether only concepts that mean the same are wanted
 * @param threshold
 *            least confidence, 0 to 1
 * @param oneToOne
 *            whether each concept may be in one exact suggestion at most
 * @param perSource
 *            how many suggestions a concept of the source gets at most
 */
public record SuggestionOptions(boolean exactOnly, double threshold, boolean oneToOne, int perSource) {

	/** Least confidence of exact suggestions unless said otherwise. */
	public static final double USUAL_THRESHOLD = 0.75;

	/** Least confidence of suggestions that say anything else unless said otherwise. */
	public static final double USUAL_THRESHOLD_OF_OTHERS = 0.3;

	/**
	 * Least confidence of exact suggestions where names tell less: between languages, and between ontologies whose classes have
	 * properties, which are small and say many things in words of their own. There a person misses more with the usual one.
	 */
	public static final double LOWER_THRESHOLD = 0.4;

	/** The same things only, one for one. */
	public static final SuggestionOptions EXACT = new SuggestionOptions(true, USUAL_THRESHOLD, true, 1);
}
