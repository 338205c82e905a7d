package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** Exercises run their analysis on the base; what it finds is right, however a trainee has come to it. */
class ExerciseTest {

	private static final ModelResource SAMPLE = SampleBuilder.create();
	private static final ExerciseChecker CHECKER = new ExerciseChecker(ModelAccess.of(SAMPLE), Locale.JAPANESE, "ja");

	static List<Exercise> exercises() {
		return SAMPLE.objects().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList();
	}

	private static ExerciseAnswers right(PreparedExercise prepared) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		for (Decision decision : prepared.decisions()) {
			List<Finding> named = new ArrayList<>(decision.required());
			decision.exchangeable().stream().limit(decision.count() - named.size()).forEach(named::add);
			answers.put(decision.id(), named.stream().map(Finding::label).toList());
		}
		return new ExerciseAnswers(answers);
	}

	@ParameterizedTest
	@MethodSource("exercises")
	void rightIsAcceptedAndWrongRefusedInBothLanguages(Exercise exercise) throws ExerciseException {
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			PreparedExercise prepared = new ExerciseChecker(ModelAccess.of(SAMPLE), locale, locale.getLanguage())
					.prepare(exercise, "t1", null);
			assertFalse(prepared.decisions().isEmpty());
			ExerciseAnswers right = right(prepared);
			ExerciseMark mark = prepared.check(right);
			assertTrue(mark.right(), () -> mark + " " + right);
			for (Decision decision : prepared.decisions()) {
				assertFalse(decision.question().contains("{"), decision::question);
				Map<String, List<String>> wrong = new LinkedHashMap<>(right.decisions());
				wrong.put(decision.id(), List.of(decision.number() ? "987654" : "no such thing"));
				ExerciseMark refused = prepared.check(new ExerciseAnswers(wrong));
				assertFalse(refused.right(), decision::question);
				assertEquals(List.of(decision.id()), refused.decisions().stream().filter(one -> !one.right())
						.map(DecisionMark::decision).toList());
			}
		}
	}

	@Test
	void whatIsRightIsExplainedWithTheTrail() throws ExerciseException {
		int all = 0;
		for (Exercise exercise : exercises()) {
			PreparedExercise prepared = CHECKER.prepare(exercise, "t1", null);
			for (DecisionMark mark : prepared.check(new ExerciseAnswers(Map.of())).decisions()) {
				all++;
				assertTrue(mark.explanations().stream().anyMatch(one -> one.trail() != null), mark::toString);
			}
		}
		assertEquals(40, all);
	}

	@Test
	void whatTheCourseTeachesIsWhatTheExercisesFind() throws ExerciseException {
		assertEquals(List.of("韓国 2022-10"), answer("12リストを一枚で見る", "fine"));
		assertEquals(List.of("英国 2024-02"), answer("12リストを一枚で見る", "coarse"));
		assertEquals(List.of("5"), answer("一致の多い順に並べる", "all"));
		assertEquals(List.of("中国"), answer("2020年以後の動きを並べる", "first"));
		assertEquals(List.of("0"), answer("一国だけが挙げるもの", "count"));
		assertEquals(List.of("領域横断"), answer("領域別・時期別に数える", "second"));
		assertEquals(List.of("51"), answer("用途で数える", "unused"));
		assertEquals(List.of("5"), answer("人材施策の年表", "undated"));
		assertEquals(List.of("2021-04"), answer("一国を深く見る", "list"));
		assertEquals(Set.of("国防", "環境"), new HashSet<>(answer("他国にあり日本にないもの", "gaps")));
	}

	private static List<String> answer(String exercise, String decision) throws ExerciseException {
		return right(CHECKER.prepare(named(exercise), "t1", null)).decisions().get(decision);
	}

	private static Exercise named(String label) {
		return exercises().stream().filter(one -> one.getLabels().stream().anyMatch(text -> text.getValue().equals(label)))
				.findFirst().orElseThrow();
	}

	@Test
	void traineesGetTheirOwnQuestionAndKeepIt() throws ExerciseException {
		Set<String> questions = new HashSet<>();
		for (int i = 0; i < 12; i++) {
			PreparedExercise once = CHECKER.prepare(named("合意と独占を並べる"), "t" + i, null);
			questions.add(once.decisions().get(1).question());
			assertEquals(once.decisions(), CHECKER.prepare(named("合意と独占を並べる"), "t" + i, null).decisions());
		}
		assertTrue(questions.size() >= 4, questions::toString);
	}

	@Test
	void spellingAndFormOfAnAnswerDoNotMatter() throws ExerciseException {
		PreparedExercise prepared = CHECKER.prepare(named("12リストを一枚で見る"), "t1", null);
		Map<String, List<String>> answers = new LinkedHashMap<>(right(prepared).decisions());
		answers.put("fine", List.of("韓国　２０２２-１０"));
		assertTrue(prepared.check(new ExerciseAnswers(answers)).right());
		answers.put("fine", List.of("韓国 2022-10", "英国 2024-02"));
		ExerciseMark mark = prepared.check(new ExerciseAnswers(answers));
		assertFalse(mark.right(), "naming more than asked is not right");
		assertTrue(mark.decisions().get(0).explanations().stream().map(Explanation::text).toList()
				.stream().anyMatch(text -> text.startsWith("「英国 2024-02」は答えに入りません。")));
	}

	@Test
	void resultsAreComparedByWhatTheySay() throws Exception {
		PreparedExercise prepared = CHECKER.prepare(named("領域別・時期別に数える"), "t1", null);
		Table table = prepared.run().result().first(Table.class).orElseThrow();
		assertTrue(prepared.compare(prepared.run().result()).same());
		assertTrue(prepared.compare(turned(table, -1)).same(), "order of rows and columns, and a further column");
		var spoilt = prepared.compare(turned(table, 2));
		assertFalse(spoilt.same());
		assertTrue(spoilt.explanations().stream().anyMatch(one -> one.trail() != null), "what is missing is explained");
		assertTrue(spoilt.explanations().get(0).text().matches("「サイバー空間」：「.+」が \\d+ になっています。正しくは \\d+ です。"),
				() -> spoilt.explanations().get(0).text());
		Result other = new AnalysisRunner(ModelAccess.of(SAMPLE), Locale.JAPANESE, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.lists.gaps"), Map.of(), null).result();
		assertFalse(prepared.compare(other).same());
	}

	/** The same rows backwards, columns backwards, one more column, and one row's numbers changed. */
	private static Result turned(Table table, int spoil) {
		List<Column> columns = new ArrayList<>(table.columns());
		columns.add(Column.of("more", "more", org.mekiki.core.api.result.ColumnType.INTEGER));
		Collections.reverse(columns);
		Table.Builder rows = Table.builder("mine", columns);
		for (int row = table.rowCount() - 1; row >= 0; row--) {
			Object[] cells = new Object[columns.size()];
			for (int column = 0; column < cells.length; column++) {
				String id = columns.get(column).id();
				cells[column] = id.equals("more") ? Integer.valueOf(row) : table.value(row, table.column(id));
				if (row == spoil && cells[column] instanceof Long number) {
					cells[column] = Long.valueOf(number.longValue() + 1);
				}
			}
			rows.row(cells);
		}
		return new Result("mine", "", List.<Section>of(rows.build()));
	}

	@Test
	void withoutDecisionsFiguresAreAsked() throws ExerciseException {
		PreparedExercise prepared = CHECKER.prepare(exercise("org.mekiki.taxonomy.counts", "{\"show\":\"round\"}", null), "t", null);
		assertEquals(3, prepared.decisions().size());
		assertTrue(prepared.check(right(prepared)).right());
		assertNotNull(prepared.decisions().get(0).required().get(0).why());
	}

	@ParameterizedTest
	@MethodSource("broken")
	void whatCannotBeDoneIsToldWithItsName(String analysis, String parameters, String decisions, String part) {
		ExerciseException refused = assertThrows(ExerciseException.class,
				() -> CHECKER.prepare(exercise(analysis, parameters, decisions), "t", null));
		assertTrue(refused.getMessage().contains("実習「ためし」"), refused.getMessage());
		assertTrue(refused.getMessage().contains(part), refused.getMessage());
	}

	static Stream<Arguments> broken() {
		return Stream.of(
				Arguments.of("org.example.none", "{}", null, "org.example.none"),
				Arguments.of("org.mekiki.lists.gaps", "{\"depth\":\"deep\"}", null, "deep"),
				Arguments.of("org.mekiki.lists.gaps", "[", null, "parameters"),
				Arguments.of("org.mekiki.lists.gaps", "{\"depth\":{}}", null, "parameters/depth"),
				Arguments.of("org.mekiki.lists.gaps", "{}",
						"{\"decisions\":[{\"id\":\"a\",\"ask\":{\"ja\":\"?\"},\"answer\":\"nix\"}]}", "nix"),
				Arguments.of("org.mekiki.lists.gaps", "{}",
						"{\"decisions\":[{\"id\":\"a\",\"ask\":{\"ja\":\"?\"}}]}", "count"),
				Arguments.of("org.mekiki.lists.gaps", "{}",
						"{\"decisions\":[{\"id\":\"a\",\"ask\":{\"ja\":\"?\"},\"count\":true,\"table\":9}]}", "9"));
	}

	private static Exercise exercise(String analysis, String parameters, String decisions) {
		Exercise exercise = LearningFactory.eINSTANCE.createExercise();
		exercise.setId("x");
		exercise.setNotation("ためし");
		exercise.setAnalysis(analysis);
		exercise.setParameters(parameters);
		if (decisions != null) {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(ExerciseChecker.DECISIONS);
			property.setValue(decisions);
			exercise.getProperties().add(property);
		}
		return exercise;
	}

	@Test
	void answersSurviveBeingWrittenDown() {
		ExerciseAnswers answers = new ExerciseAnswers(Map.of("a", List.of("x", "“y”"), "b", List.of()));
		assertEquals(answers, ExerciseAnswers.of(answers.json()));
		assertEquals(Map.of(), ExerciseAnswers.of("{\"decisions\":3}").decisions());
		assertEquals(Map.of(), ExerciseAnswers.of(null).decisions());
	}
}
