package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;

/** Marks technologies as no longer to be used, and says what to use instead. They stay where they are. */
public final class DeprecateTechnologies extends TaxonomyOperation {

	private final List<Technology> technologies;
	private final List<Technology> replacements;

	/**
	 * Prepares the deprecation.
	 *
	 * @param technologies
	 *            what is no longer to be used
	 * @param replacements
	 *            what to use instead; may be empty
	 */
	public DeprecateTechnologies(Collection<Technology> technologies, Collection<Technology> replacements) {
		this.technologies = List.copyOf(technologies);
		this.replacements = List.copyOf(replacements);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.deprecate, Names.of(technologies));
	}

	@Override
	public Verdict verdict() {
		for (Technology replacement : replacements) {
			if (technologies.contains(replacement)) {
				return Verdict.no(NLS.bind(Messages.replacedByItself, Names.of(replacement)));
			}
			if (replacement.getStatus() == Status.DEPRECATED) {
				return Verdict.no(NLS.bind(Messages.replacedByDeprecated, Names.of(replacement)));
			}
		}
		boolean same = technologies.stream().allMatch(technology -> technology.getStatus() == Status.DEPRECATED
				&& technology.getReplacedBy().equals(replacements));
		return same ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		for (Technology technology : technologies) {
			technology.setStatus(Status.DEPRECATED);
			technology.getReplacedBy().clear();
			technology.getReplacedBy().addAll(replacements);
		}
	}
}
