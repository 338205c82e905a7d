package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.ui.TaxonomyUi;
import org.mekiki.taxonomy.ui.internal.editor.TaxonomyEditor;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a user does with the sample taxonomy, in a real workbench. */
@ExtendWith(InWorkbench.class)
class TaxonomyEditorTest {

	private Bench bench;
	private TaxonomyEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		editor = bench.edit();
	}

	@AfterEach
	void close() throws Exception {
		bench.takeBack();
	}

	private void select(Technology... technologies) {
		editor.actions().reveal(List.of(technologies));
		Loop.settle();
	}

	@Test
	void opensTechnologiesInsideTheirTaxonomy() {
		Technology technology = bench.technology("K-07");
		assertSame(editor, ElementEditors.open(technology), "no second editor for the same taxonomy");
		assertEquals(List.of(technology), editor.actions().selection());
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(List.of(technology), selection.toList(), "the views around see it too");
	}

	@Test
	void showsTheTechnologyThatIsSelectedElsewhere() throws Exception {
		Technology technology = bench.technology("K-07");
		select(bench.technology("K-02"));
		IViewPart explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(technology));
		Loop.until("the technology", () -> editor.actions().selection().equals(List.of(technology)));
		assertSame(explorer, MekikiWindow.page().getActivePart());
	}

	@Test
	void addsAndNamesInOneStep() {
		Technology parent = bench.technology("K-01").getParent();
		int before = parent.getChildren().size();
		String tree = bench.tree();
		editor.actions().add(Place.lastIn(parent), AddTechnology.kindIn(parent));
		type("Seabed mapping", SWT.TRAVERSE_RETURN);
		assertEquals(before + 1, parent.getChildren().size());
		Technology added = parent.getChildren().get(before);
		assertEquals("Seabed mapping", Labels.text(added, "en"));
		assertEquals(TechnologyKind.TECHNOLOGY, added.getKind());
		assertEquals(List.of(added), editor.actions().selection());
		assertTrue(bench.session().undoLabel().contains("Seabed mapping"), bench.session().undoLabel());
		bench.session().undo();
		assertEquals(tree, bench.tree());
		assertNull(bench.session().undoLabel());
	}

	@Test
	void addsNothingWhenTheUserGivesUp() {
		String tree = bench.tree();
		editor.actions().add(Place.lastIn(bench.taxonomy()), TechnologyKind.DOMAIN);
		type("half typed", SWT.TRAVERSE_ESCAPE);
		assertEquals(tree, bench.tree());
		assertFalse(bench.session().isDirty());
	}

	@Test
	void renamesInTheDataLanguage() {
		Technology technology = bench.technology("K-02");
		String japanese = Labels.text(technology, "ja");
		select(technology);
		editor.actions().rename();
		type("Better AUVs", SWT.TRAVERSE_RETURN);
		assertEquals("Better AUVs", Labels.text(technology, "en"));
		assertEquals(japanese, Labels.text(technology, "ja"));
		assertTrue(bench.session().undoLabel().startsWith("Rename"));
		assertTrue(editor.tree().tree().find(technology).getText(0).contains("Better AUVs"), "the row shows it");
	}

	private void type(String text, int traverse) {
		Text field = editor.tree().rename().field();
		assertNotNull(field, "the field is open");
		field.setText(text);
		Event event = new Event();
		event.detail = traverse;
		event.doit = true;
		field.notifyListeners(SWT.Traverse, event);
		Loop.settle();
	}

	@Test
	void movesByCommand() throws Exception {
		Technology second = bench.technology("K-02");
		Technology first = bench.technology("K-01");
		select(second);
		MekikiWindow.command(TaxonomyUi.COMMAND_MOVE_UP);
		assertSame(second, first.getParent().getChildren().get(0));
		assertEquals(List.of(second), editor.actions().selection(), "it stays selected");
		MekikiWindow.command(TaxonomyUi.COMMAND_MOVE_DOWN);
		MekikiWindow.command(TaxonomyUi.COMMAND_MOVE_IN);
		assertSame(first, second.getParent());
		MekikiWindow.command(TaxonomyUi.COMMAND_MOVE_OUT);
		assertSame(first.getParent(), second.getParent());
	}

	@Test
	void mergesByCommandAndUndoes() throws Exception {
		String before = bench.tree();
		Technology target = bench.technology("K-01");
		Technology source = bench.technology("K-02");
		select(source);
		MekikiWindow.command(TaxonomyUi.COMMAND_MERGE,
				Map.of(TaxonomyUi.PARAMETER_TARGET, target.getId(), TaxonomyUi.PARAMETER_KEEP, "false"));
		assertNull(source.eResource());
		assertFalse(target.getAltLabels().isEmpty());
		assertTrue(bench.session().undoLabel().startsWith("Merge"));
		assertEquals(List.of(target), editor.actions().selection());
		bench.session().undo();
		assertEquals(before, bench.tree());
		assertTrue(bench.session().redoLabel().startsWith("Merge"));
		assertFalse(bench.session().isDirty());
	}

	@Test
	void deprecatesAndRestoresByCommand() throws Exception {
		Technology old = bench.technology("K-05");
		select(old);
		MekikiWindow.command(TaxonomyUi.COMMAND_DEPRECATE,
				Map.of(TaxonomyUi.PARAMETER_TARGET, bench.technology("K-06").getId()));
		assertEquals(Status.DEPRECATED, old.getStatus());
		assertEquals(List.of(bench.technology("K-06")), old.getReplacedBy());
		assertTrue(editor.tree().tree().find(old).getText(0).contains("Deprecated"), "in words, not by colour alone");
		MekikiWindow.command(TaxonomyUi.COMMAND_RESTORE);
		assertEquals(Status.CURRENT, old.getStatus());
	}

	@Test
	void pastesAnOutline() {
		Technology domain = bench.taxonomy().getTechnologies().get(0);
		select(domain);
		editor.actions().paste("Polar\n\tIcebreaking\n\tDrift stations\n");
		Technology polar = bench.taxonomy().getTechnologies().get(1);
		assertEquals(2, polar.getChildren().size());
		assertEquals(TechnologyKind.DOMAIN, polar.getKind());
		assertEquals(List.of(polar), editor.actions().selection());
	}
}
