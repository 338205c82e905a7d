package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.sample.SampleBuilder;

/** The short course: its hours add up, everything that is to be learned is practised and assessed, and pages cite. */
class SampleCourseTest {

	private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)\\](?!:)");
	private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^(\\d+)\\]:");
	private static final Pattern RIGHT = Pattern.compile("\"correct\":true");

	private final KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
	private final Curriculum curriculum = root.getCurricula().get(0);
	private final List<Unit> units = SampleObjects.of(root, Unit.class).toList();
	private final List<AssessmentItem> items = SampleObjects.of(root, AssessmentItem.class).toList();

	@Test
	void sixtyHoursAddUpAtEveryLevel() {
		assertEquals(60 * 60, curriculum.getMinutes());
		assertEquals(60 * 60, curriculum.getCourses().stream().mapToInt(Course::getMinutes).sum());
		for (Course course : curriculum.getCourses()) {
			assertEquals(course.getMinutes(), course.getModules().stream().flatMap(module -> module.getUnits().stream())
					.mapToInt(Unit::getMinutes).sum(), course::toString);
		}
		for (Unit unit : units) {
			assertEquals(unit.getMinutes(), unit.getActivities().stream().mapToInt(Activity::getMinutes).sum(),
					unit::getNotation);
		}
	}

	@Test
	void everyOutcomeIsPractisedAndAssessed() {
		for (Outcome outcome : curriculum.getOutcomes()) {
			assertTrue(units.stream().flatMap(unit -> unit.getActivities().stream())
					.anyMatch(activity -> activity.getOutcomes().contains(outcome)), outcome::getNotation);
			assertTrue(items.stream().anyMatch(item -> item.getOutcomes().contains(outcome)), outcome::getNotation);
		}
	}

	@Test
	void everyUnitHasAPageWhoseNotesExist() {
		assertEquals(15, units.size());
		for (Unit unit : units) {
			assertTrue(unit.getContent().length() > 300, unit::getNotation);
			assertEquals(numbers(NOTE, unit.getContent()), numbers(MARK, unit.getContent()), unit::getNotation);
		}
	}

	private static Set<String> numbers(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		Set<String> found = new HashSet<>();
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	@Test
	void choicesHaveAsManyRightOptionsAsTheirKindSays() {
		assertEquals(60, items.size());
		assertTrue(items.stream().map(AssessmentItem::getKind).collect(Collectors.toSet())
				.containsAll(Set.of(ItemKind.values())), "every kind of item occurs");
		for (AssessmentItem item : items) {
			long right = RIGHT.matcher(item.getAnswer()).results().count();
			if (item.getKind() == ItemKind.SINGLE_CHOICE) {
				assertEquals(1, right, item::getNotation);
			} else if (item.getKind() == ItemKind.MULTIPLE_CHOICE) {
				assertTrue(right >= 1 && item.getAnswer().contains("\"correct\":false"), item::getNotation);
			}
			assertTrue(item.getPoints() > 0, item::getNotation);
			assertFalse(item.getFeedback().isBlank(), item::getNotation);
		}
	}

	@Test
	void nothingRequiresItself() {
		for (Unit unit : units) {
			Set<Unit> seen = new HashSet<>(unit.getPrerequisites());
			List<Unit> open = List.copyOf(seen);
			while (!open.isEmpty()) {
				open = open.stream().flatMap(each -> each.getPrerequisites().stream()).filter(seen::add).toList();
			}
			assertFalse(seen.contains(unit), unit::getNotation);
		}
	}
}
