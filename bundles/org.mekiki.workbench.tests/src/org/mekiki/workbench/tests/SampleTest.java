package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

@ExtendWith(InWorkbench.class)
class SampleTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private CommonNavigator explorer;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private Tree tree() {
		return explorer.getCommonViewer().getTree();
	}

	private List<String> topmost() {
		return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
	}

	@Test
	void titleNamesTheBaseAndShowsUnsavedWork() {
		String title = MekikiWindow.shell().getText();
		assertTrue(title.endsWith("Mekiki \u2014 " + ElementLabels.text(session.model())), title);
		session.execute("rename", () -> session.model().setNotation("X"));
		Loop.settle();
		assertTrue(MekikiWindow.shell().getText().startsWith("\u2022"));
		session.undo();
		Loop.settle();
		assertEquals(title, MekikiWindow.shell().getText());
	}

	@Test
	void explorerShowsThePartsOfTheModelInReadingOrder() {
		List<String> texts = topmost();
		assertTrue(texts.get(0).startsWith("Taxonomies"), texts.toString());
		assertTrue(texts.get(1).startsWith("Lists"), texts.toString());
		assertTrue(texts.get(texts.size() - 2).startsWith("Sources"), texts.toString());
		assertTrue(texts.get(texts.size() - 1).startsWith("Data sets"), texts.toString());
	}

	@Test
	void explorerFollowsTheDataLanguage() {
		explorer.getCommonViewer().expandToLevel(2);
		String before = tree().getItem(0).getItem(0).getText();
		DataLanguage.set("ja");
		Loop.settle();
		String after = tree().getItem(0).getItem(0).getText();
		assertFalse(before.equals(after), after);
		assertTrue(after.codePoints().anyMatch(Character::isIdeographic), after);
	}

	@Test
	void filterLeavesWhatIsFoundAndWhatLiesAboveIt() {
		Text box = MekikiWindow.all(tree().getShell(), Text.class).stream()
				.filter(text -> text.getMessage().equals("Filter")).findFirst().orElseThrow();
		int before = tree().getItemCount();
		box.setText("AUV");
		Loop.until("fewer nodes", () -> tree().getItemCount() < before && tree().getItemCount() > 0);
		assertTrue(topmost().get(0).startsWith("Taxonomies"), topmost().toString());
		box.setText("");
		Loop.until("all nodes", () -> tree().getItemCount() == before);
	}

	@Test
	void anElementOpensAndClosesWithItsBase() {
		Element source = session.model().getSources().get(0);
		assertEquals(WorkbenchIds.EDITOR_ELEMENT, ElementEditors.open(source).getSite().getId());
		Loop.settle();
		MekikiWindow.reset();
		assertEquals(0, MekikiWindow.page().getEditorReferences().length);
		assertEquals(0, tree().getItemCount());
	}
}
