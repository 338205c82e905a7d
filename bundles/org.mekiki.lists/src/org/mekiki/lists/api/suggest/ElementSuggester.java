package org.mekiki.lists.api.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Progress;
import org.mekiki.lists.internal.elements.ElementVocabulary;
import org.mekiki.lists.internal.elements.FoundSuggestion;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;
import org.mekiki.model.Element;

/**
 * Suggests what elements of a knowledge base correspond to. Only what they are called and how they hang together is looked at;
 * nothing is changed, no connection is made, and the same elements give the same suggestions. The elements must not change
 * meanwhile: ask with a model that was lent for reading.
 *
 * @since 0.1
 */
public final class ElementSuggester {

	/** Least confidence of suggestions worth a look by a person. */
	public static final double WORTH_A_LOOK = 0.3;

	private final Progress progress;

	/**
	 * Prepares the suggester.
	 *
	 * @param progress
	 *            is asked often whether to go on; null if nobody will stop it
	 */
	public ElementSuggester(Progress progress) {
		this.progress = progress;
	}

	/**
	 * Suggests links for everything in some lists or taxonomies to everything in others. Several lists at once are as good as
	 * one after the other, and much faster. Elements that are retired are left out.
	 *
	 * @param sources
	 *            lists, items, taxonomies or technologies, each with all that is below it
	 * @param targets
	 *            likewise
	 * @param perSource
	 *            how many suggestions each element gets at most
	 * @param least
	 *            least confidence, 0 to 1
	 * @return the suggestions of each element that has any, the best first; in the order of the sources
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             as thrown by the progress
	 */
	public Map<Element, List<ElementSuggestion>> suggest(Collection<? extends Element> sources,
			Collection<? extends Element> targets, int perSource, double least) {
		return suggest(sources, targets, new SuggestionOptions(false, least, false, perSource));
	}

	/**
	 * Suggests only what means the same, one for one: each element of one list or taxonomy is in one suggestion at most with
	 * each of the others.
	 *
	 * @param sources
	 *            lists, items, taxonomies or technologies, each with all that is below it
	 * @param targets
	 *            likewise
	 * @return in the order of the sources
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             as thrown by the progress
	 */
	public List<ElementSuggestion> same(Collection<? extends Element> sources, Collection<? extends Element> targets) {
		List<ElementSuggestion> all = new ArrayList<>();
		suggest(sources, targets, SuggestionOptions.EXACT).values().forEach(all::addAll);
		return all;
	}

	private Map<Element, List<ElementSuggestion>> suggest(Collection<? extends Element> sources,
			Collection<? extends Element> targets, SuggestionOptions options) {
		ElementVocabulary from = new ElementVocabulary(sources);
		ElementVocabulary to = new ElementVocabulary(targets);
		Map<Element, List<ElementSuggestion>> found = new LinkedHashMap<>();
		Runnable asking = progress == null ? () -> {
			// nobody will stop it
		} : progress::check;
		for (Suggestion suggestion : new SuggestionEngine(asking).suggest(from.vocabulary(), to.vocabulary(), options)) {
			Element source = from.element(suggestion.source());
			Element target = to.element(suggestion.target());
			if (source != target) {
				found.computeIfAbsent(source, key -> new ArrayList<>()).add(new FoundSuggestion(source, target, suggestion));
			}
		}
		return found;
	}
}
