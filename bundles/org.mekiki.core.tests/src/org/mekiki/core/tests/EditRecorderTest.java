package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Whatever an edit does to the model, undo takes back exactly that, and redo makes it again. */
class EditRecorderTest {

	private final ModelResource resource = Models.resource();
	private final EditRecorder recorder = new EditRecorder(resource);

	private EObject snapshot() {
		return EcoreUtil.copy(Models.model(resource));
	}

	private boolean is(EObject snapshot) {
		return EcoreUtil.equals(snapshot, Models.model(resource));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void randomEditsAreUndoneAndRedoneExactly(long seed) {
		Random random = new Random(seed);
		List<EObject> states = new ArrayList<>();
		states.add(snapshot());
		for (int i = 0; i < 150; i++) {
			String before = recorder.undoLabel();
			String label = "edit " + i;
			recorder.execute(label, () -> {
				int steps = 1 + random.nextInt(3);
				for (int step = 0; step < steps; step++) {
					Models.edit(resource, random);
				}
			});
			if (label.equals(recorder.undoLabel())) {
				states.add(snapshot());
			} else {
				assertEquals(before, recorder.undoLabel());
			}
		}
		assertTrue(states.size() > 100, "too few edits changed anything: " + states.size());
		for (int i = states.size() - 2; i >= 0; i--) {
			recorder.undo();
			assertTrue(is(states.get(i)), "undo to state " + i);
		}
		assertNull(recorder.undoLabel());
		for (int i = 1; i < states.size(); i++) {
			recorder.redo();
			assertTrue(is(states.get(i)), "redo to state " + i);
		}
		assertNull(recorder.redoLabel());
	}

	@Test
	void anEditThatThrowsLeavesNothingBehind() {
		EObject before = snapshot();
		Technology technology = Models.technologies(resource).get(0);
		assertThrows(IllegalArgumentException.class, () -> recorder.execute("half", () -> {
			technology.getChildren().add(Models.technology("Child", "子"));
			Labels.set(technology.getLabels(), "en", "Changed");
			throw new IllegalArgumentException("on purpose");
		}));
		assertTrue(is(before));
		assertNull(recorder.undoLabel());
		assertFalse(recorder.isDirty());
		recorder.execute("whole", () -> technology.setIntroducedIn("1"));
		assertEquals("whole", recorder.undoLabel());
	}

	@Test
	void editsThatChangeNothingLeaveNoStep() {
		Technology technology = Models.technologies(resource).get(0);
		ModelChange change = recorder.execute("nothing", () -> technology.setStatus(technology.getStatus()));
		assertTrue(change.isEmpty());
		assertNull(recorder.undoLabel());
	}

	@Test
	void changesOutsideAnEditAreRefused() {
		Technology technology = Models.technologies(resource).get(0);
		assertThrows(IllegalStateException.class, () -> technology.setIntroducedIn("1"));
	}

	@Test
	void identifiersStayWithTheirObjects() {
		Technology parent = Models.technologies(resource).get(0);
		Technology child = Models.technology("Child", "子");
		recorder.execute("add", () -> parent.getChildren().add(child));
		String id = child.getId();
		recorder.undo();
		assertEquals(id, child.getId());
		recorder.redo();
		assertEquals(id, child.getId());
	}

	@Test
	void editsDoNotNest() {
		assertThrows(IllegalStateException.class,
				() -> recorder.execute("outer", () -> recorder.execute("inner", () -> {
					// never reached
				})));
	}

	@Test
	void dirtyIsExact() {
		Technology technology = Models.technologies(resource).get(0);
		recorder.execute("one", () -> technology.setIntroducedIn("1"));
		assertTrue(recorder.isDirty());
		recorder.undo();
		assertFalse(recorder.isDirty());
		recorder.redo();
		recorder.markSaved(recorder.position());
		assertFalse(recorder.isDirty());
		recorder.undo();
		assertTrue(recorder.isDirty());
		recorder.execute("two", () -> technology.setIntroducedIn("2"));
		recorder.undo();
		assertTrue(recorder.isDirty(), "the saved state can no longer be reached");
	}

	@Test
	void editsMadeWhileSavingStayUnsaved() {
		Technology technology = Models.technologies(resource).get(0);
		recorder.execute("one", () -> technology.setIntroducedIn("1"));
		EditRecorder.Position captured = recorder.position();
		recorder.execute("two", () -> technology.setIntroducedIn("2"));
		recorder.markSaved(captured);
		assertTrue(recorder.isDirty());
		recorder.undo();
		assertFalse(recorder.isDirty());
	}

	@Test
	void aChangeTellsWhatWasAddedChangedAndRemoved() {
		Technology parent = Models.technologies(resource).get(0);
		Technology child = Models.technology("Child", "子");
		ModelChange added = recorder.execute("add", () -> parent.getChildren().add(child));
		assertTrue(added.added().contains(child));
		assertTrue(added.changed().contains(parent));
		ModelChange removed = recorder.undo();
		assertTrue(removed.removed().contains(child));
		assertFalse(removed.changed().contains(child));
	}

	@Test
	void whatIsRefusedOutsideAnEditLeavesNothing() {
		EObject before = snapshot();
		assertThrows(IllegalStateException.class, () -> Models.taxonomy(resource).setEdition("9"));
		assertThrows(IllegalStateException.class, () -> Models.taxonomy(resource).getTechnologies().remove(0));
		assertThrows(IllegalStateException.class,
				() -> Models.taxonomy(resource).getTechnologies().add(Models.technology("New", "新")));
		assertTrue(is(before));
		var change = recorder.execute("edit", () -> Models.taxonomy(resource).setDate("2026"));
		assertEquals(1, change.changed().size());
		assertTrue(change.added().isEmpty() && change.removed().isEmpty());
	}
}
