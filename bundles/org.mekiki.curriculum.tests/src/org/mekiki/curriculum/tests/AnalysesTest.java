package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/** Analyses of the sample's course, each figure explained. */
class AnalysesTest {

	private final Course60 course = new Course60();

	private Result run(String id, Map<String, List<String>> values) throws Exception {
		return new AnalysisRunner(ModelAccess.of(course.copy()), Locale.ENGLISH, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.curriculum." + id), values, null).result();
	}

	private Result run(String id) throws Exception {
		return run(id, Map.of());
	}

	private static Table table(Result result, int at) {
		return result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList().get(at);
	}

	private static Object cell(Table table, String row, String column) {
		return table.value(row(table, row), table.column(column));
	}

	private static int row(Table table, String label) {
		for (int row = 0; row < table.rowCount(); row++) {
			for (int column = 0; column < 2; column++) {
				if (table.value(row, column) instanceof ModelLink link && link.label().contains(label)) {
					return row;
				}
			}
		}
		throw new AssertionError("no row " + label);
	}

	private static Table explained(Table table, String... columns) {
		for (String column : columns) {
			for (int row = 0; row < table.rowCount(); row++) {
				assertNotNull(table.trail(row, table.column(column)), column);
			}
		}
		return table;
	}

	@Test
	void coverageCountsWhatIsDoneForATechnologyAndItsParts() throws Exception {
		Result result = run("coverage", Map.of("depth", List.of("1")));
		Table table = explained(table(result, 0), "outcomes", "units", "activities", "items");
		assertEquals(5, table.rowCount(), "domains of the K Program");
		long taught = 0;
		for (int row = 0; row < table.rowCount(); row++) {
			taught += ((Long) table.value(row, table.column("units"))).longValue();
		}
		assertTrue(taught >= 1);
		Unit unit = course.unit("u09");
		Technology technology = unit.getTechnologies().get(0);
		Table deep = table(run("coverage", Map.of("depth", List.of("5"))), 0);
		int row = -1;
		for (int at = 0; at < deep.rowCount(); at++) {
			row = ((ModelLink) deep.value(at, 0)).id().equals(technology.getId()) ? at : row;
		}
		assertEquals(1L, deep.value(row, deep.column("units")));
		assertEquals((long) unit.getActivities().size(), deep.value(row, deep.column("activities")));
		assertEquals((long) unit.getItems().size(), deep.value(row, deep.column("items")));
		unit.getItems().clear();
		Result unassessed = run("coverage", Map.of("depth", List.of("5")));
		assertTrue(findings(unassessed).stream()
				.anyMatch(finding -> finding.object().id().equals(technology.getId()) && finding.message().contains("never assessed")));
	}

	@Test
	void gapsAgainstAListFollowLinksOfLinks() throws Exception {
		TechnologyList list = course.model.getLists().get(0);
		Map<String, List<String>> values = Map.of("lists", List.of(list.getId()));
		Table before = table(run("coverage", values), 1);
		assertEquals(20, before.rowCount());
		assertEquals(7, taught(before), "unit 9 names technologies of the K Program; their links lead to the areas of the list");
		Object taught = taxonomy(course.unit("u09").getTechnologies().get(0));
		course.model.getAlignments().stream()
				.filter(alignment -> taxonomy(alignment.getSource()) == taught || taxonomy(alignment.getTarget()) == taught)
				.forEach(alignment -> alignment.setState(AlignmentState.REJECTED));
		assertEquals(0, taught(table(run("coverage", values), 1)));
		Alignment bridge = ListsFactory.eINSTANCE.createAlignment();
		bridge.setSource(course.unit("u09").getTechnologies().get(0));
		bridge.setTarget(course.model.getAlignments().stream()
				.filter(alignment -> alignment.getSource() == list.getItems().get(0) && alignment.getTarget() instanceof Technology
						&& taxonomy(alignment.getTarget()) != taught)
				.findFirst().orElseThrow().getTarget());
		bridge.setRelation(MappingRelation.RELATED);
		course.model.getAlignments().add(bridge);
		assertEquals(0, taught(table(run("coverage", values), 1)), "related is not the same");
		bridge.setRelation(MappingRelation.NARROW);
		assertTrue(taught(table(run("coverage", values), 1)) >= 1);
	}

	private static EObject taxonomy(EObject element) {
		EObject at = element;
		while (at instanceof Technology) {
			at = at.eContainer();
		}
		return at;
	}

	private static long taught(Table table) {
		long taught = 0;
		for (int row = 0; row < table.rowCount(); row++) {
			taught += ((Long) table.value(row, table.column("units"))).longValue() > 0 ? 1 : 0;
		}
		return taught;
	}

	private static List<Finding> findings(Result result) {
		return result.first(Findings.class).map(Findings::findings).orElse(List.of());
	}

	@Test
	void hoursAddUpByFormOfActivity() throws Exception {
		Result result = run("hours");
		assertEquals("Its activities take **60 h**; 60 h are planned.", result.summary());
		Table courses = explained(table(result, 0), "sum");
		assertEquals(5, courses.rowCount());
		assertEquals(675L, cell(courses, "重要技術リスト", "sum"));
		assertEquals(0L, cell(courses, "重要技術リスト", "difference"));
		Table units = table(result, 1);
		assertEquals(15, units.rowCount());
		course.unit("u03").getActivities().get(0).setMinutes(Integer.valueOf(0));
		assertEquals(-45L, cell(table(run("hours"), 1), "知る・育てる・守る・生かす", "difference"));
	}

	@Test
	void prerequisitesAreANetworkWithTheLongestLine() throws Exception {
		Result result = run("prerequisites");
		Network network = (Network) result.first(Chart.class).orElseThrow().description();
		assertEquals(15, network.nodes().size());
		Table table = explained(table(result, 0), "step");
		assertEquals(1L, cell(table, "経済安全保障の目的と三つの視点", "step"));
		assertEquals(2L, cell(table, "知る・育てる・守る・生かす", "step"));
		assertTrue(((Long) cell(table, "重要技術リストとは何か", "step")).longValue() > 2, "its course requires another");
		course.unit("u08").getPrerequisites().add(course.unit("u10"));
		Result circle = run("prerequisites");
		assertEquals(1, findings(circle).size());
		assertNull(cell(table(circle, 0), "Kプログラムの仕組み", "step"));
		assertEquals(1L, cell(table(circle, 0), "経済安全保障の目的と三つの視点", "step"));
	}

	@Test
	void withoutAttemptsThereIsNoStatistic() {
		course.model.getCohorts().clear();
		assertThrows(AnalysisException.class, () -> run("items"));
		assertThrows(AnalysisException.class, () -> run("hours", Map.of("curriculum", List.of("nix"))));
	}

	@Test
	void itemsAreJudgedByFirstAttempts() throws Exception {
		course.model.getCohorts().clear();
		AssessmentItem choice = course.unit("u01").getItems().get(1);
		AssessmentItem telling = course.unit("u01").getItems().get(2);
		AssessmentItem easy = course.unit("u03").getItems().get(2);
		Cohort cohort = LearningFactory.eINSTANCE.createCohort();
		cohort.setNotation("trial");
		cohort.setCurriculum(course.curriculum);
		course.model.getCohorts().add(cohort);
		for (int trainee = 0; trainee < 12; trainee++) {
			Enrolment enrolment = LearningFactory.eINSTANCE.createEnrolment();
			cohort.getEnrolments().add(enrolment);
			boolean good = trainee < 6;
			// the best take option a for the right one, which is b
			attempt(enrolment, choice, trainee == 0 || !good ? 2 : 0, trainee == 0 || !good ? "b" : "a", 0);
			attempt(enrolment, choice, 2, "b", 60);
			attempt(enrolment, telling, good ? 1 : 0, "", 0);
			attempt(enrolment, easy, 1, "", 0);
		}
		Result result = run("items", Map.of("cohort", List.of("trial")));
		Table figures = explained(table(result, 0), "difficulty", "discrimination");
		assertEquals(new BigDecimal("0.58"), cell(figures, "特定重要技術の見分け方", "difficulty"), "7 of 12 at first");
		assertTrue(((BigDecimal) cell(figures, "特定重要技術の見分け方", "discrimination")).signum() < 0);
		assertEquals(new BigDecimal("1.00"), cell(figures, "リスクの高い開発", "difficulty"));
		assertNull(cell(figures, "リスクの高い開発", "discrimination"), "all are level");
		List<String> messages = findings(result).stream().map(Finding::message).toList();
		assertTrue(messages.stream().anyMatch(text -> text.contains("リスクの高い開発") && text.contains("easy")), messages::toString);
		assertTrue(messages.stream().anyMatch(text -> text.contains("misleads the best")), messages::toString);
		assertTrue(messages.stream().anyMatch(text -> text.contains("nobody chose")), messages::toString);
		Table options = table(result, 1);
		assertEquals(5L, options.value(0, options.column("chosen")));
		assertEquals(0L, options.value(0, options.column("worst")));
		assertThrows(AnalysisException.class, () -> run("items", Map.of("cohort", List.of("other"))));
	}

	private static void attempt(Enrolment enrolment, AssessmentItem item, int points, String chosen, int minute) {
		Attempt attempt = LearningFactory.eINSTANCE.createAttempt();
		attempt.setItem(item);
		attempt.setState(points > 0 ? AttemptState.PASSED : AttemptState.FAILED);
		attempt.setPoints(BigDecimal.valueOf(points));
		attempt.setStarted(Instant.ofEpochSecond(1_790_000_000L + minute * 60L));
		attempt.setSeconds(30);
		attempt.setAnswer(chosen.isEmpty() ? "{}" : "{\"chosen\":[\"" + chosen + "\"]}");
		enrolment.getAttempts().add(attempt);
	}

	@Test
	void textsOfBothLanguagesFit() throws Exception {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			for (String id : List.of("coverage", "hours", "prerequisites")) {
				Result result = new AnalysisRunner(ModelAccess.of(course.copy()), locale, locale.getLanguage())
						.run(AnalysisDescriptor.find("org.mekiki.curriculum." + id), Map.of(), null).result();
				assertTrue(!result.summary().contains("{") && !result.summary().isEmpty(), result::summary);
			}
		}
	}

	@Test
	void aLargeCurriculumIsCoveredCompletely() throws Exception {
		List<Technology> all = new ArrayList<>();
		course.model.getTaxonomies().get(0).getTechnologies().forEach(each -> collect(each, all));
		List<Technology> fifty = all.subList(0, 50);
		var module = course.curriculum.getCourses().get(0).getModules().get(0);
		for (int i = 0; i < 500; i++) {
			Unit unit = LearningFactory.eINSTANCE.createUnit();
			unit.getTechnologies().add(fifty.get(i % 50));
			unit.getItems().add(LearningFactory.eINSTANCE.createAssessmentItem());
			module.getUnits().add(unit);
		}
		Result result = run("coverage", Map.of("depth", List.of("9")));
		Table table = table(result, 0);
		for (Technology technology : fifty) {
			for (int row = 0; row < table.rowCount(); row++) {
				if (((ModelLink) table.value(row, 0)).id().equals(technology.getId())) {
					assertTrue(((Long) table.value(row, table.column("units"))).longValue() >= 10);
				}
			}
		}
		assertEquals(all.size(), table.rowCount());
	}

	private static void collect(Technology technology, List<Technology> all) {
		all.add(technology);
		technology.getChildren().forEach(child -> collect(child, all));
	}
}
