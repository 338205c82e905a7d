package org.mekiki.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The help opens in the window. */
@ExtendWith(InWorkbench.class)
class HelpTest {

	@BeforeEach
	@AfterEach
	void reset() {
		page().closeAllEditors(false);
		MekikiWindow.reset();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Opens the help and gives its controls. */
	private static Composite open() {
		PlatformUI.getWorkbench().getHelpSystem().displayHelp();
		assertEquals("Help", page().getActiveEditor().getTitle());
		Loop.until("the help is laid out", () -> !helps().isEmpty());
		return helps().getLast();
	}

	private static List<Composite> helps() {
		List<Composite> found = new ArrayList<>();
		collect(MekikiWindow.shell(), SashForm.class, found);
		found.removeIf(each -> find(each, Table.class) == null || find(each, Text.class) == null);
		return found;
	}

	private static void collect(Composite parent, Class<? extends Composite> type, List<Composite> found) {
		if (type.isInstance(parent)) {
			found.add(parent);
		}
		for (Control child : parent.getChildren()) {
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	private static List<String> topics(Composite help) {
		return Arrays.stream(find(help, Table.class).getItems()).map(TableItem::getText).toList();
	}

	@Test
	void theMenuLeadsToIt() {
		MenuItem menu = Arrays.stream(MekikiWindow.shell().getMenuBar().getItems())
				.filter(item -> item.getText().replace("&", "").equals("Help")).findFirst().orElseThrow();
		menu.getMenu().notifyListeners(SWT.Show, new Event());
		List<String> items = Arrays.stream(menu.getMenu().getItems()).map(item -> item.getText().replace("&", "")).toList();
		assertTrue(items.contains("Help Contents"), items::toString);
	}

	@Test
	void itHoldsTheGuideTheExtensionPointsAndTheOtherDocuments() {
		List<String> topics = topics(open());
		assertEquals(List.of("Developer guide", "Extension points"), topics.subList(0, 2));
		assertTrue(topics.size() >= 5, topics::toString);
	}

	@Test
	void itOpensOnceAndShowsTheFirstPage() {
		open();
		Composite help = open();
		assertEquals(1, page().getEditorReferences().length);
		assertEquals(0, find(help, Table.class).getSelectionIndex());
	}

	@Test
	void topicsAreFoundByWhatTheirPagesSay() {
		Composite help = open();
		find(help, Text.class).setText("reportSection translatable");
		assertEquals(List.of("Extension points"), topics(help));
		find(help, Text.class).setText("no such words anywhere");
		assertEquals(List.of(), topics(help));
		find(help, Text.class).setText("");
		assertTrue(topics(help).size() >= 5);
	}

	@Test
	void aPageIsShownByName() {
		Composite help = open();
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.mekiki.doc/help/extension-points.html#checks");
		assertEquals(List.of("Extension points"),
				Arrays.stream(find(help, Table.class).getSelection()).map(TableItem::getText).toList());
	}
}
