package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.Element;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What an author does with the outline of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class CurriculumEditorTest {

	private AuthorBench bench;
	private CurriculumEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = AuthorBench.shared();
		editor = bench.edit();
	}

	@AfterEach
	void close() {
		bench.takeBack();
	}

	private TreeItem row(Element element) {
		editor.outline().reveal(List.of(element));
		Loop.settle();
		return (TreeItem) editor.outline().viewer().testFindItem(element);
	}

	@Test
	void partsOpenInsideTheirCurriculum() {
		Unit unit = bench.unit(1);
		assertSame(editor, ElementEditors.open(unit), "no second editor for the same curriculum");
		assertEquals(List.of(unit), editor.outline().selection());
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(List.of(unit), selection.toList(), "the views around see it too");
		Outcome outcome = bench.curriculum().getOutcomes().get(3);
		assertSame(editor, ElementEditors.open(outcome));
		assertEquals(List.of(bench.curriculum()), editor.outline().selection());
	}

	@Test
	void movesByKeyboardAcrossModules() throws Exception {
		Unit second = bench.unit(1);
		Module home = (Module) second.eContainer();
		editor.outline().reveal(List.of(second));
		MekikiWindow.command(CurriculumUi.COMMAND_MOVE_DOWN);
		assertFalse(home.getUnits().contains(second), "it goes over to the next module");
		assertEquals(List.of(second), editor.outline().selection(), "and stays selected");
		MekikiWindow.command(CurriculumUi.COMMAND_MOVE_UP);
		assertSame(second, home.getUnits().get(1));
		MekikiWindow.command(CurriculumUi.COMMAND_MOVE_UP);
		assertSame(second, home.getUnits().get(0));
		assertSame(second, editor.outline().viewer().getTree().getSelection()[0].getData());
		assertEquals(0, row(home).indexOf(row(second)), "the rows are in the new order");
	}

	@Test
	void addsWhatAsksForItsName() throws Exception {
		Module module = (Module) bench.unit(0).eContainer();
		int before = module.getUnits().size();
		editor.outline().reveal(List.of(module));
		MekikiWindow.command(CurriculumUi.COMMAND_ADD_BELOW);
		assertEquals(before + 1, module.getUnits().size());
		assertTrue(editor.outline().viewer().isCellEditorActive(), "its name is asked for");
		editor.outline().viewer().cancelEditing();
		Unit added = module.getUnits().get(before);
		assertEquals(List.of(added), editor.outline().selection());
		MekikiWindow.command(CurriculumUi.COMMAND_DUPLICATE);
		assertEquals(before + 2, module.getUnits().size());
		assertTrue(bench.session().undoLabel().startsWith("Duplicate"), bench.session().undoLabel());
	}

	@Test
	void sumsFollowTheParts() {
		Unit unit = bench.unit(0);
		String before = row(bench.curriculum()).getText(3);
		assertEquals(row(bench.curriculum()).getText(2).replace("\u2260 ", ""), before, "the sample adds up");
		editor.edits().setMinutes(unit, Integer.valueOf(unit.getMinutes().intValue() + 30));
		Loop.settle();
		assertTrue(row(bench.curriculum()).getText(3).startsWith("\u2260"), "and now it does not");
	}

	@Test
	void problemsAreCountedUpToTheTop() {
		Unit unit = bench.unit(0);
		editor.edits().setMinutes(unit, Integer.valueOf(1));
		Loop.until("the problems of the unit", () -> "2".equals(row(unit).getText(5)) || "1".equals(row(unit).getText(5)));
		assertFalse(row(bench.curriculum()).getText(5).isEmpty());
	}

	@Test
	void theFilterFindsInBothLanguagesAndLetsTheRestAlone() {
		Unit unit = bench.unit(0);
		editor.outline().filterField().setText(unit.getLabels().stream().filter(label -> "ja".equals(label.getLanguage())).findFirst()
				.orElseThrow().getValue());
		Loop.until("one unit", () -> editor.outline().viewer().testFindItem(bench.unit(1)) == null);
		assertNotNull(editor.outline().viewer().testFindItem(unit));
		editor.outline().reveal(List.of(bench.unit(1)));
		assertEquals("", editor.outline().filterField().getText(), "what is to be shown is not hidden by a filter");
	}

	@Test
	void deletedUnitsLeaveThePage() {
		Unit unit = bench.unit(0);
		editor.outline().reveal(List.of(unit));
		editor.edits().delete(List.of(unit));
		Loop.settle();
		assertNull(unit.eResource());
		assertFalse(editor.outline().selection().contains(unit));
		editor.add(OutlinePlace.lastIn(bench.curriculum().getCourses().get(0)), LearningPackage.Literals.MODULE);
		Loop.settle();
		editor.outline().viewer().cancelEditing();
	}

	@Test
	void lengthsAreReadAsPeopleWriteThem() {
		assertEquals(90, Durations.minutes("1:30"));
		assertEquals(90, Durations.minutes("１．５"));
		assertEquals(90, Durations.minutes("90 min"));
		assertEquals(90, Durations.minutes("1時間30分"));
		assertEquals(120, Durations.minutes("2 h"));
		for (String wrong : new String[] { "", "x", "-1", "1:75", "1:5", "99999999 min", "1.5.5" }) {
			assertEquals(-1, Durations.minutes(wrong), wrong);
		}
		assertEquals("60:05", Durations.text(3605));
	}
}
