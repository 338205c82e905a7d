package org.mekiki.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The result in front, as people see and use it. */
final class OpenResult {

	private OpenResult() {
	}

	/** Other tests expect the default values; all copies of the sample have the same memory. */
	static void forgetValues(EditingSession session) {
		LastValues.remember(session, Planted.ID + "everything", Map.of("count", List.of("12")));
	}

	static String texts() {
		return MekikiWindow.all(MekikiWindow.shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
				.collect(Collectors.joining("\n"));
	}

	static boolean shows(String text) {
		return texts().contains(text);
	}

	static void waitFor(String text) {
		Loop.until("\u201c" + text + "\u201d", () -> shows(text));
		Loop.settle();
	}

	/** Waits for a run that takes its time, without waiting for its end. */
	static void waitForRunning() {
		Loop.until("running", () -> shows("Running"));
	}

	static void press(String label) {
		MekikiWindow.all(MekikiWindow.shell(), Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label)).notifyListeners(SWT.Selection, new Event());
	}

	/** Presses the button of a tool bar with a tooltip; a button that stays down goes down or up. */
	static void tool(String tip) {
		ToolItem item = MekikiWindow.all(MekikiWindow.shell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.flatMap(bar -> java.util.Arrays.stream(bar.getItems())).filter(each -> tip.equals(each.getToolTipText()))
				.findFirst().orElseThrow(() -> new AssertionError("no tool " + tip));
		if ((item.getStyle() & SWT.CHECK) != 0) {
			item.setSelection(!item.getSelection());
		}
		item.notifyListeners(SWT.Selection, new Event());
		Loop.settle();
	}

	/** Brings a tab of the result to the front. */
	static void tab(String title) {
		for (CTabFolder folder : MekikiWindow.all(MekikiWindow.shell(), CTabFolder.class)) {
			for (int i = 0; folder.isVisible() && i < folder.getItemCount(); i++) {
				if (folder.getItem(i).getText().equals(title)) {
					folder.setSelection(i);
					Event event = new Event();
					event.item = folder.getItem(i);
					folder.notifyListeners(SWT.Selection, event);
					Loop.settle();
					return;
				}
			}
		}
		throw new AssertionError("no tab " + title);
	}

	/** The tables that can be seen, from the left. */
	static List<NatTable> tables() {
		return MekikiWindow.all(MekikiWindow.shell(), NatTable.class).stream().filter(NatTable::isVisible).toList();
	}

	/** Clicks a cell; lines count from 0 below the heading. */
	static void click(NatTable table, int column, int line) {
		Rectangle bounds = table.getBoundsByPosition(column, line + 1);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = bounds.x + bounds.width / 2;
			event.y = bounds.y + bounds.height / 2;
			event.button = 1;
			event.count = 1;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
			table.notifyListeners(type, event);
		}
		Loop.settle();
	}

	/** What a column shows, line by line. */
	static List<String> column(NatTable table, int column) {
		List<String> texts = new ArrayList<>();
		for (int line = 1; line < table.getRowCount(); line++) {
			texts.add(String.valueOf(table.getDataValueByPosition(column, line)));
		}
		return texts;
	}
}
