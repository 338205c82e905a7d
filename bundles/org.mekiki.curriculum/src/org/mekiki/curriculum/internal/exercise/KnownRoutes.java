package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.internal.json.JsonPart;

/** Works out where the wrong ways that authors know lead on the base that the trainee works on. */
public final class KnownRoutes {

	/** Runs analyses for routes that lead over another result. */
	@FunctionalInterface
	public interface Results {

		/**
		 * The result that a route leads over.
		 *
		 * @param route
		 *            that leads elsewhere
		 * @return the result
		 * @throws ExerciseException
		 *             if there is none
		 */
		Result of(WrongRoute route) throws ExerciseException;
	}

	private final Texts texts;
	private final Result result;
	private final Draw draw;
	private final JsonPart.Problems problems;
	private final Results results;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param result
	 *            of the exercise
	 * @param draw
	 *            of the trainee
	 * @param problems
	 *            takes what does not fit a result
	 * @param results
	 *            of other analyses
	 */
	public KnownRoutes(Texts texts, Result result, Draw draw, JsonPart.Problems problems, Results results) {
		this.texts = texts;
		this.result = result;
		this.draw = draw;
		this.problems = problems;
		this.results = results;
	}

	/**
	 * Adds the routes to a question. One that cannot be worked out is left out and told: the exercise can be done without.
	 *
	 * @param asked
	 *            the question
	 * @return with its routes
	 */
	public Asked of(Asked asked) {
		List<TakenRoute> taken = new ArrayList<>();
		for (WrongRoute route : asked.spec().routes()) {
			TakenRoute found = route.given().isEmpty() ? worked(asked, route) : given(asked, route);
			if (found != null) {
				taken.add(found);
			}
		}
		return asked.with(taken);
	}

	private TakenRoute worked(Asked asked, WrongRoute route) {
		try {
			Result over = route.elsewhere() ? results.of(route) : result;
			return new Decisions(texts, over, draw, problems).route(asked, route);
		} catch (ExerciseException impossible) {
			problems.add(asked.spec().id(), "route.impossible", impossible.getMessage()); //$NON-NLS-1$
			return null;
		}
	}

	private TakenRoute given(Asked asked, WrongRoute route) {
		Decision decision = asked.decision();
		List<Finding> named = route.given().stream().map(answer -> new Finding(answer, "", null)).toList(); //$NON-NLS-1$
		String text = new Decisions(texts, result, draw, problems).words(route.say());
		return new TakenRoute(text, new Decision(decision.id(), decision.question(), decision.number(), 1, List.of(), named, List.of(),
				BigDecimal.ZERO));
	}
}
