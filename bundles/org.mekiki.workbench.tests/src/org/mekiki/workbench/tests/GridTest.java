package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.grid.GridCell;
import org.mekiki.workbench.internal.grid.GridListener;
import org.mekiki.workbench.internal.grid.MoneyUnit;
import org.mekiki.workbench.internal.grid.ResultGrid;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The grid as somebody uses it: by its menus, its filter box and the clipboard. */
@ExtendWith(InWorkbench.class)
class GridTest {

	private static final int MILLION = 1_000_000;

	private Shell shell;
	private ResultGrid grid;
	private final List<ModelLink> opened = new ArrayList<>();

	@BeforeEach
	void open() {
		MekikiWindow.reset();
		MoneyUnit.OKU.choose();
		shell = new Shell(MekikiWindow.shell().getDisplay());
		shell.setLayout(new FillLayout());
		shell.setSize(900, 500);
	}

	@AfterEach
	void close() {
		shell.dispose();
		MekikiWindow.reset();
	}

	private void show(Table table) {
		grid = new ResultGrid(shell, table, new GridListener() {

			@Override
			public void selected(GridCell cell) {
				// the grid is asked
			}

			@Override
			public void open(ModelLink link) {
				opened.add(link);
			}

			@Override
			public void explain(GridCell cell) {
				// not tested here
			}
		});
		shell.open();
		Loop.settle();
	}

	private static Table small() {
		return Table
				.builder("Small", Column.of("name", "Name", ColumnType.TEXT), Column.of("n", "Count", ColumnType.INTEGER),
						Column.of("m", "Amount", ColumnType.MONEY))
				.row("\uff21\uff35\uff36 2-10", 1234567, Money.yen(123_450_000_000L)).row("auv 2-9", -5, null)
				.row("=danger", 7, Money.yen(50_000_000L)).row("\u6d77\u6d0b", null, Money.yen(0)).build();
	}

	private NatTable table() {
		return MekikiWindow.all(grid.control(), NatTable.class).get(0);
	}

	private String text(int line, int column) {
		return (String) table().getDataValueByPosition(column, line + 1);
	}

	private List<String> column(int column) {
		List<String> texts = new ArrayList<>();
		for (int line = 0; line < table().getRowCount() - 1; line++) {
			texts.add(text(line, column));
		}
		return texts;
	}

	/** Opens the menu of a heading or cell and chooses an entry of it or of the menus below. */
	private void choose(int line, int column, String label) {
		var bounds = table().getBoundsByPosition(column, line + 1);
		var at = table().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.doit = true;
		table().notifyListeners(SWT.MenuDetect, event);
		MenuItem item = find(table().getMenu(), label);
		assertNotNull(item, label);
		if ((item.getStyle() & SWT.RADIO) != 0) {
			item.setSelection(true);
		}
		item.notifyListeners(SWT.Selection, new Event());
		Loop.settle();
	}

	private static MenuItem find(Menu menu, String label) {
		for (MenuItem item : menu.getItems()) {
			if (item.getText().startsWith(label) && item.isEnabled()) {
				return item;
			}
			MenuItem below = item.getMenu() == null ? null : find(item.getMenu(), label);
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	@Test
	void figuresAreWrittenForReaders() {
		show(small());
		assertEquals(List.of("1,234,567", "\u22125", "7", ""), column(1));
		assertEquals(List.of("1,234.5", "", "0.5", "0.0"), column(2));
		assertEquals("Amount (100 million yen)", table().getDataValueByPosition(2, 0));
		MoneyUnit.MILLION.choose();
		assertEquals("123,450.0", text(0, 2));
	}

	@Test
	void headingsSortTextsAsReadersDoAndLeaveNoValueLast() {
		show(small());
		choose(-1, 0, "Sort ascending");
		assertEquals(List.of("=danger", "auv 2-9", "\uff21\uff35\uff36 2-10", "\u6d77\u6d0b"), column(0));
		choose(-1, 1, "Sort descending");
		assertEquals(List.of("1,234,567", "7", "\u22125", ""), column(1));
		choose(-1, 1, "Do not sort by this column");
		assertEquals("\uff21\uff35\uff36 2-10", text(0, 0));
	}

	@Test
	void theFilterBoxFindsWordsInAnyWidthAndFiguresWithoutCommas() {
		show(small());
		Text box = MekikiWindow.all(grid.control(), Text.class).get(0);
		box.setText("AUV");
		Loop.until("two rows", () -> table().getRowCount() == 3);
		box.setText("1234567");
		Loop.until("one row", () -> table().getRowCount() == 2);
		assertEquals("\uff21\uff35\uff36 2-10", text(0, 0));
		box.setText("");
		Loop.until("all rows", () -> table().getRowCount() == 5);
	}

	@Test
	void aCellRestrictsTheRowsToItsValue() {
		show(small());
		choose(2, 0, "Only rows without");
		assertEquals(3, table().getRowCount() - 1);
		choose(0, 0, "Only rows with \u201c");
		assertEquals(1, table().getRowCount() - 1);
	}

	@Test
	void groupsStandBeforeTheirRows() {
		Table.Builder rows = Table.builder("Groups", Column.of("n", "N", ColumnType.INTEGER),
				Column.of("g", "Group", ColumnType.TEXT));
		for (int i = 0; i < 6; i++) {
			rows.row(i, i % 2 == 0 ? "a" : "b");
		}
		show(rows.build());
		choose(-1, 1, "Group by this column");
		assertEquals(8, table().getRowCount() - 1);
		assertEquals("a", text(0, 0));
		assertEquals("0", text(1, 1));
		choose(0, 0, "Close this group");
		assertEquals(5, table().getRowCount() - 1);
		choose(-1, 0, "Remove groups");
		assertEquals(6, table().getRowCount() - 1);
	}

	@Test
	void columnsAreHiddenFrozenAndBroughtBack() {
		show(small());
		choose(-1, 1, "Hide this column");
		assertEquals(2, table().getColumnCount());
		choose(-1, 0, "Freeze up to this column");
		assertEquals(2, table().getColumnCount());
		choose(-1, 0, "All columns, as at first");
		assertEquals(3, table().getColumnCount());
	}

	@Test
	void whatIsCopiedASpreadsheetReads() {
		show(small());
		table().setFocus();
		invoke("selectAll");
		invoke("copy");
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(List.of("Name\tCount\tAmount (JPY)", "\uff21\uff35\uff36 2-10\t1234567\t123450000000",
				"auv 2-9\t-5\t", "'=danger\t7\t50000000", "\u6d77\u6d0b\t\t0"), text.lines().toList());
	}

	/** As the workbench's Copy and Select All do it. */
	private void invoke(String method) {
		try {
			table().getClass().getMethod(method).setAccessible(true);
			var found = table().getClass().getMethod(method);
			found.setAccessible(true);
			found.invoke(table());
		} catch (ReflectiveOperationException failure) {
			throw new AssertionError(failure);
		}
	}

	@Test
	void aMillionRowsAreSortedFilteredAndReachedToTheEnd() {
		Table.Builder rows = Table.builder("Million", Column.of("n", "N", ColumnType.INTEGER),
				Column.of("t", "Text", ColumnType.TEXT));
		for (int i = 0; i < MILLION; i++) {
			rows.row(i, "row " + i % 1000);
		}
		show(rows.build());
		choose(-1, 0, "Sort descending");
		Loop.until("sorted", () -> "999,999".equals(text(0, 0)));
		MekikiWindow.all(grid.control(), Text.class).get(0).setText("row 77");
		Loop.until("filtered", () -> "999,977".equals(text(0, 0)));
		grid.select(77, 0);
		assertEquals(77L, grid.selected().value());
		assertTrue(grid.selected().row() == 77);
		grid.select(5, 0);
		assertEquals(77, grid.selected().row(), "a row that is filtered out cannot be selected");
		assertNull(grid.selected().trail());
	}
}
