package org.mekiki.core.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.Messages;

/** Reads the parameters that a contribution declares. */
public final class ParameterDeclarations {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String LABEL = "label"; //$NON-NLS-1$
	private static final String DEFAULT = "default"; //$NON-NLS-1$

	private final Contribution<?> contribution;

	private ParameterDeclarations(Contribution<?> contribution) {
		this.contribution = contribution;
	}

	/**
	 * Reads them.
	 *
	 * @param contribution
	 *            what declares them
	 * @return in the order declared
	 * @throws FaultException
	 *             if a declaration is wrong
	 */
	public static List<Parameter> read(Contribution<?> contribution) throws FaultException {
		return new ParameterDeclarations(contribution).all();
	}

	private List<Parameter> all() throws FaultException {
		List<Parameter> parameters = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (IConfigurationElement element : contribution.declaration().getChildren("parameter")) { //$NON-NLS-1$
			Parameter parameter = parameter(element);
			if (!ids.add(parameter.id())) {
				throw wrong(NLS.bind(Messages.parameterTwice, parameter.id()));
			}
			parameters.add(parameter);
		}
		return parameters;
	}

	private Parameter parameter(IConfigurationElement element) throws FaultException {
		String id = Objects.requireNonNullElse(element.getAttribute(ID), ""); //$NON-NLS-1$
		if (id.isBlank()) {
			throw wrong(Messages.parameterWithoutId);
		}
		String keyword = String.valueOf(element.getAttribute("type")); //$NON-NLS-1$
		ParameterType type = ParameterType.of(keyword).orElse(null);
		if (type == null) {
			throw wrong(NLS.bind(Messages.parameterType, new Object[] { id, keyword, keywords() }));
		}
		List<Parameter.Choice> choices = new ArrayList<>();
		for (IConfigurationElement choice : element.getChildren("choice")) { //$NON-NLS-1$
			String value = Objects.requireNonNullElse(choice.getAttribute("value"), ""); //$NON-NLS-1$ //$NON-NLS-2$
			choices.add(new Parameter.Choice(value, Objects.requireNonNullElse(choice.getAttribute(LABEL), value)));
		}
		if (type == ParameterType.CHOICE && choices.isEmpty()) {
			throw wrong(NLS.bind(Messages.parameterWithoutChoices, id));
		}
		boolean multiple = Boolean.parseBoolean(element.getAttribute("multiple")); //$NON-NLS-1$
		Parameter parameter = new Parameter(id, Objects.requireNonNullElse(element.getAttribute(LABEL), id),
				Objects.requireNonNullElse(element.getAttribute("description"), ""), type, //$NON-NLS-1$ //$NON-NLS-2$
				Boolean.parseBoolean(element.getAttribute("required")), multiple, //$NON-NLS-1$
				defaults(element.getAttribute(DEFAULT), multiple), number(element, id, "minimum"), //$NON-NLS-1$
				number(element, id, "maximum"), choices); //$NON-NLS-1$
		if (!type.isElement()) {
			for (String value : parameter.defaults()) {
				String problem = Values.problem(parameter, value);
				if (problem != null) {
					throw wrong(NLS.bind(Messages.parameterDefault, id, problem));
				}
			}
		}
		return parameter;
	}

	private static List<String> defaults(String text, boolean multiple) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return multiple ? Arrays.stream(text.split(",")).map(String::strip).toList() : List.of(text); //$NON-NLS-1$
	}

	private BigDecimal number(IConfigurationElement element, String id, String attribute) throws FaultException {
		String text = element.getAttribute(attribute);
		try {
			return text == null ? null : new BigDecimal(text);
		} catch (NumberFormatException notANumber) {
			throw new FaultException(
					contribution.fault(NLS.bind(Messages.parameterBound, new Object[] { id, attribute, text }), notANumber));
		}
	}

	private static String keywords() {
		return String.join(", ", Arrays.stream(ParameterType.values()).map(ParameterType::keyword).toList()); //$NON-NLS-1$
	}

	private FaultException wrong(String message) {
		return new FaultException(contribution.fault(message, null));
	}
}
