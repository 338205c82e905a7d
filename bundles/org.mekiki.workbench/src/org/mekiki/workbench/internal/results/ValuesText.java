package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;

/** The values with which an analysis was run, in words. */
final class ValuesText {

	private ValuesText() {
	}

	/** One line; empty if there are none. */
	static String of(EditingSession session, AnalysisRun run) {
		List<String> parts = new ArrayList<>();
		for (Parameter parameter : run.analysis().parameters()) {
			List<String> values = run.values().getOrDefault(parameter.id(), List.of());
			if (!values.isEmpty()) {
				parts.add(parameter.label() + ": " + values.stream().map(value -> text(session, parameter, value)) //$NON-NLS-1$
						.collect(Collectors.joining(", "))); //$NON-NLS-1$
			}
		}
		return String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}

	private static String text(EditingSession session, Parameter parameter, String value) {
		if (parameter.type().isElement() && !session.isClosed() && session.find(value) instanceof Element element) {
			return ElementLabels.brief(element);
		}
		return parameter.choices().stream().filter(choice -> choice.value().equals(value)).map(Parameter.Choice::label)
				.findFirst().orElse(value);
	}
}
