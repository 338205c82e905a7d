package org.mekiki.lists.suggest;

import java.util.Collections;
import java.util.List;

import org.mekiki.lists.internal.text.Phrases;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/**
 * Suggests links between two vocabularies, by what concepts are called and how they hang together. Nothing outside of the
 * two and of what comes with the program is used, and the same vocabularies give the same suggestions.
 */
public final class SuggestionEngine {

	/** One in so many is a property where classes are described by properties. */
	private static final int PROPERTIES = 10;

	private final Runnable asking;

	/**
	 * Prepares the engine.
	 *
	 * @param asking
	 *            called often; throws an exception of its choice to stop
	 */
	public SuggestionEngine(Runnable asking) {
		this.asking = asking;
	}

	/**
	 * The threshold for exact suggestions that has proved good for two vocabularies.
	 *
	 * @param source
	 *            from where
	 * @param target
	 *            to where
	 * @return least confidence, 0 to 1
	 */
	public static double usualThreshold(Vocabulary source, Vocabulary target) {
		boolean ontologies = hasProperties(source) && hasProperties(target);
		return ontologies || Collections.disjoint(Phrases.languagesOf(source), Phrases.languagesOf(target))
				? SuggestionOptions.LOWER_THRESHOLD
				: SuggestionOptions.USUAL_THRESHOLD;
	}

	private static boolean hasProperties(Vocabulary vocabulary) {
		long properties = vocabulary.concepts().stream().filter(concept -> concept.kind().isProperty()).count();
		return properties * PROPERTIES >= vocabulary.concepts().size();
	}

	List<Pair> pairs(Vocabulary source, Vocabulary target) {
		return new Matching(source, target, asking).run();
	}

	/**
	 * Suggests links.
	 *
	 * @param source
	 *            from where
	 * @param target
	 *            to where
	 * @param options
	 *            what is wanted
	 * @return in the order of the source, for each concept the best first
	 */
	public List<Suggestion> suggest(Vocabulary source, Vocabulary target, SuggestionOptions options) {
		Matching matching = new Matching(source, target, asking);
		List<Pair> pairs = matching.run();
		return new Relations(pairs, options).suggestions(options.exactOnly() ? List.of() : matching.fields());
	}
}
