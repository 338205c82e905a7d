package org.mekiki.curriculum.api.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.internal.exercise.Asked;
import org.mekiki.curriculum.internal.exercise.DecisionReader;
import org.mekiki.curriculum.internal.exercise.DecisionSpec;
import org.mekiki.curriculum.internal.exercise.Decisions;
import org.mekiki.curriculum.internal.exercise.KnownRoutes;
import org.mekiki.curriculum.internal.exercise.WrongRoute;
import org.mekiki.curriculum.internal.item.AnswerReader;
import org.mekiki.curriculum.internal.json.JsonPart;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.text.Labels;

/**
 * Prepares exercises: runs their analysis on a base and finds out what is right. What is right is never written down; it
 * follows from the base that the trainee works on. Safe for use by many threads.
 *
 * @since 0.1
 * @noextend
 */
public final class ExerciseChecker {

	/** Property of an exercise: what is asked, as JSON; see {@code docs/curriculum.md}. */
	public static final String DECISIONS = "curriculum.decisions"; //$NON-NLS-1$

	private static final int REMEMBERED = 64;

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;
	private final Texts texts;
	/** Results by analysis and parameters; null if each exercise has its own. */
	private final Map<List<Object>, AnalysisRun> runs;

	/**
	 * Creates a checker.
	 *
	 * @param access
	 *            the base that trainees work on
	 * @param locale
	 *            language of questions and explanations
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public ExerciseChecker(ModelAccess access, Locale locale, String dataLanguage) {
		this(access, locale, dataLanguage, null);
	}

	private ExerciseChecker(ModelAccess access, Locale locale, String dataLanguage, Map<List<Object>, AnalysisRun> runs) {
		this.runs = runs;
		this.access = access;
		this.locale = locale;
		this.dataLanguage = dataLanguage;
		texts = Texts.of(Decisions.class, locale);
	}

	/**
	 * The same for many exercises on a base that does not change meanwhile: what several of them ask of the same result is
	 * answered by one run of the analysis.
	 *
	 * @return a checker that remembers the results it had last
	 */
	public ExerciseChecker remembering() {
		return new ExerciseChecker(access, locale, dataLanguage, Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<List<Object>, AnalysisRun> eldest) {
				return size() > REMEMBERED;
			}
		}));
	}

	/**
	 * Runs the analysis of an exercise and works out what is asked and what is right. Not to be called on the thread that
	 * shows windows.
	 *
	 * @param exercise
	 *            of the model; without decisions of its own, figures of the result are asked for
	 * @param trainee
	 *            account of the trainee, who gets a draw of their own; empty for a preview
	 * @param monitor
	 *            takes progress; may be null
	 * @return the exercise, ready to be answered
	 * @throws ExerciseException
	 *             if the exercise cannot be done
	 */
	public PreparedExercise prepare(Exercise exercise, String trainee, IProgressMonitor monitor) throws ExerciseException {
		String name = Labels.text(exercise, dataLanguage);
		List<String> problems = new ArrayList<>();
		Texts reading = Texts.of(AnswerReader.class, locale);
		JsonPart.Problems sink = (place, key, values) -> problems.add(place + ' ' + reading.get(key, values));
		Map<String, List<String>> arguments = arguments(exercise, sink);
		List<DecisionSpec> specs = new DecisionReader(sink).read(decisions(exercise));
		refuse(name, problems);
		AnalysisRun run = run(exercise.getAnalysis(), name, arguments, monitor);
		Draw draw = new Draw(exercise.getSeed(), trainee);
		List<Asked> asked = new Decisions(texts, run.result(), draw, sink).of(specs);
		refuse(name, problems);
		// several routes often lead over the same other result
		ExerciseChecker once = runs == null ? remembering() : this;
		KnownRoutes routes = new KnownRoutes(texts, run.result(), draw, sink, route -> once
				.run(route.analysis().isEmpty() ? exercise.getAnalysis() : route.analysis(), name, arguments(arguments, route), monitor)
				.result());
		List<Asked> known = asked.stream().map(routes::of).toList();
		return new PreparedExercise(exercise.getId(), name, run, known, problems, texts);
	}

	/** The values of the exercise with those that the route changes; of another analysis those of the route only. */
	private static Map<String, List<String>> arguments(Map<String, List<String>> exercise, WrongRoute route) {
		Map<String, List<String>> arguments = new LinkedHashMap<>(route.analysis().isEmpty() ? exercise : Map.of());
		arguments.putAll(route.parameters());
		return arguments;
	}

	/**
	 * What is wrong with what an exercise asks, as far as it can be told without running its analysis.
	 *
	 * @param exercise
	 *            of the model
	 * @param locale
	 *            language of the messages
	 * @return problems, each with its path of names and indexes; empty if it can be read
	 */
	public static List<ItemProblem> problems(Exercise exercise, Locale locale) {
		List<ItemProblem> problems = new ArrayList<>();
		Texts reading = Texts.of(AnswerReader.class, locale);
		new DecisionReader((place, key, values) -> problems.add(
				new ItemProblem(Labels.text(exercise, locale.getLanguage()), exercise.getId(), place, reading.get(key, values))))
				.read(decisions(exercise));
		return problems;
	}

	private void refuse(String name, List<String> problems) throws ExerciseException {
		if (!problems.isEmpty()) {
			throw new ExerciseException(texts.get("broken", name, String.join("; ", problems)), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private AnalysisRun run(String analysis, String name, Map<String, List<String>> arguments, IProgressMonitor monitor)
			throws ExerciseException {
		if (runs == null) {
			return freshRun(analysis, name, arguments, monitor);
		}
		List<Object> question = List.of(String.valueOf(analysis), arguments);
		AnalysisRun known = runs.get(question);
		if (known == null) {
			known = freshRun(analysis, name, arguments, monitor);
			runs.put(question, known);
		}
		return known;
	}

	private AnalysisRun freshRun(String analysis, String name, Map<String, List<String>> arguments, IProgressMonitor monitor)
			throws ExerciseException {
		try {
			return new AnalysisRunner(access, locale, dataLanguage).run(AnalysisDescriptor.find(analysis),
					arguments, monitor);
		} catch (ArgumentsException refused) {
			throw new ExerciseException(texts.get("broken", name, String.join("; ", //$NON-NLS-1$ //$NON-NLS-2$
					refused.problems().stream().map(ArgumentProblem::message).toList())), refused);
		} catch (AnalysisException | FaultException failed) {
			throw new ExerciseException(texts.get("failed", name, failed.getMessage()), failed); //$NON-NLS-1$
		}
	}

	private static Map<String, List<String>> arguments(Exercise exercise, JsonPart.Problems sink) {
		Map<String, List<String>> arguments = new LinkedHashMap<>();
		if (exercise.getParameters() == null || exercise.getParameters().isBlank()) {
			return arguments;
		}
		JsonPart json = JsonPart.object(exercise.getParameters(), "parameters", sink); //$NON-NLS-1$
		if (json != null) {
			json.names().forEach(parameter -> arguments.put(parameter, json.values(parameter)));
		}
		return arguments;
	}

	private static String decisions(Exercise exercise) {
		return exercise.getProperties().stream().filter(property -> DECISIONS.equals(property.getKey()))
				.map(Property::getValue).findFirst().orElse(null);
	}
}
