package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;

/** Adds technologies from an outline, such as text or rows that were pasted. */
public final class AddOutline extends TaxonomyOperation {

	private final Place place;
	private final Outline outline;
	private final List<Technology> added = new ArrayList<>();

	/**
	 * Prepares the addition.
	 *
	 * @param place
	 *            where to put them
	 * @param outline
	 *            what to add
	 */
	public AddOutline(Place place, Outline outline) {
		this.place = place;
		this.outline = outline;
		TechnologyKind kind = AddTechnology.kindIn(place.container());
		outline.roots().forEach(entry -> added.add(create(entry, kind)));
	}

	/**
	 * The technologies that are, or were, added under the container.
	 *
	 * @return the topmost new objects in their order
	 */
	public List<Technology> added() {
		return List.copyOf(added);
	}

	@Override
	public String label() {
		return outline.size() == 1 ? NLS.bind(Messages.add, Names.of(added))
				: NLS.bind(Messages.addSeveral, outline.size());
	}

	@Override
	public Verdict verdict() {
		return added.isEmpty() ? Verdict.no(Messages.addNothing) : Verdict.YES;
	}

	@Override
	protected void apply() {
		Hierarchy.childrenOf(place.container()).addAll(place.index(), added);
	}

	private static Technology create(Outline.Entry entry, TechnologyKind kind) {
		Technology technology = AddTechnology.create(kind, entry.labels());
		technology.setNotation(entry.notation().isEmpty() ? null : entry.notation());
		TechnologyKind below = kind == TechnologyKind.DOMAIN && hasGrandchildren(entry) ? TechnologyKind.GROUP
				: TechnologyKind.TECHNOLOGY;
		entry.children().forEach(child -> technology.getChildren().add(create(child, below)));
		return technology;
	}

	private static boolean hasGrandchildren(Outline.Entry entry) {
		return entry.children().stream().anyMatch(child -> !child.children().isEmpty());
	}
}
