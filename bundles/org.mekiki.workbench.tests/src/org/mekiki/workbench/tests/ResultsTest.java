package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Citation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.find.FindDialog;
import org.mekiki.workbench.internal.results.ResultEditor;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What an analysis gets for free once it has answered. */
@ExtendWith(InWorkbench.class)
class ResultsTest {

	private static final int NUMBER = 4;

	@TempDir
	Path folder;

	private EditingSession session;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
	}

	@AfterEach
	void close() {
		Planted.Waiting.end = true;
		OpenResult.forgetValues(session);
		MekikiWindow.reset();
	}

	private static ResultEditor everything(int count) {
		ResultEditor editor = ResultEditors.open(Planted.ID + "everything", Map.of("count", List.of(Integer.toString(count))));
		OpenResult.waitFor("Everything: " + count + " rows");
		return editor;
	}

	private static Tree trail() throws Exception {
		var view = MekikiWindow.view(WorkbenchIds.VIEW_WHY);
		Loop.settle();
		return MekikiWindow.all(MekikiWindow.shell(), Tree.class).stream()
				.filter(tree -> tree.isVisible() && MekikiWindow.page().getActivePart() == view)
				.filter(tree -> tree.getParent().getChildren().length == 4).findFirst().orElseThrow();
	}

	private static List<String> all(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			item.setExpanded(true);
			Event expand = new Event();
			expand.item = item;
			item.getParent().notifyListeners(SWT.Expand, expand);
			texts.addAll(all(item.getItems()));
		}
		return texts;
	}

	@Test
	void eachSectionHasATab() {
		everything(12);
		NatTable table = OpenResult.tables().get(0);
		assertEquals(List.of("\u22123", "\u22122", "\u22121"), OpenResult.column(table, NUMBER).subList(0, 3));
		OpenResult.tab("Bars");
		assertEquals(List.of(), OpenResult.tables());
		OpenResult.tab("Words");
		OpenResult.tab("Findings");
		Table findings = MekikiWindow.all(MekikiWindow.shell(), Table.class).stream()
				.filter(each -> each.isVisible() && each.getItemCount() == 1 && each.getItem(0).getText().contains("Look at this"))
				.findFirst().orElseThrow();
		assertTrue(findings.isEnabled());
	}

	@Test
	void whyLeadsFromASelectedCellToTheCitation() throws Exception {
		everything(12);
		List<TechnologyList> lists = session.model().getLists();
		TechnologyList cited = lists.stream().filter(list -> !list.getCitations().isEmpty()).findFirst().orElseThrow();
		Citation citation = cited.getCitations().get(0);
		int line = lists.indexOf(cited);
		OpenResult.click(OpenResult.tables().get(0), NUMBER, line);
		Tree tree = trail();
		assertTrue(OpenResult.shows(line + " \u2212 3"), OpenResult.texts());
		List<String> steps = all(tree.getItems());
		String source = Labels.text(citation.getSource(), "en");
		assertTrue(steps.stream().anyMatch(step -> step.startsWith(source)), source + " in " + steps);
		MekikiWindow.page().activate(MekikiWindow.page().getActiveEditor());
		OpenResult.click(OpenResult.tables().get(0), NUMBER, line + 1);
		assertTrue(OpenResult.shows(line + 1 + " \u2212 3"), OpenResult.texts());
	}

	@Test
	void aPinnedResultStaysAndIsComparedWithTheNext() {
		ResultEditor pinned = everything(12);
		OpenResult.tool("Keep this result; the next run opens on another tab");
		assertTrue(OpenResult.shows("This result is pinned."), OpenResult.texts());
		ResultEditor other = everything(5);
		assertNotSame(pinned, other);
		assertEquals(2, Arrays.stream(MekikiWindow.page().getEditorReferences())
				.filter(reference -> reference.getId().equals(ResultEditor.ID)).count());
		ResultEditors.compare(other, pinned);
		OpenResult.waitFor("7 rows only on the left, 0 rows only on the right");
		List<NatTable> sides = OpenResult.tables();
		assertEquals(2, sides.size());
		assertEquals(12, OpenResult.column(sides.get(0), NUMBER).size());
		assertEquals(OpenResult.column(sides.get(0), NUMBER).subList(0, 5), OpenResult.column(sides.get(1), NUMBER).subList(0, 5));
		Button only = MekikiWindow.all(MekikiWindow.shell(), Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().equals("Only differences")).findFirst().orElseThrow();
		only.setSelection(true);
		only.notifyListeners(SWT.Selection, new Event());
		Loop.until("the differences", () -> OpenResult.column(OpenResult.tables().get(0), NUMBER).size() == 7);
	}

	@Test
	void anEditMarksTheResultUntilItIsRunAgain() {
		everything(12);
		TechnologyList first = session.model().getLists().get(0);
		session.execute("rename", () -> Labels.set(first.getLabels(), "en", "A list of another name"));
		OpenResult.waitFor("The knowledge base has changed since this result was found.");
		assertFalse(OpenResult.column(OpenResult.tables().get(0), 0).get(0).contains("another name"));
		OpenResult.press("Run again");
		Loop.until("the new name",
				() -> OpenResult.column(OpenResult.tables().get(0), 0).get(0).contains("A list of another name"));
		Loop.until("no mark", () -> !OpenResult.shows("The knowledge base has changed"));
	}

	@Test
	void aRunThatListensEndsWhenItIsCancelled() {
		Planted.Waiting.end = false;
		ResultEditors.open(Planted.ID + "waiting");
		OpenResult.waitForRunning();
		OpenResult.press("Cancel");
		Loop.until("cancelled", () -> OpenResult.shows("The run was cancelled."));
		Loop.until("the analysis to end", () -> !Planted.Waiting.running);
		Planted.Waiting.end = true;
		OpenResult.press("Run");
		OpenResult.waitFor("Waited");
	}

	@Test
	void findRunsAnAnalysisThatIsNamed() {
		FindDialog.open(MekikiWindow.shell(), "");
		Loop.until("the dialog", () -> MekikiWindow.dialogs().size() == 1);
		Shell dialog = MekikiWindow.dialogs().get(0);
		Text text = MekikiWindow.all(dialog, Text.class).get(0);
		Table found = MekikiWindow.all(dialog, Table.class).get(0);
		text.setText("everything there");
		Loop.until("the analysis", () -> found.getItemCount() > 0 && found.getItem(0).getText().contains("Everything there is"));
		text.notifyListeners(SWT.DefaultSelection, new Event());
		OpenResult.waitFor("Everything: 12 rows");
		IEditorPart editor = MekikiWindow.page().getActiveEditor();
		assertEquals("Everything there is", editor.getTitle());
		assertTrue(MekikiWindow.all(MekikiWindow.shell(), Label.class).size() > 1);
	}
}
