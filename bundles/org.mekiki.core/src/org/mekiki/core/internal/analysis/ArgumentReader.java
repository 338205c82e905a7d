package org.mekiki.core.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.internal.Messages;
import org.mekiki.model.Element;
import org.mekiki.model.runtime.ModelResource;

/** Turns texts into checked values. */
public final class ArgumentReader {

	private final List<Parameter> parameters;
	private final List<ArgumentProblem> problems = new ArrayList<>();

	/**
	 * Reads values of these parameters.
	 *
	 * @param parameters
	 *            what is declared
	 */
	public ArgumentReader(List<Parameter> parameters) {
		this.parameters = parameters;
	}

	/**
	 * Reads values.
	 *
	 * @param given
	 *            values by parameter; a parameter without an entry gets its default, one with an empty list none
	 * @param resource
	 *            where elements are looked up
	 * @return the values
	 * @throws ArgumentsException
	 *             if some do not fit; it tells all of them
	 */
	public Arguments read(Map<String, List<String>> given, ModelResource resource) throws ArgumentsException {
		Set<String> unknown = new TreeSet<>(given.keySet());
		parameters.forEach(parameter -> unknown.remove(parameter.id()));
		unknown.forEach(id -> problems.add(new ArgumentProblem(id, NLS.bind(Messages.parameterUnknown, id,
				String.join(", ", parameters.stream().map(Parameter::id).toList()))))); //$NON-NLS-1$
		Map<String, List<String>> values = new LinkedHashMap<>();
		Map<String, List<?>> elements = new LinkedHashMap<>();
		for (Parameter parameter : parameters) {
			List<String> texts = given.getOrDefault(parameter.id(), parameter.defaults()).stream()
					.filter(text -> !text.isBlank()).toList();
			check(parameter, texts);
			values.put(parameter.id(), texts);
			if (parameter.type().isElement()) {
				elements.put(parameter.id(), elements(parameter, texts, new ElementLookup(resource)));
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentsException(problems);
		}
		return new GivenArguments(parameters, values, elements);
	}

	private void check(Parameter parameter, List<String> texts) {
		if (texts.isEmpty() && parameter.required()) {
			problem(parameter, Messages.valueRequired);
		}
		if (texts.size() > 1 && !parameter.multiple()) {
			problem(parameter, Messages.valueOne);
		}
		for (String text : texts) {
			String problem = Values.problem(parameter, text);
			if (problem != null) {
				problem(parameter, problem);
			}
		}
	}

	private List<Element> elements(Parameter parameter, List<String> texts, ElementLookup lookup) {
		List<Element> found = new ArrayList<>();
		for (String text : texts) {
			List<? extends Element> meant = lookup.find(parameter.type(), text);
			if (meant.size() == 1) {
				found.add(meant.get(0));
			} else {
				problem(parameter, NLS.bind(meant.isEmpty() ? Messages.valueNoElement : Messages.valueManyElements, text,
						Integer.toString(meant.size())));
			}
		}
		return found;
	}

	private void problem(Parameter parameter, String message) {
		problems.add(new ArgumentProblem(parameter.id(), NLS.bind(Messages.parameterProblem, parameter.label(), message)));
	}
}
