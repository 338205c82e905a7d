package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.core.api.result.Trail;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.lists.ui.internal.editor.ListEditor;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.matrix.MatrixEditor;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a user does with the matrix of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class MatrixEditorTest {

	private static final String ENERGY = "Environment, energy";

	private Bench bench;
	private MatrixEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		MekikiWindow.page().closeAllEditors(false);
		editor = Matrices.open(MekikiWindow.page(), bench.session(), Matrices.best(bench.session()));
		await(editor);
	}

	@AfterEach
	void close() {
		DataLanguage.set("en");
		bench.takeBack();
		MekikiWindow.page().closeAllEditors(false);
	}

	private static void await(MatrixEditor opened) {
		Loop.until("the matrix", () -> opened.pane().matrix() != null);
		Loop.settle();
	}

	private String technology(String label) {
		return editor.pane().matrix().rows().stream().filter(row -> row.technology().label().equals(label)).findFirst()
				.orElseThrow().technology().id();
	}

	private int count(String label, TechnologyList list) {
		Matrix matrix = editor.pane().matrix();
		return matrix.cell(matrix.row(technology(label)), matrix.column(list.getId())).count();
	}

	private IStructuredSelection selection() {
		return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
	}

	@Test
	void thePerspectiveOpensOnTheMatrix() throws Exception {
		MekikiWindow.page().closeAllEditors(false);
		PlatformUI.getWorkbench().showPerspective(ListsUi.PERSPECTIVE, MekikiWindow.page().getWorkbenchWindow());
		Loop.until("the matrix to open", () -> MekikiWindow.page().getActiveEditor() instanceof MatrixEditor);
		editor = (MatrixEditor) MekikiWindow.page().getActiveEditor();
		await(editor);
		assertEquals(8, editor.pane().rows().size());
		assertEquals(12, editor.pane().matrix().columns().size());
		assertTrue(editor.bar().sentence().contains("209 items"), editor.bar().sentence());
	}

	@Test
	void inALowWindowTheMatrixKeepsItsRowsAndScrolls() {
		Shell shell = MekikiWindow.page().getWorkbenchWindow().getShell();
		Point before = shell.getSize();
		shell.setMaximized(false);
		try {
			shell.setSize(640, 400);
			Control table = table(shell).filter(Control::isVisible).findFirst().orElseThrow();
			Composite page = table.getParent().getParent();
			Loop.until("the page to be low", () -> page.getSize().y < 280);
			Loop.settle();
			assertTrue(table.getSize().y >= 200, () -> table.getSize() + " in " + page.getSize());
		} finally {
			shell.setSize(before);
			Loop.settle();
		}
	}

	/** The table of the matrix, wherever it stands. */
	private static Stream<Control> table(Composite within) {
		return Stream.of(within.getChildren()).flatMap(child -> child.getClass().getSimpleName().equals("NatTable") ? Stream.of(child)
				: child instanceof Composite inner ? table(inner) : Stream.empty());
	}

	@Test
	void aCellExplainsItselfAndShowsItsItem() {
		TechnologyList list = first("DE");
		editor.pane().select(technology(ENERGY), list.getId());
		Loop.settle();
		Trail trail = Adapters.adapt(selection().getFirstElement(), Trail.class);
		assertTrue(trail.statement().contains(ENERGY), trail.statement());
		assertEquals(count(ENERGY, list) + 1, trail.inputs().size(), "every item, and the list itself");
		Trail item = trail.inputs().get(0);
		assertEquals("ListItem", item.object().type());
		assertFalse(item.sources().isEmpty(), "where it is written");
		assertEquals("Alignment", item.inputs().get(0).object().type(), "how it is linked");
		assertInstanceOf(ListItem.class, Selections.first(selection()), "for the properties");
		assertEquals(count(ENERGY, list), Selections.elements(selection()).size());
	}

	private TechnologyList first(String jurisdiction) {
		return bench.session().model().getLists().stream().filter(list -> jurisdiction.equals(list.getJurisdiction()))
				.findFirst().orElseThrow();
	}

	@Test
	void sortsByAgreementAndKeepsTheCurrentCell() {
		editor.pane().select(technology(ENERGY), "");
		editor.pane().sortByAgreement();
		List<String> rows = editor.pane().rows();
		assertTrue(rows.indexOf(ENERGY) >= 5, "five areas are named by all lists: " + rows);
		assertEquals(ENERGY, Selections.first(selection()).getLabels().stream()
				.filter(label -> "en".equals(label.getLanguage())).findFirst().orElseThrow().getValue());
		editor.pane().sortByAgreement();
		assertTrue(editor.pane().rows().indexOf(ENERGY) < 3, "what fewest name first");
		editor.pane().sortByAgreement();
		assertEquals(editor.pane().matrix().topRows().stream().map(row -> row.technology().label()).toList(),
				editor.pane().rows(), "the order of the taxonomy again");
	}

	@Test
	void opensRowsToAnyDepth() {
		int top = editor.pane().rows().size();
		editor.pane().openTo(Integer.MAX_VALUE);
		assertEquals(editor.pane().matrix().rows().size(), editor.pane().rows().size());
		editor.pane().openTo(0);
		assertEquals(top, editor.pane().rows().size());
	}

	@Test
	void findsItemsByTheirWords() {
		editor.bar().search().setText("quantum");
		Loop.until("the rows", () -> editor.pane().rows().size() < 8);
		assertTrue(editor.pane().rows().contains("Quantum"), editor.pane().rows().toString());
		editor.bar().search().setText("");
		Loop.until("all rows", () -> editor.pane().rows().size() == 8);
	}

	@Test
	void followsEditsAndUndo() {
		TechnologyList list = first("DE");
		int before = count(ENERGY, list);
		Alignment link = bench.session().model().getAlignments().stream()
				.filter(each -> each.getTarget().getId().equals(technology(ENERGY))
						&& each.getSource().eContainer() == list)
				.findFirst().orElseThrow();
		List<Alignment> all = bench.session().model().getAlignments().stream()
				.filter(each -> each.getSource() == link.getSource()).toList();
		bench.session().execute("reject", () -> all.forEach(each -> each.setState(AlignmentState.REJECTED)));
		Loop.until("one less", () -> count(ENERGY, list) == before - 1);
		bench.session().undo();
		Loop.until("as before", () -> count(ENERGY, list) == before);
	}

	@Test
	void whatIsSelectedElsewhereIsHighlighted() {
		TechnologyList list = first("DE");
		ListEditor items = bench.edit(list);
		ListItem item = list.getItems().get(2);
		items.show(item);
		Loop.until("the highlight", () -> editor.pane().highlighted().contains(item.getId()));
		assertSame(item, Selections.first(items.getSite().getSelectionProvider().getSelection()));
	}

	@Test
	void listsFollowTheMatrix() {
		TechnologyList list = first("DE");
		ListEditor items = bench.edit(list);
		MekikiWindow.page().activate(editor);
		editor.pane().select(technology(ENERGY), list.getId());
		Loop.until("the items", () -> items.items().selection().size() == count(ENERGY, list));
	}

	@Test
	void twoMatricesStandSideBySide() {
		MatrixEditor other = editor.duplicate();
		await(other);
		assertNotSame(editor, other);
		assertTrue(MekikiWindow.page().isPartVisible(editor) && MekikiWindow.page().isPartVisible(other), "both are seen");
		other.pane().select(technology(ENERGY), first("DE").getId());
		Loop.until("the highlight in the first", () -> !editor.pane().highlighted().isEmpty());
	}

	@Test
	void speaksTheLanguageOfTheData() {
		DataLanguage.set("ja");
		Loop.until("Japanese rows", () -> editor.pane().rows().contains("量子"));
	}
}
