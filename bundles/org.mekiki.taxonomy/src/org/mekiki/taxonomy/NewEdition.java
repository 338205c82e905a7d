package org.mekiki.taxonomy;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Taxonomy;

/**
 * Starts the next edition of a taxonomy: a copy that supersedes it, with identifiers of its own. Each copied technology
 * remembers its predecessor, see {@link Derivation}. The new edition is a draft; the old one stays as it is.
 */
public final class NewEdition extends TaxonomyOperation {

	private final Taxonomy previous;
	private final String edition;
	private final String date;
	private Taxonomy copy;
	private Taxonomy added;

	/**
	 * Prepares the edition.
	 *
	 * @param previous
	 *            the taxonomy to go on from
	 * @param edition
	 *            name of the new edition
	 * @param date
	 *            its date, yyyy, yyyy-MM or yyyy-MM-dd; null if not known yet
	 */
	public NewEdition(Taxonomy previous, String edition, String date) {
		this.previous = previous;
		this.edition = edition;
		this.date = date;
	}

	/**
	 * The new edition.
	 *
	 * @return the copy; null before the operation has run
	 */
	public Taxonomy added() {
		return added;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.newEdition, Names.shorten(edition), Names.of(previous));
	}

	@Override
	public Verdict verdict() {
		if (edition == null || edition.isBlank()) {
			return Verdict.no(Messages.editionWithoutName);
		}
		return edition.equals(previous.getEdition()) ? Verdict.no(NLS.bind(Messages.editionSameName, edition))
				: Verdict.YES;
	}

	@Override
	public boolean isLarge() {
		return Hierarchy.isLarge(List.of(previous));
	}

	@Override
	protected void prepare(Slices slices, IProgressMonitor monitor) {
		copy = new SubtreeCopier().copyTogether(List.of(previous), slices, monitor).get(0);
	}

	@Override
	protected void apply() {
		added = copy != null ? copy : new SubtreeCopier().copyTogether(List.of(previous)).get(0);
		added.setEdition(edition);
		added.setDate(date);
		added.setSupersedes(previous);
		added.setStatus(Status.DRAFT);
		List<Taxonomy> all = ((KnowledgeModel) previous.eContainer()).getTaxonomies();
		all.add(all.indexOf(previous) + 1, added);
	}
}
