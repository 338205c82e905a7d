package org.mekiki.curriculum.api.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.exercise.AnswerCheck;
import org.mekiki.curriculum.internal.exercise.Asked;
import org.mekiki.curriculum.internal.exercise.ResultComparison;
import org.mekiki.curriculum.internal.exercise.RunComparison;

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
	private final List<Asked> asked;
	private final List<String> problems;
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
	 * @param asked
	 *            what is asked, with the rows that answer it
	 * @param problems
	 *            what could not be worked out
	 * @param texts
	 *            for explanations
	 */
	PreparedExercise(String id, String name, AnalysisRun run, List<Asked> asked, List<String> problems, Texts texts) {
		this.id = id;
		this.name = name;
		this.run = run;
		this.asked = List.copyOf(asked);
		this.problems = List.copyOf(problems);
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
		return asked.stream().map(Asked::decision).toList();
	}

	/**
	 * Wrong ways to an answer that the author knows, with where they lead on this base.
	 *
	 * @param decision
	 *            identifier of a decision
	 * @return in the order in which they are tried; empty if none are known
	 */
	public List<KnownRoute> knownRoutes(String decision) {
		return asked.stream().filter(one -> one.decision().id().equals(decision)).flatMap(one -> one.routes().stream()
				.map(route -> new KnownRoute(route.text(), found(route.leadsTo()), leadsRight(route.leadsTo(), one.decision())))).toList();
	}

	/** A cell that the way leads to may be empty. */
	private static List<Finding> found(Decision route) {
		return route.required().stream().filter(finding -> !finding.label().isEmpty()).toList();
	}

	private static boolean leadsRight(Decision route, Decision right) {
		return labels(route).equals(labels(right)) && !labels(route).isEmpty();
	}

	private static Set<String> labels(Decision decision) {
		return decision.required().stream().map(Finding::label).collect(Collectors.toSet());
	}

	/**
	 * What could not be worked out although the exercise can be done: wrong ways over analyses that have no answer.
	 *
	 * @return for the author, in the language of the reader; usually empty
	 */
	public List<String> problems() {
		return problems;
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
		for (Asked one : asked) {
			marks.add(new AnswerCheck(texts, one).check(given.getOrDefault(one.decision().id(), List.of())));
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

	/**
	 * Compares a run of the trainee with that of the exercise, and says which values of the analysis were chosen otherwise.
	 *
	 * @param own
	 *            what the trainee has run
	 * @return the mark, with explanations
	 */
	public ResultMark compare(AnalysisRun own) {
		return new RunComparison(texts, run).compare(own, compare(own.result()));
	}
}
