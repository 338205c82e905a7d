package org.mekiki.taxonomy.ui.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;

/**
 * What the tree shows: the technologies of a taxonomy, all of them or those that match a filter, with what stands above
 * and below them. It remembers what it has told the tree, so that a change can be shown where it happened only.
 */
public final class TreeModel {

	private final Taxonomy taxonomy;
	private final Map<Element, List<Technology>> told = new IdentityHashMap<>();
	private Set<Technology> matches;
	private Set<Technology> above = Set.of();

	/**
	 * Creates a model without a filter.
	 *
	 * @param taxonomy
	 *            what to show
	 */
	public TreeModel(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	/**
	 * The taxonomy shown.
	 *
	 * @return the root
	 */
	public Taxonomy taxonomy() {
		return taxonomy;
	}

	/**
	 * Shows only technologies that match, and what stands above and below them.
	 *
	 * @param newMatches
	 *            the matching technologies; null to show all
	 */
	public void setMatches(Collection<Technology> newMatches) {
		told.clear();
		matches = newMatches == null ? null : new HashSet<>(newMatches);
		above = new HashSet<>();
		if (matches != null) {
			for (Technology match : matches) {
				Technology parent = match.getParent();
				// what was met once has had everything above it noted
				while (parent != null && above.add(parent)) {
					parent = parent.getParent();
				}
			}
		}
	}

	/**
	 * Whether a filter is set.
	 *
	 * @return true if technologies may be hidden
	 */
	public boolean isFiltered() {
		return matches != null;
	}

	/**
	 * Whether a technology is one of those looked for, not just shown because of others.
	 *
	 * @param technology
	 *            the technology
	 * @return true if it matches the filter
	 */
	public boolean isMatch(Technology technology) {
		return matches != null && matches.contains(technology);
	}

	/**
	 * Technologies that stand above a match: they have to be expanded for the match to be seen.
	 *
	 * @return the technologies, empty without a filter
	 */
	public Set<Technology> aboveMatches() {
		return above;
	}

	/**
	 * What the tree shows under an element.
	 *
	 * @param container
	 *            the taxonomy or a technology of it
	 * @return the technologies in their order
	 */
	public List<Technology> children(Element container) {
		return told.computeIfAbsent(container, this::read);
	}

	/**
	 * Finds where something changed since the tree was told, and forgets what it was told.
	 *
	 * @param candidates
	 *            elements that may have gained, lost or reordered children
	 * @return those of them that the tree knows and that show other children now
	 */
	public List<Element> changed(Collection<? extends Element> candidates) {
		List<Element> changed = new ArrayList<>();
		for (Element candidate : candidates) {
			List<Technology> before = told.get(candidate);
			if (before != null && !before.equals(read(candidate))) {
				told.remove(candidate);
				changed.add(candidate);
			}
		}
		return changed;
	}

	private List<Technology> read(Element container) {
		List<Technology> all = Hierarchy.childrenOf(container);
		if (matches == null || belowMatch(container)) {
			return List.copyOf(all);
		}
		return all.stream().filter(child -> matches.contains(child) || above.contains(child)).toList();
	}

	/**
	 * What to expand so that whole levels are shown, as far as they have place.
	 *
	 * @param rows
	 *            how many rows may be shown at most
	 * @return the technologies to expand, from the top
	 */
	List<Technology> firstLevels(int rows) {
		List<Technology> expanded = new ArrayList<>();
		List<Technology> level = children(taxonomy);
		int shown = level.size();
		while (!level.isEmpty()) {
			List<Technology> below = new ArrayList<>();
			for (Technology technology : level) {
				if (shown + below.size() <= rows) {
					below.addAll(technology.getChildren());
				}
			}
			shown += below.size();
			if (shown > rows) {
				return expanded;
			}
			level.stream().filter(technology -> !technology.getChildren().isEmpty()).forEach(expanded::add);
			level = below;
		}
		return expanded;
	}

	/** Under a match everything is shown, unless matches further down narrow it. */
	private boolean belowMatch(Element container) {
		if (container instanceof Technology technology && above.contains(technology)) {
			return false;
		}
		Element at = container;
		while (at instanceof Technology technology) {
			if (matches.contains(technology)) {
				return true;
			}
			at = Hierarchy.containerOf(technology);
		}
		return false;
	}
}
