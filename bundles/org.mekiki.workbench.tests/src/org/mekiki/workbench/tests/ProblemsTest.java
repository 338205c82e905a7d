package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Quick fixes in the view Problems, one that works and one that throws. */
@ExtendWith(InWorkbench.class)
class ProblemsTest {

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

	private static int row(Table table) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText().equals(Planted.Complaining.MESSAGE)) {
				return i;
			}
		}
		return -1;
	}

	/** Chooses a fix in the menu of the planted problem. */
	private static void fix(Table table, String label) {
		table.setSelection(row(table));
		table.notifyListeners(SWT.Selection, new Event());
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Loop.settle();
	}

	@Test
	void aFixThatThrowsIsANamedFaultAndTheRestGoesOn() throws Exception {
		TechnologyList list = session.model().getLists().get(0);
		session.execute("plant", () -> list.setNotation(Planted.Complaining.WRONG));
		MekikiWindow.view(WorkbenchIds.VIEW_PROBLEMS);
		Table table = MekikiWindow.all(MekikiWindow.shell(), Table.class).stream()
				.filter(each -> each.isVisible() && each.getColumnCount() == 3).findFirst().orElseThrow();
		Loop.until("the planted problem", () -> row(table) >= 0);
		fix(table, "Fail");
		assertTrue(OpenResult.shows("half way"), OpenResult.texts());
		assertTrue(OpenResult.shows(Planted.ID + "complaining"), OpenResult.texts());
		assertEquals(Planted.Complaining.WRONG, list.getNotation());
		assertEquals(0, MekikiWindow.dialogs().size());
		fix(table, "Put right");
		Loop.until("the problem to go", () -> row(table) < 0);
		assertEquals("right", list.getNotation());
		assertFalse(OpenResult.shows("half way"), OpenResult.texts());
		session.undo();
		Loop.until("the problem again", () -> row(table) >= 0);
	}
}
