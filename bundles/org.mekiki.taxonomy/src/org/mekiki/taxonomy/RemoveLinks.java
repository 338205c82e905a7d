package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.Technology;

/** Takes links between technologies away, whichever end records a link that holds in both directions. */
public final class RemoveLinks extends TaxonomyOperation {

	private final Technology from;
	private final LinkKind kind;
	private final List<Technology> to;

	/**
	 * Prepares the removal.
	 *
	 * @param from
	 *            the technology that has the links
	 * @param kind
	 *            what they mean
	 * @param to
	 *            where they lead
	 */
	public RemoveLinks(Technology from, LinkKind kind, Collection<Technology> to) {
		this.from = from;
		this.kind = kind;
		this.to = List.copyOf(to);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.removeLink, kind.label(), Names.of(to));
	}

	@Override
	public Verdict verdict() {
		boolean there = !Collections.disjoint(kind.targets(from), to)
				|| kind == LinkKind.RELATED && to.stream().anyMatch(other -> other.getRelated().contains(from));
		return there ? Verdict.YES : Verdict.NOTHING;
	}

	@Override
	protected void apply() {
		kind.targets(from).removeAll(to);
		if (kind == LinkKind.RELATED) {
			to.forEach(other -> other.getRelated().remove(from));
		}
	}
}
