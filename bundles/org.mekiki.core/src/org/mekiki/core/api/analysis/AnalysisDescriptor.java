package org.mekiki.core.api.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ParameterDeclarations;
import org.mekiki.core.internal.contribution.Declared;

/**
 * An analysis as it is declared; its class is not loaded.
 *
 * @param contribution
 *            the declaration
 * @param category
 *            heading under which it is listed
 * @param parameters
 *            what it takes, in the order declared
 * @since 0.1
 */
public record AnalysisDescriptor(Contribution<Analysis> contribution, String category, List<Parameter> parameters) {

	/** Copies the list. */
	public AnalysisDescriptor {
		Objects.requireNonNull(contribution);
		Objects.requireNonNull(category);
		parameters = List.copyOf(parameters);
	}

	/**
	 * Reads a declaration.
	 *
	 * @param contribution
	 *            the declaration
	 * @return the analysis
	 * @throws FaultException
	 *             if something in the declaration is wrong
	 */
	public static AnalysisDescriptor of(Contribution<Analysis> contribution) throws FaultException {
		return new AnalysisDescriptor(contribution, contribution.attribute("category", Messages.otherAnalyses), //$NON-NLS-1$
				ParameterDeclarations.read(contribution));
	}

	/**
	 * All usable analyses, sorted by label. Those whose declaration is wrong are among the faults instead.
	 *
	 * @return an unmodifiable list
	 */
	public static List<AnalysisDescriptor> all() {
		return Declared.readable(Contributions.platform().of(ExtensionPoint.ANALYSES), AnalysisDescriptor::of);
	}

	/**
	 * A usable analysis.
	 *
	 * @param id
	 *            its identifier
	 * @return the analysis
	 * @throws FaultException
	 *             if its declaration is wrong
	 * @throws AnalysisException
	 *             if there is none, or it is disabled
	 */
	public static AnalysisDescriptor find(String id) throws FaultException, AnalysisException {
		Optional<Contribution<Analysis>> found = Contributions.platform().find(ExtensionPoint.ANALYSES, id);
		if (found.isEmpty()) {
			throw new AnalysisException(NLS.bind(Messages.noAnalysis, id));
		}
		return of(found.get());
	}

	/**
	 * Identifier.
	 *
	 * @return as in the declaration
	 */
	public String id() {
		return contribution.id();
	}

	/**
	 * What people call it.
	 *
	 * @return in the language of the user interface
	 */
	public String label() {
		return contribution.label();
	}
}
