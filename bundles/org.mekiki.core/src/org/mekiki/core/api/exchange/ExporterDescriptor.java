package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.analysis.ParameterDeclarations;
import org.mekiki.core.internal.contribution.Declared;
import org.mekiki.model.Element;

/**
 * An exporter as it is declared; its class is not loaded.
 *
 * @param contribution
 *            the declaration
 * @param file
 *            ending of the file name, without dot
 * @param classes
 *            names of the model's classes of which it writes chosen elements; empty if it writes the whole base
 * @param parameters
 *            what it takes, in the order declared
 * @since 0.1
 */
public record ExporterDescriptor(Contribution<Exporter> contribution, String file, List<String> classes,
		List<Parameter> parameters) {

	/** Copies the lists. */
	public ExporterDescriptor {
		Objects.requireNonNull(contribution);
		Objects.requireNonNull(file);
		classes = List.copyOf(classes);
		parameters = List.copyOf(parameters);
	}

	/**
	 * Reads a declaration.
	 *
	 * @param contribution
	 *            the declaration
	 * @return the exporter
	 * @throws FaultException
	 *             if something in the declaration is wrong
	 */
	public static ExporterDescriptor of(Contribution<Exporter> contribution) throws FaultException {
		return new ExporterDescriptor(contribution, contribution.attribute("file", ""), //$NON-NLS-1$ //$NON-NLS-2$
				Declared.words(contribution, "classes"), ParameterDeclarations.read(contribution)); //$NON-NLS-1$
	}

	/**
	 * All usable exporters, sorted by label. Those whose declaration is wrong are among the faults instead.
	 *
	 * @return an unmodifiable list
	 */
	public static List<ExporterDescriptor> all() {
		return Declared.readable(Contributions.platform().of(ExtensionPoint.EXPORTERS), ExporterDescriptor::of);
	}

	/**
	 * Whether it writes an element that was chosen.
	 *
	 * @param element
	 *            part of a model
	 * @return true if the element is of one of the classes declared
	 */
	public boolean writes(Element element) {
		return classes.contains(element.eClass().getName())
				|| element.eClass().getEAllSuperTypes().stream().anyMatch(type -> classes.contains(type.getName()));
	}
}
