package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.Deletion;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Reference;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/**
 * Deletes technologies or taxonomies with all that stands under them. What points at them no longer does; links from
 * list items, which are nothing without their end, go as well.
 */
public final class DeleteElements extends TaxonomyOperation {

	private final EditingSession session;
	private final List<Element> elements;

	/**
	 * Prepares the deletion.
	 *
	 * @param session
	 *            the session of the elements
	 * @param elements
	 *            technologies and taxonomies
	 */
	public DeleteElements(EditingSession session, Collection<? extends Element> elements) {
		this.session = session;
		List<Element> all = new ArrayList<>(elements.stream().filter(Taxonomy.class::isInstance).toList());
		List<Technology> technologies = elements.stream().filter(Technology.class::isInstance)
				.map(Technology.class::cast).filter(each -> !all.contains(Hierarchy.taxonomyOf(each))).toList();
		all.addAll(Hierarchy.topmost(technologies));
		this.elements = List.copyOf(all);
	}

	/**
	 * What would go, and what points at it.
	 *
	 * @return the impact, to be shown before
	 */
	public Impact impact() {
		Deletion deletion = new Deletion(session, elements);
		List<Reference> affected = deletion.affected();
		Set<Alignment> alignments = alignments(affected);
		List<Reference> others = affected.stream().filter(each -> !alignments.contains(each.from())).toList();
		return new Impact(deletion.size(), alignments.size(), others);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.delete, Names.of(elements));
	}

	@Override
	public Verdict verdict() {
		return elements.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		List<Identified> all = new ArrayList<>(elements);
		all.addAll(alignments(new Deletion(session, elements).affected()));
		new Deletion(session, all).run();
	}

	private static Set<Alignment> alignments(Collection<Reference> references) {
		Set<Alignment> alignments = new LinkedHashSet<>();
		for (Reference reference : references) {
			if (reference.from() instanceof Alignment alignment) {
				alignments.add(alignment);
			}
		}
		return alignments;
	}
}
