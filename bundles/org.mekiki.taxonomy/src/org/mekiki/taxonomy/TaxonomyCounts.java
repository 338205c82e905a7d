package org.mekiki.taxonomy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.TechnologyKind;

/**
 * How much there is in a taxonomy or subtree.
 *
 * @param domains
 *            number of domains
 * @param groups
 *            number of groups
 * @param technologies
 *            number of technologies proper
 * @param deprecated
 *            how many of all of them are deprecated
 * @param rounds
 *            number of technologies proper by the round in which they were taken up, in the order of their names
 */
public record TaxonomyCounts(int domains, int groups, int technologies, int deprecated, Map<String, Integer> rounds) {

	/**
	 * Counts.
	 *
	 * @param top
	 *            a taxonomy or technology
	 * @return the counts, a top that is a technology included
	 */
	public static TaxonomyCounts of(Element top) {
		return of(top, Slices.none(), null);
	}

	/**
	 * Counts in the background.
	 *
	 * @param top
	 *            a taxonomy or technology
	 * @param slices
	 *            the way to the model
	 * @param monitor
	 *            progress and cancellation; may be null
	 * @return the counts, a top that is a technology included
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if it was cancelled
	 */
	public static TaxonomyCounts of(Element top, Slices slices, IProgressMonitor monitor) {
		Map<TechnologyKind, Integer> kinds = new EnumMap<>(TechnologyKind.class);
		Map<String, Integer> rounds = new TreeMap<>();
		int[] deprecated = new int[1];
		slices.each(slices.call(() -> Hierarchy.all(List.of(top))), technology -> {
			kinds.merge(technology.getKind(), 1, Integer::sum);
			deprecated[0] += technology.getStatus() == Status.DEPRECATED ? 1 : 0;
			if (technology.getKind() == TechnologyKind.TECHNOLOGY && technology.getIntroducedIn() != null) {
				rounds.merge(technology.getIntroducedIn(), 1, Integer::sum);
			}
		}, monitor);
		return new TaxonomyCounts(kinds.getOrDefault(TechnologyKind.DOMAIN, 0),
				kinds.getOrDefault(TechnologyKind.GROUP, 0), kinds.getOrDefault(TechnologyKind.TECHNOLOGY, 0),
				deprecated[0], rounds);
	}
}
