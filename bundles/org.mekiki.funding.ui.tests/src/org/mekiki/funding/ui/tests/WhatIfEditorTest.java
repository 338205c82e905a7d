package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.funding.ui.internal.explorer.ScenarioFolder;
import org.mekiki.funding.ui.internal.whatif.WhatIfDesk;
import org.mekiki.funding.ui.internal.whatif.WhatIfEditor;
import org.mekiki.funding.ui.internal.whatif.WhatIfGrid;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a user does who divides the budget of the sample anew, in a real workbench. */
@ExtendWith(InWorkbench.class)
class WhatIfEditorTest {

	private EditingSession session;
	private WhatIfEditor editor;
	private WhatIfDesk desk;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(Files.createTempDirectory("mekiki")));
		MekikiWindow.command(FundingUi.COMMAND_WHAT_IF);
		editor = (WhatIfEditor) MekikiWindow.page().getActiveEditor();
		desk = editor.desk();
		Loop.until("the budget", () -> desk.budget() != null);
		Loop.settle();
		editor.grid().update();
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private static void key(WhatIfGrid grid, int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		grid.notifyListeners(SWT.KeyDown, event);
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		editor.grid().notifyListeners(type, event);
	}

	private static long sum(long[] amounts) {
		return LongStream.of(amounts).sum();
	}

	@Test
	void aHandOnASliderMovesTheOthersAndComesBack() {
		long[] actual = desk.amounts().clone();
		int place = 1;
		editor.grid().select(place);
		editor.grid().update();
		Point handle = editor.grid().handle(place);
		mouse(SWT.MouseDown, handle.x, handle.y);
		mouse(SWT.MouseMove, handle.x + 30, handle.y);
		assertTrue(desk.amounts()[place] > actual[place], "more than it had");
		assertEquals(sum(actual), sum(desk.amounts()), "the total stays to the yen");
		assertTrue(editor.side().words().stream().anyMatch(word -> word.startsWith("Met:")), () -> editor.side().words().toString());
		mouse(SWT.MouseMove, handle.x, handle.y);
		mouse(SWT.MouseUp, handle.x, handle.y);
		for (int i = 0; i < actual.length; i++) {
			assertEquals(actual[i], desk.amounts()[i], actual[i] / 50.0 + 1, "a hand that comes back brings everything back");
		}
	}

	@Test
	void theKeyboardDoesItAll() {
		long[] actual = desk.amounts().clone();
		editor.grid().select(0);
		key(editor.grid(), SWT.ARROW_RIGHT, SWT.SHIFT);
		assertTrue(desk.amounts()[0] > actual[0]);
		long there = desk.amounts()[0];
		key(editor.grid(), ' ', 0);
		assertTrue(desk.allocation().isHeld(0));
		key(editor.grid(), SWT.ARROW_RIGHT, 0);
		assertEquals(there, desk.amounts()[0], "locked");
		desk.back();
		desk.back();
		assertArrayEquals(actual, desk.amounts());
		assertFalse(desk.allocation().isHeld(0));
	}

	@Test
	void optimisedKeptComparedAndDoneAgain() {
		long[] actual = desk.amounts().clone();
		editor.optimise();
		Loop.until("the optimum", () -> !editor.news().isEmpty());
		Loop.settle();
		assertTrue(editor.news().contains("Every limit is met"), editor.news());
		assertTrue(desk.budget().mean(desk.amounts()).compareTo(desk.budget().mean(actual)) > 0, editor.sentence());
		assertFalse(Arrays.equals(actual, desk.amounts()), editor.sentence());
		desk.move(3, 0);
		long[] kept = desk.amounts().clone();
		editor.save("bold");
		assertEquals("Save Scenario bold", session.undoLabel());
		assertEquals(List.of("bold"), Scenarios.withOrigin(session.model()));
		Loop.until("the scenario to be read", () -> editor.scenarios().contains("bold"));
		editor.rerun();
		Loop.until("the rerun", () -> editor.news().contains("bit for bit") || editor.news().contains("cannot"));
		assertTrue(editor.news().contains("bit for bit the same"), editor.news());
		desk.reset();
		assertArrayEquals(actual, desk.amounts());
		editor.compare("bold");
		assertArrayEquals(kept, desk.compared());
		editor.openScenario("bold");
		Loop.until("the scenario", () -> Arrays.equals(kept, desk.amounts()));
		session.undo();
		Loop.until("the base without it", () -> editor.scenarios().isEmpty());
		assertEquals(List.of(), Scenarios.names(session.model()));
		assertArrayEquals(kept, desk.amounts(), "what is on the desk stays");
		assertEquals(null, editor.scenario());
	}

	@Test
	void aScenarioIsOpenedFromTheExplorer() throws Exception {
		desk.move(0, 0);
		long[] kept = desk.amounts().clone();
		editor.save("from here");
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		explorer.getCommonViewer().expandToLevel(ScenarioFolder.INSTANCE, 1);
		TreeItem folder = Arrays.stream(explorer.getCommonViewer().getTree().getItems())
				.filter(item -> item.getData() == ScenarioFolder.INSTANCE).findFirst().orElseThrow();
		assertEquals(List.of("from here"), Arrays.stream(folder.getItems()).map(TreeItem::getText).toList());
		desk.reset();
		explorer.getCommonViewer().setSelection(new StructuredSelection(folder.getItem(0).getData()));
		explorer.getCommonViewer().getTree().notifyListeners(SWT.DefaultSelection, defaultSelection(folder.getItem(0)));
		Loop.until("the scenario", () -> Arrays.equals(kept, desk.amounts()) && "from here".equals(editor.scenario()));
		session.undo();
		Loop.settle();
		assertTrue(Arrays.stream(explorer.getCommonViewer().getTree().getItems())
				.noneMatch(item -> item.getData() == ScenarioFolder.INSTANCE), "no scenarios, no branch");
	}

	private static Event defaultSelection(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	@Test
	void limitsThatCannotBeMetAreNamed() {
		Text total = MekikiWindow.all(editor.form().control(), Text.class).get(0);
		MekikiWindow.type(total, "1\u5146\u5186");
		Loop.until("the other total", () -> Long.valueOf(1_000_000_000_000L).equals(desk.budget().terms().total()));
		Loop.settle();
		editor.optimise();
		Loop.until("an answer", () -> editor.news().contains("No allocation"));
		assertTrue(editor.news().contains("Total of fiscal 202"), editor.news());
		MekikiWindow.type(total, "many");
		Loop.until("the complaint", () -> editor.form().problem().contains("many"));
		assertEquals(Long.valueOf(1_000_000_000_000L), desk.budget().terms().total(), "nothing is taken over");
	}

	@Test
	void anEditOfTheBaseIsReadAgain() {
		String before = desk.budget().fingerprint();
		session.execute("change", () -> session.model().getProgrammes().stream().flatMap(programme -> programme.getBudgetLines().stream())
				.filter(line -> line.getAmount() != null && line.getFiscalYear() != null && line.getAmount().longValue() > 0)
				.forEach(line -> line.setAmount(Long.valueOf(line.getAmount().longValue() + 7))));
		Loop.until("the other budget", () -> !before.equals(desk.budget().fingerprint()));
		assertNotEquals("", editor.news());
	}
}
