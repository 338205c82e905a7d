package org.mekiki.curriculum.api.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.exercise.AnswerCheck;
import org.mekiki.curriculum.internal.exercise.ResultComparison;

/**
 * An exercise whose analysis was run for one trainee: what is asked, and what is right. Immutable.
 *
 * @since 0.1
 * @noinstantiate
 */
public final class PreparedExercise {

	private final String id;
	private final String name;
	private final AnalysisRun run;
	private final List<Decision> decisions;
	private final Texts texts;

	/**
	 * Made by {@link ExerciseChecker}.
	 *
	 * @param id
	 *            identifier of the {@code Exercise}
	 * @param name
	 *            what it is called
	 * @param run
	 *            its analysis
	 * @param decisions
	 *            what is asked
	 * @param texts
	 *            for explanations
	 */
	PreparedExercise(String id, String name, AnalysisRun run, List<Decision> decisions, Texts texts) {
		this.id = id;
		this.name = name;
		this.run = run;
		this.decisions = List.copyOf(decisions);
		this.texts = texts;
	}

	/**
	 * Identifier of the exercise.
	 *
	 * @return that of the {@code Exercise}
	 */
	public String id() {
		return id;
	}

	/**
	 * What it is called.
	 *
	 * @return in the language of the data
	 */
	public String name() {
		return name;
	}

	/**
	 * The analysis that answers it, with its arguments and result.
	 *
	 * @return as it was run
	 */
	public AnalysisRun run() {
		return run;
	}

	/**
	 * What the trainee has to find out.
	 *
	 * @return at least one
	 */
	public List<Decision> decisions() {
		return decisions;
	}

	/**
	 * Marks answers. How the trainee has come to them does not matter.
	 *
	 * @param answers
	 *            of the trainee
	 * @return the marks, each explained with the trail
	 */
	public ExerciseMark check(ExerciseAnswers answers) {
		Map<String, List<String>> given = answers.decisions();
		List<DecisionMark> marks = new ArrayList<>();
		for (Decision decision : decisions) {
			marks.add(new AnswerCheck(texts, decision).check(given.getOrDefault(decision.id(), List.of())));
		}
		return new ExerciseMark(id, marks);
	}

	/**
	 * Compares a result that the trainee has got with that of the exercise. It is as good if it has the rows of the first
	 * table of the exercise, with the same values in the columns of that table; order, titles, further columns and the
	 * analysis that made it do not matter.
	 *
	 * @param result
	 *            what the trainee has got
	 * @return the mark, with explanations
	 */
	public ResultMark compare(Result result) {
		return new ResultComparison(texts, run.result()).compare(result);
	}
}
