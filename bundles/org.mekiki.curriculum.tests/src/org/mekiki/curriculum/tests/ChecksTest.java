package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.Issue;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.internal.check.Cycles;
import org.mekiki.model.Citation;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.Status;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/** What the checks find in the sample's course after it was spoilt, and how they mend it. */
class ChecksTest {

	private final Course60 course = new Course60();

	@ParameterizedTest
	@ValueSource(strings = { "items", "outcomes", "hours", "prerequisites", "editions", "technologies" })
	void theSampleIsClean(String check) {
		assertEquals(List.of(), course.issues(check, Locale.JAPANESE));
	}

	@Test
	void anUnsoundItemIsFoundAtItsFeature() {
		AssessmentItem item = course.unit("u01").getItems().get(0);
		item.setAnswer("{\"pairs\":[]}");
		Issue issue = course.issues("items").get(0);
		assertEquals(item.getId(), issue.object().id());
		assertEquals("answer", issue.feature());
		assertTrue(issue.message().contains("u01-q1"), issue.message());
	}

	@Test
	void anOutcomeNobodyPractisesOrAssessesIsMended() {
		Outcome outcome = course.outcome("o5");
		Unit unit = course.unit("u07");
		unit.getActivities().forEach(activity -> activity.getOutcomes().remove(outcome));
		unit.getItems().forEach(item -> item.getOutcomes().remove(outcome));
		List<Issue> issues = course.issues("outcomes");
		assertEquals(2, issues.size());
		int items = unit.getItems().size();
		issues.forEach(issue -> course.mend(issue.fixes().get(0)));
		assertEquals(List.of(), course.issues("outcomes"));
		AssessmentItem draft = unit.getItems().get(items);
		assertEquals(Status.DRAFT, draft.getStatus());
		assertEquals(outcome.getLevel(), draft.getLevel());
		assertEquals(List.of(), new ItemReader(Locale.ENGLISH, "en").problems(draft));
	}

	@Test
	void assessmentBelowTheOutcomeIsFound() {
		List<Issue> before = course.issues("levels");
		Outcome outcome = course.outcome("o6");
		outcome.setLevel(BloomLevel.CREATE);
		Issue issue = added(before, course.issues("levels"), outcome.getId());
		assertEquals("level", issue.feature());
		assertTrue(issue.message().contains("“Create”"), issue.message());
		course.mend(issue.fixes().get(0));
		assertEquals(BloomLevel.ANALYSE, outcome.getLevel());
	}

	@Test
	void assessmentAboveTheOutcomeIsFoundAndEitherSideCanGive() {
		AssessmentItem item = course.unit("u08").getItems().get(0);
		item.setLevel(BloomLevel.CREATE);
		Issue issue = added(List.of(), course.issues("levels"), item.getId());
		assertEquals(List.of("Lower the item to “Understand”", "Raise “Explain how the K Program works and what it covers” to “Create”"),
				issue.fixes().stream().map(Fix::label).toList());
		course.mend(issue.fixes().get(1));
		assertEquals(BloomLevel.CREATE, course.outcome("o6").getLevel());
		assertTrue(course.issues("levels").stream().noneMatch(one -> one.object().id().equals(item.getId())));
	}

	private static Issue added(List<Issue> before, List<Issue> after, String object) {
		assertTrue(before.stream().noneMatch(issue -> issue.object().id().equals(object)));
		return after.stream().filter(issue -> issue.object().id().equals(object)).findFirst().orElseThrow();
	}

	@Test
	void hoursThatDoNotAddUpAreSetToTheSum() {
		Unit unit = course.unit("u03");
		unit.getActivities().get(0).setMinutes(Integer.valueOf(60));
		List<Issue> issues = course.issues("hours", Locale.JAPANESE);
		assertEquals(1, issues.size());
		assertEquals("「知る・育てる・守る・生かす」は3時間45分ですが、内訳の合計は4時間00分です。", issues.get(0).message());
		course.mend(issues.get(0).fixes().get(0));
		assertEquals(240, unit.getMinutes().intValue());
		assertEquals(1, course.issues("hours").size(), "now the course is short");
		unit.getActivities().get(0).setMinutes(null);
		assertEquals(1, course.issues("hours").size(), "what is unknown may be the rest");
		unit.setMinutes(Integer.valueOf(-1));
		assertTrue(course.issues("hours").stream().anyMatch(issue -> issue.message().contains("negative")));
	}

	@Test
	void aCircleOfPrerequisitesIsCutWhereTheOutlineSays() {
		Unit first = course.unit("u08");
		Unit last = course.unit("u10");
		first.getPrerequisites().add(last);
		List<Issue> issues = course.issues("prerequisites");
		assertEquals(1, issues.size());
		course.mend(issues.get(0).fixes().get(0));
		assertEquals(List.of(), first.getPrerequisites());
		assertEquals(List.of(first), last.getPrerequisites());
		first.getPrerequisites().add(first);
		assertEquals(1, course.issues("prerequisites").size(), "itself");
	}

	@Test
	void circlesAreFoundAtAnyLength() {
		List<Integer> chain = new ArrayList<>();
		for (int i = 0; i < 100_000; i++) {
			chain.add(Integer.valueOf(i));
		}
		Function<Integer, List<Integer>> next = i -> List.of(Integer.valueOf(i.intValue() + 1));
		assertEquals(List.of(), Cycles.of(chain, next));
		assertEquals(100_000, Cycles.of(chain, i -> List.of(Integer.valueOf((i.intValue() + 1) % 100_000))).get(0).size());
		Map<String, List<String>> two = Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("d"), "d", List.of("c"), "e",
				List.of("a"));
		assertEquals(2, Cycles.of(List.of("a", "b", "c", "d", "e"), two::get).size());
	}

	@Test
	void aSupersededSourceIsCitedInItsLatestEdition() {
		Unit unit = course.unit("u05");
		Source old = unit.getCitations().get(0).getSource();
		unit.getCitations().get(0).setQuote("words");
		Source newer = ModelFactory.eINSTANCE.createSource();
		newer.setId("newer");
		newer.setTitle("Newer");
		newer.setSupersedes(old);
		course.model.getSources().add(newer);
		List<Issue> found = course.issues("editions");
		Issue issue = found.stream().filter(one -> one.object().id().equals(unit.getId())).findFirst().orElseThrow();
		assertEquals("Cite “Newer” instead", issue.fixes().get(0).label());
		course.mend(issue.fixes().get(0));
		assertEquals(found.size() - 1, course.issues("editions").size());
		Citation citation = unit.getCitations().get(0);
		assertEquals(newer, citation.getSource());
		assertNull(citation.getQuote(), "nobody has looked the words up");
		assertFalse(citation.getLocator().isBlank());
		old.setSupersedes(newer);
		assertEquals(List.of(), course.issues("editions"), "editions in a circle have no latest");
	}

	@Test
	void anExerciseOnASupersededListGetsTheLatest() {
		TechnologyList old = course.model.getLists().get(0);
		Exercise exercise = (Exercise) course.unit("u06").getActivities().stream().filter(Exercise.class::isInstance).findFirst()
				.orElseThrow();
		exercise.setParameters("{\"depth\":1,\"lists\":[\"" + old.getId() + "\"]}");
		course.unit("u06").setContent("see [the list](mekiki:" + old.getId() + ").");
		assertEquals(List.of(), course.issues("editions"));
		TechnologyList newer = ListsFactory.eINSTANCE.createTechnologyList();
		newer.setId("later-list");
		newer.setTitle("Later");
		newer.setSupersedes(old);
		course.model.getLists().add(newer);
		List<Issue> issues = course.issues("editions");
		assertEquals(List.of("content", "parameters"), issues.stream().map(Issue::feature).sorted().toList());
		issues.forEach(issue -> course.mend(issue.fixes().get(0)));
		assertEquals("{\"depth\":1,\"lists\":[\"later-list\"]}", exercise.getParameters());
		assertEquals("see [the list](mekiki:later-list).", course.unit("u06").getContent());
	}

	@Test
	void aRetiredTechnologyIsReplacedOrRemoved() {
		Unit unit = course.unit("u09");
		Technology retired = unit.getTechnologies().get(0);
		Technology heir = unit.getTechnologies().get(1);
		retired.setStatus(Status.DEPRECATED);
		Issue issue = course.issues("technologies").get(0);
		assertEquals(1, issue.fixes().size());
		retired.getReplacedBy().add(heir);
		issue = course.issues("technologies").get(0);
		assertEquals(2, issue.fixes().size());
		int size = unit.getTechnologies().size();
		course.mend(issue.fixes().get(0));
		assertEquals(size - 1, unit.getTechnologies().size(), "the heir was there");
		assertEquals(List.of(), course.issues("technologies"));
	}
}
