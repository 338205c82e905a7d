package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/**
 * What an edition of a taxonomy has that the one it supersedes has not, and the other way round. A technology is taken
 * for the same if it was copied from the other one, or if they share a label in a language.
 */
public final class EditionComparison {

	private final List<Technology> added = new ArrayList<>();
	private final List<Technology> removed = new ArrayList<>();
	private final Map<Technology, Technology> predecessors = new HashMap<>();

	private EditionComparison() {
	}

	/**
	 * Compares an edition with the one it supersedes. Takes time in proportion to the size of both.
	 *
	 * @param edition
	 *            the later edition
	 * @return the comparison; everything counts as added if the edition supersedes none
	 */
	public static EditionComparison of(Taxonomy edition) {
		return of(edition, Slices.none(), null);
	}

	/**
	 * Compares an edition with the one it supersedes, in the background.
	 *
	 * @param edition
	 *            the later edition
	 * @param slices
	 *            the way to the model
	 * @param monitor
	 *            progress and cancellation; may be null
	 * @return the comparison; everything counts as added if the edition supersedes none
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if it was cancelled
	 */
	public static EditionComparison of(Taxonomy edition, Slices slices, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		EditionComparison comparison = new EditionComparison();
		Map<String, Technology> byId = new HashMap<>();
		Map<String, Technology> byLabel = new HashMap<>();
		List<Technology> before = slices.call(
				() -> edition.getSupersedes() == null ? List.of() : Hierarchy.all(List.of(edition.getSupersedes())));
		slices.each(before, technology -> {
			byId.put(technology.getId(), technology);
			keys(technology).forEach(key -> byLabel.putIfAbsent(key, technology));
		}, progress.split(1));
		slices.each(slices.call(() -> Hierarchy.all(List.of(edition))),
				technology -> comparison.add(technology, byId, byLabel), progress.split(1));
		Set<Technology> matched = new HashSet<>(comparison.predecessors.values());
		before.stream().filter(technology -> !matched.contains(technology)).forEach(comparison.removed::add);
		return comparison;
	}

	private void add(Technology technology, Map<String, Technology> byId, Map<String, Technology> byLabel) {
		Technology predecessor = byId.get(Derivation.of(technology));
		if (predecessor == null) {
			predecessor = keys(technology).stream().map(byLabel::get).filter(each -> each != null).findFirst()
					.orElse(null);
		}
		if (predecessor == null) {
			added.add(technology);
		} else {
			predecessors.put(technology, predecessor);
		}
	}

	/** A group may well be called like a technology in it. */
	private static List<String> keys(Technology technology) {
		List<String> keys = new ArrayList<>();
		for (Text label : technology.getLabels()) {
			keys.add(technology.getKind() + "|" + label.getLanguage() + '|' + label.getValue()); //$NON-NLS-1$
		}
		return keys;
	}

	/**
	 * What is new.
	 *
	 * @return technologies of the edition, in the order of its tree
	 */
	public List<Technology> added() {
		return Collections.unmodifiableList(added);
	}

	/**
	 * What is gone.
	 *
	 * @return technologies of the superseded edition, in the order of its tree
	 */
	public List<Technology> removed() {
		return Collections.unmodifiableList(removed);
	}

	/**
	 * What a technology was in the superseded edition.
	 *
	 * @param technology
	 *            part of the edition
	 * @return its predecessor, or null if it is new
	 */
	public Technology predecessor(Technology technology) {
		return predecessors.get(technology);
	}
}
