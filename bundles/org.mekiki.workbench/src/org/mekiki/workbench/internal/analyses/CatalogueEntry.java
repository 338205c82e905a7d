package org.mekiki.workbench.internal.analyses;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributor;
import org.mekiki.core.api.contribution.Fault;

/**
 * One analysis in its slot, usable or not.
 *
 * @param contribution
 *            the declaration; null if it has no identifier of its own, so that only a fault is known
 * @param descriptor
 *            null if the declaration is wrong, or the analysis is not used
 * @param fault
 *            what went wrong last; null if nothing is known to be wrong
 * @param state
 *            whether it is used
 */
public record CatalogueEntry(Contribution<Analysis> contribution, AnalysisDescriptor descriptor, Fault fault,
		State state) {

	/** Whether an analysis is used. */
	public enum State {
		/** Can be run. */
		READY,
		/** Its declaration is wrong. */
		BROKEN,
		/** Disabled by the user. */
		DISABLED,
		/** Left out, because the program was started in safe mode. */
		LEFT_OUT
	}

	/**
	 * What people call it.
	 *
	 * @return never blank
	 */
	public String label() {
		String label = contribution == null ? fault.label() : contribution.label();
		return label.isBlank() ? NLS.bind(Messages.unnamed, contributor().bundle()) : label;
	}

	/**
	 * What it does.
	 *
	 * @return may be empty
	 */
	public String description() {
		return contribution == null ? "" : contribution.description(); //$NON-NLS-1$
	}

	/**
	 * Heading under which it is listed.
	 *
	 * @return never blank
	 */
	public String category() {
		String category = contribution == null ? "" : contribution.attribute("category", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return category.isBlank() ? Messages.otherCategory : category;
	}

	/**
	 * Which bundle it comes from.
	 *
	 * @return the bundle
	 */
	public Contributor contributor() {
		return contribution == null ? fault.contributor() : contribution.contributor();
	}

	/**
	 * Whether it can be run.
	 *
	 * @return true if it can
	 */
	public boolean isReady() {
		return state == State.READY;
	}
}
