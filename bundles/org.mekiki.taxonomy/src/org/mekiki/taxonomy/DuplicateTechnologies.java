package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Technology;

/** Copies technologies with all that stands under them; each copy comes just after its original. */
public final class DuplicateTechnologies extends TaxonomyOperation {

	private final List<Technology> originals;
	private List<Technology> prepared;
	private List<Technology> copies = List.of();

	/**
	 * Prepares the copies.
	 *
	 * @param technologies
	 *            what to copy; what goes along with its parent is copied once
	 */
	public DuplicateTechnologies(Collection<Technology> technologies) {
		originals = Hierarchy.topmost(technologies);
	}

	/**
	 * The copies.
	 *
	 * @return the topmost copies in the order of the originals; empty before the operation has run
	 */
	public List<Technology> copies() {
		return copies;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.duplicate, Names.of(originals));
	}

	@Override
	public Verdict verdict() {
		return originals.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	public boolean isLarge() {
		return Hierarchy.isLarge(originals);
	}

	@Override
	protected void prepare(Slices slices, IProgressMonitor monitor) {
		prepared = new SubtreeCopier().copyTogether(originals, slices, monitor);
	}

	@Override
	protected void apply() {
		copies = prepared != null ? prepared : new SubtreeCopier().copyTogether(originals);
		for (int i = 0; i < originals.size(); i++) {
			for (Text label : copies.get(i).getLabels()) {
				label.setValue(label.getValue() + copySuffix(label.getLanguage()));
			}
			Place place = Place.after(originals.get(i));
			Hierarchy.childrenOf(place.container()).add(place.index(), copies.get(i));
		}
	}

	/** A label says it is a copy in its own language, whatever the user interface speaks. */
	private static String copySuffix(String language) {
		return "ja".equals(language) ? "\uff08\u30b3\u30d4\u30fc\uff09" : " (copy)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
