package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.ItemPlace.Way;
import org.mekiki.lists.edit.ListEdits;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.lists.ui.internal.editor.ListEditor;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a user does with a list of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class ListEditorTest {

	private static final String SPECIFIED = "jp-specified-2022";
	private static final String TASKS = "jp-tasks-2023";

	private Bench bench;
	private ListEditor editor;
	private TechnologyList list;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		list = bench.list(SPECIFIED);
		editor = bench.edit(list);
	}

	@AfterEach
	void close() {
		bench.takeBack();
		MekikiWindow.page().closeAllEditors(false);
	}

	private ListItem item(int index) {
		return list.getItems().get(index);
	}

	private void select(ListItem... items) {
		assertTrue(editor.show(items[0]));
		editor.items().viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(items));
		Loop.until("the selection", () -> editor.items().selection().equals(List.of(items)));
	}

	@Test
	void opensItemsInsideTheirList() {
		assertSame(editor, ElementEditors.open(item(3)), "no second editor for the same list");
		assertEquals(List.of(item(3)), editor.items().selection());
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(List.of(item(3)), selection.toList(), "the views around see it too");
	}

	@Test
	void showsTheTextOfTheSourceBesideTheTranslation() {
		Tree tree = editor.items().viewer().getTree();
		assertEquals(item(0).getText(), tree.getItem(0).getText(0));
		assertEquals(Labels.text(item(0), "en"), tree.getItem(0).getText(1));
		assertTrue(tree.getColumn(0).getText().contains("Japanese"), tree.getColumn(0).getText());
		assertTrue(tree.getItem(0).getText(2).contains("\u2282 "), "what it is linked to and how");
	}

	@Test
	void movesByKeyboardIntoOthersAndBack() throws Exception {
		ListItem second = item(1);
		select(second);
		MekikiWindow.command(ListsUi.COMMAND_MOVE_UP);
		assertSame(second, item(0));
		assertEquals(List.of(second), editor.items().selection(), "it stays selected");
		MekikiWindow.command(ListsUi.COMMAND_MOVE_DOWN);
		MekikiWindow.command(ListsUi.COMMAND_MOVE_IN);
		assertSame(item(0), second.getParent());
		assertEquals(List.of(second), editor.items().selection());
		MekikiWindow.command(ListsUi.COMMAND_MOVE_OUT);
		assertNull(second.getParent());
		assertSame(second, item(1));
	}

	@Test
	void severalKeepTheirOrderAndNothingGoesIntoItself() {
		ListItem first = item(0);
		ListItem third = item(2);
		select(first, third);
		editor.move(List.of(third, first), ItemPlace.lastIn(list));
		int size = list.getItems().size();
		assertEquals(List.of(first, third), list.getItems().subList(size - 2, size));
		assertFalse(ListEdits.canMove(List.of(first), ItemPlace.lastIn(first)), "into itself");
		assertFalse(ListEdits.canMove(List.of(first, third), ItemPlace.lastIn(list)), "it stands there already");
		assertNull(ItemPlace.step(List.of(third), Way.DOWN));
	}

	@Test
	void deletesTheLinksWithTheItem() throws Exception {
		int links = bench.session().model().getAlignments().size();
		ListItem gone = item(0);
		ListItem next = item(1);
		select(gone);
		long own = bench.session().model().getAlignments().stream().filter(link -> link.getSource() == gone).count();
		assertTrue(own > 0);
		new ListEdits(bench.session()).delete(List.of(gone));
		Loop.settle();
		assertNull(gone.eResource());
		assertEquals(links - own, bench.session().model().getAlignments().size(), "a link from nothing says nothing");
		assertSame(next, item(0));
	}

	@Test
	void addsAnItemThatAsksForItsText() {
		int before = list.getItems().size();
		editor.add(ItemPlace.after(item(0)));
		Loop.settle();
		assertEquals(before + 1, list.getItems().size());
		assertTrue(editor.items().viewer().isCellEditorActive(), "its text is asked for");
		assertEquals(List.of(item(1)), editor.items().selection());
		assertEquals("ja", item(1).getLanguage());
		editor.items().viewer().cancelEditing();
	}

	@Test
	void translatesInPlaceAndTakesItBack() {
		String before = Labels.text(item(0), "en");
		new ListEdits(bench.session()).setLabel(item(0), "en", "AI");
		Loop.settle();
		assertEquals("AI", editor.items().viewer().getTree().getItem(0).getText(1));
		assertTrue(bench.session().undoLabel().startsWith("Translate"), bench.session().undoLabel());
		bench.session().undo();
		Loop.settle();
		assertEquals(before, editor.items().viewer().getTree().getItem(0).getText(1));
	}

	@Test
	void warnsWhenTheSourceStatesAnotherNumber() {
		assertTrue(editor.head().total().contains("as many as"), editor.head().total());
		bench.session().execute("more", () -> list.setDeclaredTotal(Integer.valueOf(21)));
		Loop.until("the warning", () -> editor.head().total().contains("21"));
		assertTrue(editor.head().total().contains("20 are here"), editor.head().total());
	}

	@Test
	void editionsLeadToOneAnother() {
		assertEquals(0, editor.head().editions().length, "a list without another edition says nothing of editions");
		TechnologyList later = bench.list(TASKS);
		bench.session().execute("supersede", () -> later.setSupersedes(list));
		Loop.until("the chain", () -> editor.head().editions().length == 4);
		ListEditor next = bench.edit(later);
		assertEquals(4, next.head().editions().length, "from both ends");
	}

	@Test
	void filterLooksIntoAllLanguages() {
		editor.items().filterField().setText("quantum");
		Loop.until("the filter", () -> editor.items().viewer().getTree().getItemCount() == 1);
		assertTrue(editor.show(item(0)), "what the filter hides is shown when asked for");
		assertEquals(List.of(item(0)), editor.items().selection());
		assertEquals(list.getItems().size(), editor.items().viewer().getTree().getItemCount());
	}

	@Test
	void twoItemsOfAListAreComparedSideBySide() throws Exception {
		ListEditor first = editor;
		MekikiWindow.command("org.mekiki.lists.ui.beside");
		Loop.until("the second", () -> MekikiWindow.page().getActiveEditor() instanceof ListEditor && MekikiWindow.page().getActiveEditor() != first);
		ListEditor second = (ListEditor) MekikiWindow.page().getActiveEditor();
		assertTrue(MekikiWindow.page().isPartVisible(first) && MekikiWindow.page().isPartVisible(second), "both are seen");
		assertTrue(second.isPinned(), "it keeps its own item");
		second.show(item(1));
		Loop.settle();
		MekikiWindow.page().activate(first);
		first.show(item(4));
		Loop.until("the item", () -> first.items().selection().equals(List.of(item(4))));
		Loop.settle();
		assertEquals(List.of(item(1)), second.items().selection());
		second.setPinned(false);
		first.show(item(2));
		Loop.until("the same in both", () -> second.items().selection().equals(List.of(item(2))));
	}
}
