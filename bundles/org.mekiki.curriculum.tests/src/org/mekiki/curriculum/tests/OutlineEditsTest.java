package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.curriculum.api.outline.TraineeRole;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlineEdits;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.curriculum.edit.OutlinePlace.Way;
import org.mekiki.curriculum.edit.OutlineTotals;
import org.mekiki.curriculum.edit.UnitTemplate;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;

/** What is done to outlines, on a real base, with undo. */
class OutlineEditsTest {

	@TempDir
	private Path folder;
	private EditingSession session;
	private OutlineEdits edits;
	private Curriculum curriculum;
	private Module first;
	private Module second;

	@BeforeEach
	void open() throws Exception {
		session = new EditingSession(KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
		edits = new OutlineEdits(session, "en");
		curriculum = edits.addCurriculum("C", "Course", "First");
		Course course = curriculum.getCourses().get(0);
		first = course.getModules().get(0);
		second = (Module) edits.add(OutlinePlace.lastIn(course), LearningPackage.Literals.MODULE, "Second");
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Unit unit(Module module, String name) {
		return (Unit) edits.add(OutlinePlace.lastIn(module), LearningPackage.Literals.UNIT, name);
	}

	@Test
	void whatStandsFirstGoesOverToTheContainerBefore() {
		Unit a = unit(first, "a");
		Unit b = unit(second, "b");
		edits.move(List.of(b), OutlinePlace.step(List.of(b), Way.UP));
		assertEquals(List.of(a, b), first.getUnits());
		edits.move(List.of(b), OutlinePlace.step(List.of(b), Way.UP));
		assertEquals(List.of(b, a), first.getUnits());
		assertNull(OutlinePlace.step(List.of(b), Way.UP), "there is nothing above");
		edits.move(List.of(a), OutlinePlace.step(List.of(a), Way.DOWN));
		assertSame(second, a.eContainer());
		assertNull(OutlinePlace.step(List.of(a), Way.DOWN));
		session.undo();
		assertEquals(List.of(b, a), first.getUnits());
	}

	@Test
	void severalKeepTheirOrderAndNothingGoesWhereItCannotStand() {
		Unit a = unit(first, "a");
		Unit b = unit(first, "b");
		Unit c = unit(first, "c");
		assertTrue(edits.move(List.of(c, a), OutlinePlace.lastIn(second)));
		assertEquals(List.of(a, c), second.getUnits());
		assertFalse(edits.move(List.of(a, c), OutlinePlace.lastIn(second)), "they stand there already");
		assertFalse(OutlineEdits.canMove(List.of(b), OutlinePlace.lastIn(curriculum)), "a unit does not stand in a curriculum");
		assertFalse(OutlineEdits.canMove(List.of(first), OutlinePlace.lastIn(first)), "not into itself");
		assertFalse(OutlineEdits.canMove(List.of(b, second), OutlinePlace.lastIn(first)), "of one kind only");
	}

	@Test
	void copiesReferToWhatWasCopiedWithThem() {
		Outcome outcome = edits.addOutcome(curriculum, "can");
		Unit a = unit(first, "a");
		Unit b = unit(first, "b");
		session.execute("links", () -> {
			b.getPrerequisites().add(a);
			b.getOutcomes().add(outcome);
		});
		Module copy = (Module) edits.duplicate(List.of(first)).get(0);
		assertEquals("First (copy)", Labels.text(copy, "en"));
		assertSame(copy, curriculum.getCourses().get(0).getModules().get(1), "right behind the original");
		assertEquals(List.of(copy.getUnits().get(0)), copy.getUnits().get(1).getPrerequisites());
		assertEquals(List.of(outcome), copy.getUnits().get(1).getOutcomes());
		assertNotEquals(a.getId(), copy.getUnits().get(0).getId());
		assertSame(copy.getUnits().get(0), session.find(copy.getUnits().get(0).getId()));
		session.undo();
		assertEquals(List.of(first, second), curriculum.getCourses().get(0).getModules());
	}

	@Test
	void deletingTakesReferencesOut() {
		Unit a = unit(first, "a");
		Unit b = unit(second, "b");
		session.scan(null);
		session.execute("links", () -> b.getPrerequisites().add(a));
		edits.delete(List.of(first, a));
		assertEquals(List.of(), b.getPrerequisites());
		assertEquals(List.of(second), curriculum.getCourses().get(0).getModules());
		assertTrue(session.undoLabel().contains("First"), session.undoLabel());
		session.undo();
		assertEquals(List.of(a), b.getPrerequisites());
	}

	@Test
	void templatesAreAsLongAsTheirActivities() {
		for (UnitTemplate template : UnitTemplate.values()) {
			for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.JAPANESE }) {
				Unit unit = template.make(locale);
				edits.add(OutlinePlace.lastIn(first), unit);
				assertEquals(unit.getMinutes().longValue(), new OutlineTotals().of(unit).minutes(), template.name());
				assertTrue(unit.getContent().startsWith("## "), unit.getContent());
				assertFalse(unit.getActivities().stream().anyMatch(each -> each.getInstructions().isBlank()));
				assertNotEquals("", Labels.find(unit.getLabels(), locale.getLanguage()).getValue());
			}
		}
		assertEquals(2 * (90 + 90 + 90 + 120), new OutlineTotals().of(curriculum).minutes());
	}

	@Test
	void whatWasAddedUpFollowsEveryEdit() {
		OutlineTotals kept = new OutlineTotals();
		session.addListener(new SessionListener() {

			@Override
			public void modelChanged(ModelChange change) {
				kept.follow(change);
			}
		});
		assertEquals(-1, kept.of(curriculum).minutes());
		Unit a = unit(first, "a");
		Unit b = unit(second, "b");
		Runnable same = () -> {
			for (Element element : List.of(curriculum, first, second, a)) {
				assertEquals(new OutlineTotals().of(element), kept.of(element), Labels.text(element, "en"));
			}
		};
		same.run();
		edits.setMinutes(a, Integer.valueOf(90));
		assertEquals(90, kept.of(curriculum).minutes());
		Outcome outcome = edits.addOutcome(curriculum, "can");
		session.execute("link", () -> b.getOutcomes().add(outcome));
		assertEquals(Set.of(outcome), kept.of(second).outcomes());
		assertEquals(Set.of(), kept.of(first).outcomes());
		edits.add(OutlinePlace.lastIn(a), LearningPackage.Literals.ASSESSMENT_ITEM, "i");
		edits.add(OutlinePlace.lastIn(b), LearningPackage.Literals.EXERCISE, "e");
		same.run();
		assertEquals(1, kept.of(curriculum).items());
		assertEquals(1, kept.of(curriculum).activities());
		edits.move(List.of(a), OutlinePlace.lastIn(second));
		same.run();
		assertEquals(-1, kept.of(first).minutes(), "it has left the first module");
		assertEquals(90, kept.of(second).minutes());
		edits.delete(List.of(a));
		same.run();
		assertEquals(-1, kept.of(curriculum).minutes());
		session.undo();
		same.run();
		assertEquals(90, kept.of(curriculum).minutes());
	}

	@Test
	void rolesAreKeptOnceAndTakenAway() {
		session.execute("roles", () -> TraineeRole.set(curriculum, Set.of(TraineeRole.OFFICIAL, TraineeRole.ADMINISTRATOR)));
		assertEquals("official, administrator", curriculum.getProperties().get(0).getValue());
		assertEquals(Set.of(TraineeRole.OFFICIAL, TraineeRole.ADMINISTRATOR), TraineeRole.of(curriculum));
		session.execute("roles", () -> TraineeRole.set(curriculum, Set.of()));
		assertEquals(List.of(), curriculum.getProperties());
	}

	@Test
	void theOutlineIsInOrder() {
		Unit a = unit(first, "a");
		Element item = edits.add(OutlinePlace.lastIn(a), LearningPackage.Literals.ASSESSMENT_ITEM, "i");
		Element exercise = edits.add(OutlinePlace.lastIn(a), LearningPackage.Literals.EXERCISE, "e");
		assertEquals(List.of(exercise, item), List.of(Outline.below(a)));
		assertEquals(List.of(first), Outline.topmost(List.of(item, first)));
		assertSame(curriculum, Outline.curriculumOf(item));
		edits.setMinutes(a, Integer.valueOf(90));
		edits.setMinutes(a, Integer.valueOf(90));
		assertEquals(90, new OutlineTotals().of(curriculum).minutes());
		session.undo();
		assertNull(a.getMinutes(), "setting the same again was no edit");
	}
}
