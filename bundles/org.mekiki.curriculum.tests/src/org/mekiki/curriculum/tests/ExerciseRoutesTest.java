package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** Each exercise of the sample, from the seed of a trainee to what is said of right and wrong answers. */
class ExerciseRoutesTest {

	private static final ModelResource SAMPLE = SampleBuilder.create();
	private static final Map<Locale, ExerciseChecker> CHECKERS = Map.of(Locale.JAPANESE, checker(Locale.JAPANESE), Locale.ENGLISH,
			checker(Locale.ENGLISH));

	private static ExerciseChecker checker(Locale locale) {
		return new ExerciseChecker(ModelAccess.of(SAMPLE), locale, locale.getLanguage()).remembering();
	}

	static Stream<Arguments> exercises() {
		return SAMPLE.objects().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast)
				.flatMap(exercise -> Stream.of("\u884c\u653f\u5b98 A", "t-7")
						.map(trainee -> Arguments.of(exercise.getNotation() + ' ' + Labels.text(exercise, "ja"), trainee, exercise)));
	}

	private static PreparedExercise prepared(Exercise exercise, String trainee, Locale locale) throws ExerciseException {
		return CHECKERS.get(locale).prepare(exercise, trainee, null);
	}

	private static List<Finding> found(Decision decision) {
		List<Finding> named = new ArrayList<>(decision.required());
		decision.exchangeable().stream().limit(decision.count() - named.size()).forEach(named::add);
		return named;
	}

	private static Map<String, List<String>> direct(PreparedExercise prepared) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		prepared.decisions().forEach(one -> answers.put(one.id(), found(one).stream().map(Finding::label).toList()));
		return answers;
	}

	/** As somebody answers who did not copy the names: other order, full width, the last of those that are level, objects named. */
	private static Map<String, List<String>> otherwise(PreparedExercise prepared) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		for (Decision decision : prepared.decisions()) {
			List<Finding> named = new ArrayList<>(decision.required());
			List<Finding> level = new ArrayList<>(decision.exchangeable());
			Collections.reverse(level);
			level.stream().limit(decision.count() - named.size()).forEach(named::add);
			Collections.reverse(named);
			answers.put(decision.id(), named.stream().map(one -> one.object().isEmpty() ? wide(one.label()) : one.object()).toList());
		}
		return answers;
	}

	private static String wide(String text) {
		StringBuilder wide = new StringBuilder();
		text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)));
		return wide.toString();
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("exercises")
	void rightIsRightByWhateverRoute(String name, String trainee, Exercise exercise) throws ExerciseException {
		PreparedExercise prepared = prepared(exercise, trainee, Locale.JAPANESE);
		assertFalse(prepared.decisions().isEmpty());
		assertEquals(prepared.decisions(), prepared(exercise, trainee, Locale.JAPANESE).decisions(), "the seed gives the same again");
		ExerciseMark mark = prepared.check(new ExerciseAnswers(direct(prepared)));
		assertTrue(mark.right(), () -> name + mark);
		ExerciseMark other = prepared.check(new ExerciseAnswers(otherwise(prepared)));
		assertTrue(other.right(), () -> name + otherwise(prepared) + other);
		assertTrue(prepared.compare(turned(prepared.run().result())).same(), "a result whose rows and columns come in another order");
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("exercises")
	void wrongIsExplainedDownToItsGrounds(String name, String trainee, Exercise exercise) throws ExerciseException {
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			PreparedExercise prepared = prepared(exercise, trainee, locale);
			for (Decision decision : prepared.decisions()) {
				Map<String, List<String>> answers = new LinkedHashMap<>(direct(prepared));
				answers.put(decision.id(), wrong(decision));
				List<DecisionMark> marks = prepared.check(new ExerciseAnswers(answers)).decisions();
				assertEquals(List.of(decision.id()), marks.stream().filter(one -> !one.right()).map(DecisionMark::decision).toList(),
						() -> name + decision.question());
				DecisionMark mark = marks.stream().filter(one -> !one.right()).findFirst().orElseThrow();
				for (Finding expected : found(decision)) {
					assertNotNull(expected.why(), () -> decision.question() + expected);
				}
				Explanation explained = mark.explanations().stream().filter(one -> one.trail() != null).findFirst()
						.orElseThrow(() -> new AssertionError(decision.question() + mark));
				assertTrue(grounded(explained.trail()), () -> decision.question() + explained);
			}
		}
	}

	/** Another candidate that could be believed, else something that is none; of a number another one. */
	private static List<String> wrong(Decision decision) {
		if (decision.number()) {
			return List.of(decision.required().isEmpty() ? "3" : decision.required().get(0).label().equals("7") ? "8" : "7");
		}
		List<String> right = Stream.concat(decision.required().stream(), decision.exchangeable().stream()).map(Finding::label).toList();
		return List.of(decision.candidates().stream().filter(one -> !right.contains(one)).findFirst().orElse("\u305d\u306e\u4ed6"));
	}

	/** Says something, and leads to an object, a source, or further grounds. */
	private static boolean grounded(Trail trail) {
		return !trail.statement().isBlank() && (trail.object() != null || !trail.sources().isEmpty() || !trail.inputs().isEmpty()
				|| trail.statement().matches("(?s).*\\d.*"));
	}

	private static Result turned(Result result) {
		List<Section> sections = new ArrayList<>();
		for (Section section : result.sections()) {
			sections.add(section instanceof Table table ? turned(table) : section);
		}
		return new Result(result.title(), result.summary(), sections);
	}

	private static Table turned(Table table) {
		List<Column> columns = new ArrayList<>(table.columns());
		columns.add(Column.of("further", "further", ColumnType.TEXT));
		Collections.reverse(columns);
		Table.Builder rows = Table.builder(table.title(), columns);
		for (int row = table.rowCount() - 1; row >= 0; row--) {
			Object[] cells = new Object[columns.size()];
			for (int column = 0; column < cells.length; column++) {
				String id = columns.get(column).id();
				cells[column] = id.equals("further") ? "" : table.value(row, table.column(id));
			}
			rows.row(cells);
		}
		return rows.build();
	}
}
