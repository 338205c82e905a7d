package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;

/** Makes deprecated technologies current again; they no longer name a replacement. */
public final class RestoreTechnologies extends TaxonomyOperation {

	private final List<Technology> technologies;

	/**
	 * Prepares the restoration.
	 *
	 * @param technologies
	 *            some technologies; those that are not deprecated stay as they are
	 */
	public RestoreTechnologies(Collection<Technology> technologies) {
		this.technologies = technologies.stream().filter(each -> each.getStatus() == Status.DEPRECATED).toList();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.restore, Names.of(technologies));
	}

	@Override
	public Verdict verdict() {
		return technologies.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		for (Technology technology : technologies) {
			technology.setStatus(Status.CURRENT);
			technology.getReplacedBy().clear();
		}
	}
}
