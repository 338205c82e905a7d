package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.KnownRoute;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.curriculum.api.exercise.ResultMark;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** Who has gone wrong is told where: by what the author foresaw, else by what the result says about the answer. */
class WrongRoutesTest {

	private static final ModelResource SAMPLE = SampleBuilder.create();
	private static final ExerciseChecker JAPANESE = checker(Locale.JAPANESE);
	private static final ExerciseChecker ENGLISH = checker(Locale.ENGLISH);
	private static final List<String> TRAINEES = List.of("t1", "t2", "t3", "t4");

	private static ExerciseChecker checker(Locale locale) {
		return new ExerciseChecker(ModelAccess.of(SAMPLE), locale, locale.getLanguage()).remembering();
	}

	private static Exercise exercise(String notation) {
		return SAMPLE.objects().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast)
				.filter(one -> notation.equals(one.getNotation())).findFirst().orElseThrow();
	}

	private static PreparedExercise japanese(String exercise) throws ExerciseException {
		return JAPANESE.prepare(exercise(exercise), "t1", null);
	}

	private static DecisionMark mark(PreparedExercise prepared, String decision, String... answer) {
		return prepared.check(new ExerciseAnswers(Map.of(decision, List.of(answer)))).decisions().stream()
				.filter(one -> one.decision().equals(decision)).findFirst().orElseThrow();
	}

	private static Decision decision(PreparedExercise prepared, String id) {
		return prepared.decisions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	/** Every wrong way of the sample leads somewhere else than right for some trainee, and is told to whoever has taken it. */
	@Test
	void eachKnownWrongWayIsRecognisedInBothLanguages() throws ExerciseException {
		Map<String, Set<String>> never = new HashMap<>();
		Set<String> with = new HashSet<>();
		for (Exercise exercise : SAMPLE.objects().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList()) {
			for (String trainee : TRAINEES) {
				PreparedExercise inJapanese = JAPANESE.prepare(exercise, trainee, null);
				PreparedExercise inEnglish = ENGLISH.prepare(exercise, trainee, null);
				assertEquals(List.of(), inJapanese.problems(), exercise::getNotation);
				for (Decision decision : inJapanese.decisions()) {
					String where = exercise.getNotation() + '/' + decision.id();
					List<KnownRoute> routes = inJapanese.knownRoutes(decision.id());
					List<KnownRoute> english = inEnglish.knownRoutes(decision.id());
					for (int i = 0; i < routes.size(); i++) {
						assertNotEquals(routes.get(i).text(), english.get(i).text());
						never.computeIfAbsent(where + " " + routes.get(i).text(), key -> new HashSet<>());
						told(inJapanese, decision, routes.get(i), never.get(where + " " + routes.get(i).text()));
						told(inEnglish, decision(inEnglish, decision.id()), english.get(i), new HashSet<>());
						with.add(exercise.getNotation());
					}
				}
			}
		}
		assertEquals(List.of(), never.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList(),
				"wrong ways that nobody is ever told of");
		assertTrue(with.size() >= 17, with::toString);
	}

	private static void told(PreparedExercise prepared, Decision decision, KnownRoute route, Set<String> seen) {
		Set<String> right = new HashSet<>(decision.required().stream().map(Finding::label).toList());
		List<String> answer = route.leadsTo().stream().map(Finding::label).filter(label -> !right.contains(label)).toList();
		for (String each : decision.number() ? answer : answer.isEmpty() ? List.<String>of() : List.of(answer.get(0))) {
			List<Explanation> said = mark(prepared, decision.id(), each).explanations();
			Set<String> known = new HashSet<>(prepared.knownRoutes(decision.id()).stream().map(KnownRoute::text).toList());
			assertTrue(known.contains(said.get(0).text()), () -> decision.question() + each + said);
			assertFalse(said.get(0).good());
			if (said.get(0).text().equals(route.text())) {
				seen.add(each);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "7500億円", "750,000百万円", "７５００億円" })
	void moneyCountedTwiceIsCalledSo(String answer) throws ExerciseException {
		DecisionMark mark = mark(japanese("u10-e1"), "total", answer);
		assertFalse(mark.right());
		assertTrue(mark.explanations().get(0).text().startsWith("二重計上です。"), mark::toString);
		Explanation reference = mark.explanations().get(1);
		assertEquals("正解：500,000,000,000。答えは250,000,000,000だけ大きい値です。", reference.text());
		assertNotNull(reference.trail(), "the statements that were counted, and those that restate them");
		assertTrue(mark(japanese("u10-e1"), "total", "5,000億円").right());
	}

	@Test
	void slipsOfReadingAreRecognisedWithoutAnAuthor() throws ExerciseException {
		assertTrue(first("u10-e1", "total", "5000").startsWith("数字の並びは合っていますが、100,000,000分の1の値です。"));
		assertTrue(first("u06-e1", "all", "8").contains("すべての行の数"), first("u06-e1", "all", "8"));
		assertTrue(first("u06-e1", "all", "3").contains("残りの行の数"), first("u06-e1", "all", "3"));
		PreparedExercise ratio = japanese("u07-e1");
		String other = ratio.run().result().first(Table.class).orElseThrow().value(0, 2).toString();
		String asked = decision(ratio, "ratio").required().get(0).label();
		String said = mark(ratio, "ratio", asked.equals(other) ? "1.1" : other).explanations().get(0).text();
		assertTrue(said.contains("問われているのは「"), said);
		assertEquals("正解：5。「たくさん」は数値として読めません。", first("u06-e1", "all", "たくさん"));
	}

	private static String first(String exercise, String decision, String answer) throws ExerciseException {
		return mark(japanese(exercise), decision, answer).explanations().get(0).text();
	}

	/** The containment of A in B is not that of B in A: rows and columns mixed up. */
	@Test
	void rowsAndColumnsMixedUpAreRecognised() throws ExerciseException {
		PreparedExercise overlap = japanese("u06-e4");
		var table = overlap.run().result().first(Table.class).orElseThrow();
		int china = table.column("list:cn-2021");
		int chinese = table.rowCount() - 1;
		String question = decision(overlap, "share").question();
		int asked = -1;
		for (int row = 0; row < chinese; row++) {
			if (question.contains(((ModelLink) table.value(row, 0)).label())) {
				asked = row;
			}
		}
		String label = ((ModelLink) table.value(asked, 0)).label();
		int column = 0;
		while (!table.columns().get(column).label().equals(label)) {
			column++;
		}
		assertNotEquals(table.value(asked, china), table.value(chinese, column));
		String turned = ((BigDecimal) table.value(chinese, column)).movePointRight(2)
				.setScale(1, RoundingMode.HALF_UP).toPlainString();
		Explanation said = mark(overlap, "share", turned).explanations().get(0);
		assertTrue(said.text().contains("行と列が逆"), said::toString);
		assertNotNull(said.trail());
	}

	@Test
	void namesThatDoNotBelongAreExplainedByTheirRow() throws ExerciseException {
		PreparedExercise fine = japanese("u05-e1");
		List<Explanation> said = mark(fine, "fine", "豪州 2023-05").explanations();
		Explanation extra = said.get(said.size() - 1);
		assertEquals("「豪州 2023-05」は答えに入りません。「項目数」は 37 で、答えに入るのは 50 以上です。", extra.text());
		assertNotNull(extra.trail());
		assertTrue(said.get(0).text().startsWith("「韓国 2022-10」も答えに入ります。「項目数」は 50 です。"), said::toString);
		said = mark(fine, "fine", "月面 2030-01").explanations();
		assertTrue(said.get(said.size() - 1).text().contains("その行はありません"), said::toString);
		assertNull(said.get(said.size() - 1).trail());
	}

	@Test
	void runsAreComparedDownToTheValuesThatWereChosen() throws Exception {
		PreparedExercise prepared = japanese("u06-e1");
		AnalysisRun deeper = new AnalysisRunner(ModelAccess.of(SAMPLE), Locale.JAPANESE, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.lists.matrix"), Map.of("depth", List.of("2"), "order", List.of("agreement")), null);
		ResultMark mark = prepared.compare(deeper);
		assertFalse(mark.same());
		assertTrue(mark.explanations().get(0).text().matches("「.+」が 2 になっています。実習では 1 です。"), mark::toString);
		assertTrue(mark.explanations().stream().anyMatch(one -> one.text().equals("「AI」は余分です。") && one.trail() != null), mark::toString);
		assertEquals("ほかに11行が余分です。", mark.explanations().get(6).text());
		AnalysisRun areas = new AnalysisRunner(ModelAccess.of(SAMPLE), Locale.JAPANESE, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.lists.gaps"), Map.of("ours", List.of("JP"), "depth", List.of("1")), null);
		List<Explanation> missing = japanese("u06-e2").compare(areas).explanations();
		assertTrue(missing.stream().anyMatch(one -> one.text().equals("「国防」がありません。") && one.trail() != null), missing::toString);
		assertTrue(prepared.compare(prepared.run()).same());
	}

	@Test
	void whatCannotBeReadIsToldWithItsPlace() {
		String question = "{\"decisions\":[{\"id\":\"a\",\"ask\":{\"en\":\"?\"},\"count\":true,\"routes\":[%s]}]}";
		assertEquals(List.of("decisions/decisions/1/routes/1/say"), places(question.formatted("{\"given\":[\"3\"]}")));
		assertEquals(List.of("decisions/decisions/1/routes/1"), places(question.formatted("{\"say\":{\"en\":\"no\"}}")));
		assertEquals(List.of("decisions/decisions/1/routes/2/most"),
				places(question.formatted("{\"say\":{\"en\":\"no\"},\"answer\":\"x\"},{\"say\":{\"en\":\"no\"},\"given\":[\"1\"],\"most\":\"x\"}")));
		assertEquals(List.of("decisions/decisions/1/routes"), places(question.formatted(
				String.join(",", Collections.nCopies(21, "{\"say\":{\"en\":\"no\"},\"given\":[\"1\"]}")))));
	}

	private static List<String> places(String decisions) {
		return ExerciseChecker.problems(with(exercise("u06-e1"), decisions), Locale.ENGLISH).stream().map(one -> one.place()).toList();
	}

	/** A way over an analysis that is not there does not spoil the exercise, but its author hears of it. */
	@Test
	void aWayThatCannotBeTakenIsLeftOut() throws ExerciseException {
		List<String> routes = new ArrayList<>();
		routes.add("{\"say\":{\"en\":\"x\"},\"analysis\":\"org.example.none\"}");
		routes.add("{\"say\":{\"en\":\"y\"},\"answer\":\"nix\"}");
		routes.add("{\"say\":{\"en\":\"z\"},\"given\":[\"12\"]}");
		PreparedExercise prepared = ENGLISH.prepare(with(exercise("u06-e1"), "{\"decisions\":[{\"id\":\"a\",\"ask\":{\"en\":\"?\"},"
				+ "\"most\":\"agreement\",\"count\":true,\"routes\":[" + String.join(",", routes) + "]}]}"), "t1", null);
		assertEquals(List.of("z"), prepared.knownRoutes("a").stream().map(KnownRoute::text).toList());
		assertEquals(2, prepared.problems().size(), prepared.problems()::toString);
		assertTrue(prepared.problems().get(0).contains("org.example.none"), prepared.problems()::toString);
		assertEquals("z", mark(prepared, "a", "12").explanations().get(0).text());
		assertTrue(mark(prepared, "a", "5").right());
	}

	private static Exercise with(Exercise exercise, String decisions) {
		Exercise copy = EcoreUtil.copy(exercise);
		Property property = copy.getProperties().stream().filter(one -> ExerciseChecker.DECISIONS.equals(one.getKey())).findFirst()
				.orElseThrow();
		property.setValue(decisions);
		assertFalse(Labels.text(copy, "en").isEmpty());
		return copy;
	}
}
