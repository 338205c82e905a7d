package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;

/**
 * Puts technologies, with all that stands under them, in another place. What goes along with a chosen parent is not
 * taken out of it, and several keep their order.
 */
public final class MoveTechnologies extends TaxonomyOperation {

	private final List<Technology> technologies;
	private final Place place;

	/**
	 * Prepares the move.
	 *
	 * @param technologies
	 *            what to move, in any order
	 * @param place
	 *            where to
	 */
	public MoveTechnologies(Collection<Technology> technologies, Place place) {
		this.technologies = Hierarchy.topmost(technologies);
		this.place = place;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.move, Names.of(technologies));
	}

	@Override
	public Verdict verdict() {
		Element container = place.container();
		for (Technology technology : technologies) {
			if (Hierarchy.isWithin(container, technology)) {
				return Verdict.no(container == technology ? NLS.bind(Messages.moveIntoItself, Names.of(technology))
						: NLS.bind(Messages.moveUnderItself, Names.of(technology), Names.of(container)));
			}
			if (container instanceof Technology parent && Hierarchy.allBroader(parent).contains(technology)) {
				return Verdict.no(NLS.bind(Messages.moveUnderNarrower, Names.of(technology), Names.of(container)));
			}
		}
		return changesNothing() ? Verdict.NOTHING : Verdict.YES;
	}

	/** Nothing moves if the technologies already stand in a row at the place. */
	private boolean changesNothing() {
		EList<Technology> children = Hierarchy.childrenOf(place.container());
		int start = technologies.isEmpty() ? -1 : children.indexOf(technologies.get(0));
		if (start < 0) {
			return technologies.isEmpty();
		}
		int end = start + technologies.size();
		int index = place.index();
		return index >= start && index <= end && end <= children.size()
				&& children.subList(start, end).equals(technologies);
	}

	@Override
	protected void apply() {
		EList<Technology> children = Hierarchy.childrenOf(place.container());
		Technology before = firstThatStays(children);
		for (Technology technology : technologies) {
			int to = before == null ? children.size() : children.indexOf(before);
			if (technology.eContainer() == place.container()) {
				int from = children.indexOf(technology);
				children.move(from < to ? to - 1 : to, technology);
			} else {
				children.add(to, technology);
			}
			if (place.container() instanceof Technology parent) {
				// what the tree says now need not be said again
				technology.getBroader().remove(parent);
			}
		}
	}

	private Technology firstThatStays(EList<Technology> children) {
		Set<Technology> moving = new HashSet<>(technologies);
		for (int i = place.index(); i < children.size(); i++) {
			if (!moving.contains(children.get(i))) {
				return children.get(i);
			}
		}
		return null;
	}
}
