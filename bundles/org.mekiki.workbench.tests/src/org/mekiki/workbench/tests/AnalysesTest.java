package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Analyses from the view to the result, with planted ones of every kind. */
@ExtendWith(InWorkbench.class)
class AnalysesTest {

	@TempDir
	Path folder;

	private EditingSession session;

	@BeforeEach
	void open() throws Exception {
		Planted.Looping.end = false;
		Planted.Looping.running = false;
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
	}

	@AfterEach
	void close() {
		Planted.Looping.end = true;
		MekikiWindow.reset();
	}

	private static Control body(IWorkbenchPart part) {
		return part.getSite().getShell();
	}

	private static String texts() {
		return MekikiWindow.all(MekikiWindow.shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
				.collect(Collectors.joining("\n"));
	}

	private static boolean shows(String text) {
		return texts().contains(text);
	}

	private static Button button(String label) {
		return MekikiWindow.all(MekikiWindow.shell(), Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().equals(label)).findFirst().orElseThrow();
	}

	private static void press(String label) {
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private static Tree tree() throws Exception {
		IViewPart view = MekikiWindow.view(WorkbenchIds.VIEW_ANALYSES);
		return MekikiWindow.all(body(view), Tree.class).stream()
				.filter(tree -> tree.isVisible() && find(tree.getItems(), "Planted") != null).findFirst().orElseThrow();
	}

	private static TreeItem find(TreeItem[] items, String label) {
		for (TreeItem item : items) {
			TreeItem below = item.getText().startsWith(label) ? item : find(item.getItems(), label);
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private static void select(Tree tree, String label) {
		tree.setSelection(find(tree.getItems(), label));
		tree.notifyListeners(SWT.Selection, new Event());
		Loop.settle();
	}

	@Test
	void theViewListsAnalysesByCategoryAndFindsThemInBothLanguages() throws Exception {
		Tree tree = tree();
		assertTrue(find(tree.getItems(), "Everything there is") != null);
		assertTrue(find(tree.getItems(), "Wrong declaration") != null);
		Text filter = MekikiWindow.all(MekikiWindow.shell(), Text.class).stream()
				.filter(text -> text.getMessage().equals("Find an analysis")).findFirst().orElseThrow();
		filter.setText("every kind of column");
		Loop.settle();
		assertEquals(1, tree.getItemCount());
		assertEquals("Everything there is", tree.getItem(0).getItem(0).getText());
		filter.setText("");
		Loop.settle();
	}

	@Test
	void aWrongDeclarationIsANamedProblemThatCanBeDisabledAndEnabled() throws Exception {
		Tree tree = tree();
		select(tree, "Wrong declaration");
		assertTrue(shows("colour"), texts());
		assertTrue(shows("org.mekiki.workbench.tests.wrong"), texts());
		press("Disable");
		Loop.until("disabled", () -> shows("This analysis was disabled"));
		press("Enable");
		Loop.until("enabled", () -> shows("colour"));
	}

	@Test
	void anAnalysisRunsWithItsDefaultsAndShowsItsAnswer() {
		ResultEditors.open(Planted.ID + "everything");
		Loop.until("the answer", () -> shows("Everything: 12 rows"));
		assertEquals("Everything there is", MekikiWindow.page().getActiveEditor().getTitle());
	}

	@Test
	void valuesAreCheckedAtTheFieldAndRememberedForTheBase() {
		var editor = ResultEditors.open(Planted.ID + "everything");
		Loop.until("the answer", () -> shows("Everything: 12 rows"));
		Text count = MekikiWindow.all(MekikiWindow.shell(), Text.class).stream()
				.filter(text -> text.isVisible() && text.getText().equals("12")).findFirst().orElseThrow();
		count.setText("5000");
		assertTrue(shows("At most 1000 is possible."), texts());
		count.setText("\uff15");
		assertFalse(shows("At most 1000 is possible."), texts());
		Loop.until("a notice", () -> shows("The values above have changed"));
		count.notifyListeners(SWT.DefaultSelection, new Event());
		Loop.until("the new answer", () -> shows("Everything: 5 rows"));
		MekikiWindow.page().closeEditor(editor, false);
		ResultEditors.open(Planted.ID + "everything");
		Loop.until("the remembered answer", () -> shows("Everything: 5 rows"));
		ResultEditors.open(Planted.ID + "everything", java.util.Map.of("count", List.of("12")));
		Loop.until("the answer for other values", () -> shows("Everything: 12 rows"));
	}

	@Test
	void anEditMakesTheResultStaleUntilItIsRunAgain() {
		ResultEditors.open(Planted.ID + "everything");
		Loop.until("the answer", () -> shows("Everything: 12 rows"));
		assertFalse(shows("The knowledge base has changed"));
		session.execute("rename", () -> session.model().setNotation("X"));
		Loop.until("stale", () -> shows("The knowledge base has changed"));
		press("Run again");
		Loop.until("fresh", () -> !shows("The knowledge base has changed"));
	}

	@Test
	void failuresStayInTheirPlace() {
		ResultEditors.open(Planted.ID + "throwing");
		Loop.until("the fault", () -> shows("on purpose"));
		assertTrue(shows("org.mekiki.workbench.tests.throwing"), texts());
		ResultEditors.open(Planted.ID + "missing");
		Loop.until("the missing class", () -> shows("NoSuchClass"));
		ResultEditors.open(Planted.ID + "nothing");
		Loop.until("the null result", () -> shows("org.mekiki.workbench.tests.nothing"));
		ResultEditors.open(Planted.ID + "noanswer");
		Loop.until("the reason", () -> shows("Choose other years"));
		ResultEditors.open(Planted.ID + "everything");
		Loop.until("what works goes on", () -> shows("Everything: 12 rows"));
	}

	@Test
	void anAnalysisThatDoesNotListenIsLeftToItself() {
		ResultEditors.open(Planted.ID + "looping");
		Loop.until("running", () -> Planted.Looping.running && shows("Running"));
		press("Cancel");
		Loop.until("abandoned", () -> shows("org.mekiki.workbench.tests.looping"));
	}

	@Test
	void aRunThatHasNotBegunCanBeCancelled() {
		Job.getJobManager().suspend();
		try {
			ResultEditors.open(Planted.ID + "everything");
			Loop.until("waiting", () -> shows("Running"));
			press("Cancel");
			Loop.until("cancelled", () -> shows("The run was cancelled"));
		} finally {
			Job.getJobManager().resume();
		}
		press("Run");
		Loop.until("the answer", () -> shows("Everything: 12 rows"));
	}
}
