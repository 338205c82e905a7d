package org.mekiki.lists.suggest;

import java.util.List;

import org.mekiki.lists.internal.vocabulary.Vocabulary;

/**
 * Suggests links between two vocabularies, by what concepts are called and how they hang together. Nothing outside of the
 * two and of what comes with the program is used, and the same vocabularies give the same suggestions.
 */
public final class SuggestionEngine {

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
		return new Relations(pairs(source, target), options).suggestions(List.of());
	}
}
