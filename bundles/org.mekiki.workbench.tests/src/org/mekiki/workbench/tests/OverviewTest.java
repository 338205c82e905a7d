package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.overview.OverviewEditor;
import org.mekiki.workbench.internal.results.ResultEditor;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The page that a base opens with. */
@ExtendWith(InWorkbench.class)
class OverviewTest {

	private static final String ANALYSIS = "org.mekiki.workbench.tests.everything";

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
		MekikiWindow.reset();
	}

	@Test
	void eachKindOfElementIsADoorToTheExplorer() throws Exception {
		OverviewEditor.open(session);
		Loop.until("the door", () -> link("List item") != null);
		go("List item");
		var explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		Loop.until("the item to be selected", () -> explorer.getSite().getSelectionProvider()
				.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof ListItem);
		int items = session.model().getLists().stream().mapToInt(list -> (int) count(list)).sum();
		OverviewEditor.open(session);
		assertTrue(texts().contains(String.valueOf(items)), () -> items + " in " + texts());
	}

	@Test
	void analysesThatWereRunAreThereToBeRunAgain() throws Exception {
		// the base of every test has the same identifier
		InstanceScope.INSTANCE.getNode("org.mekiki.workbench/analyses/" + session.knowledgeBase().id()).removeNode();
		MekikiWindow.page().closeAllEditors(false);
		OverviewEditor.open(session);
		Loop.settle();
		assertEquals(0, links("Everything").size());
		ResultEditors.open(ANALYSIS);
		Loop.until("the result", () -> MekikiWindow.page().getActiveEditor() instanceof ResultEditor);
		MekikiWindow.page().closeAllEditors(false);
		OverviewEditor.open(session);
		Loop.until("the analysis", () -> links("Everything").size() == 1);
		go("Everything");
		Loop.until("the result", () -> MekikiWindow.page().getActiveEditor() instanceof ResultEditor);
	}

	private static long count(TechnologyList list) {
		long[] items = new long[1];
		list.eAllContents().forEachRemaining(object -> items[0] += object instanceof ListItem ? 1 : 0);
		return items[0];
	}

	private static void go(String text) {
		Hyperlink link = link(text);
		Event enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
	}

	private static Hyperlink link(String text) {
		return links(text).stream().findFirst().orElse(null);
	}

	private static List<Hyperlink> links(String text) {
		return MekikiWindow.all(MekikiWindow.shell(), Hyperlink.class).stream()
				.filter(link -> link.isVisible() && link.getText().startsWith(text)).toList();
	}

	private static List<String> texts() {
		return MekikiWindow.all(MekikiWindow.shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
	}
}
