package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.Technology;

/** Links a technology to others. */
public final class AddLinks extends TaxonomyOperation {

	private final Technology from;
	private final LinkKind kind;
	private final List<Technology> to;

	/**
	 * Prepares the links.
	 *
	 * @param from
	 *            the technology that gets them
	 * @param kind
	 *            what they mean
	 * @param to
	 *            where they lead
	 */
	public AddLinks(Technology from, LinkKind kind, Collection<Technology> to) {
		this.from = from;
		this.kind = kind;
		this.to = List.copyOf(to);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.addLink, kind.label(), Names.of(to));
	}

	@Override
	public Verdict verdict() {
		for (Technology target : to) {
			Verdict verdict = kind.check(from, target);
			if (!verdict.allowed()) {
				return verdict;
			}
		}
		return to.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		kind.targets(from).addAll(to);
	}
}
