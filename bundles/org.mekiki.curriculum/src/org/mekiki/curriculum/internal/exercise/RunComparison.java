package org.mekiki.curriculum.internal.exercise;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.ResultMark;

/** Says what a trainee has asked of the analysis otherwise than the exercise does. */
public final class RunComparison {

	private final Texts texts;
	private final AnalysisRun expected;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param expected
	 *            run of the exercise
	 */
	public RunComparison(Texts texts, AnalysisRun expected) {
		this.texts = texts;
		this.expected = expected;
	}

	/**
	 * Adds to the mark of a result where the differences come from.
	 *
	 * @param own
	 *            run of the trainee
	 * @param mark
	 *            of its result
	 * @return the same if the results say the same: the way does not matter
	 */
	public ResultMark compare(AnalysisRun own, ResultMark mark) {
		if (mark.same()) {
			return mark;
		}
		List<Explanation> said = new ArrayList<>();
		if (!own.analysis().id().equals(expected.analysis().id())) {
			said.add(new Explanation(false, texts.get("other.analysis", own.analysis().label(), expected.analysis().label()), null)); //$NON-NLS-1$
		} else {
			for (Parameter parameter : expected.analysis().parameters()) {
				List<String> wanted = expected.values().getOrDefault(parameter.id(), parameter.defaults());
				List<String> chosen = own.values().getOrDefault(parameter.id(), parameter.defaults());
				if (!wanted.equals(chosen)) {
					said.add(new Explanation(false,
							texts.get("other.value", parameter.label(), words(parameter, chosen), words(parameter, wanted)), null)); //$NON-NLS-1$
				}
			}
		}
		said.addAll(mark.explanations());
		return new ResultMark(false, said);
	}

	private String words(Parameter parameter, List<String> values) {
		return values.isEmpty() ? texts.get("no.value") //$NON-NLS-1$
				: String.join(", ", values.stream().map(value -> parameter.choices().stream() //$NON-NLS-1$
						.filter(choice -> choice.value().equals(value)).map(Parameter.Choice::label).findFirst().orElse(value)).toList());
	}
}
