package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.grid.Arrangement.SortKey;
import org.mekiki.workbench.internal.grid.Arrangement.ValueFilter;

/** The menus of a grid: what can be done with a cell, with a column, and with all columns. */
final class GridMenus {

	private static final int LONGEST = 32;
	/** A table of so few rows is shown whole when it is grouped. */
	private static final int FEW_ROWS = 100;

	private final ResultGrid grid;
	private final GridTable table;
	private final GridRows rows;
	private final GridListener listener;

	GridMenus(ResultGrid grid, GridTable table, GridRows rows, GridListener listener) {
		this.grid = grid;
		this.table = table;
		this.rows = rows;
		this.listener = listener;
	}

	/** For a cell; the menu of its column is below, so that the keyboard reaches it. */
	void fillForCell(Menu menu, int column, int line) {
		GridCell cell = grid.cell(column, line);
		if (cell != null) {
			ModelLink link = cell.link();
			if (link != null) {
				item(menu, NLS.bind(Messages.open, brief(link.label())), () -> listener.open(link));
			}
			item(menu, Messages.why, () -> listener.explain(cell)).setEnabled(cell.trail() != null);
			separator(menu);
			String value = cell.value() == null ? Messages.noValue : brief(rows.text(column, line));
			item(menu, NLS.bind(Messages.onlyWith, value),
					() -> grid.arrange(rows.arrangement().with(new ValueFilter(column, cell.value(), false))));
			item(menu, NLS.bind(Messages.onlyWithout, value),
					() -> grid.arrange(rows.arrangement().with(new ValueFilter(column, cell.value(), true))));
			separator(menu);
		} else if (rows.arranged().group(line) != null) {
			Arranged.Group group = rows.arranged().group(line);
			item(menu, group.open() ? Messages.closeGroup : Messages.openGroup, () -> grid.toggle(line));
			separator(menu);
		}
		item(menu, Messages.copy, () -> table.control().copy());
		item(menu, Messages.selectAll, () -> table.control().selectAll());
		separator(menu);
		Menu below = submenu(menu, NLS.bind(Messages.column, rows.table().columns().get(column).label()));
		fillForColumn(below, column);
	}

	/** For the heading of a column. */
	void fillForColumn(Menu menu, int column) {
		Arrangement now = rows.arrangement();
		radio(menu, Messages.ascending, now.direction(column) > 0, () -> sort(column, 1, false));
		radio(menu, Messages.descending, now.direction(column) < 0, () -> sort(column, -1, false));
		boolean first = now.sort().isEmpty() || now.sort().size() == 1 && now.direction(column) != 0;
		item(menu, Messages.thenBy, () -> sort(column, now.direction(column) > 0 ? -1 : 1, true)).setEnabled(!first);
		item(menu, Messages.unsorted, () -> sort(column, 0, true)).setEnabled(now.direction(column) != 0);
		separator(menu);
		boolean grouped = now.groups().contains(Integer.valueOf(column));
		item(menu, now.groups().isEmpty() ? Messages.group : Messages.groupWithin, () -> group(column))
				.setEnabled(!grouped);
		item(menu, Messages.ungroup, () -> grid.arrange(now.withGroups(List.of(), true)))
				.setEnabled(!now.groups().isEmpty());
		item(menu, Messages.openGroups, () -> grid.arrange(now.withGroups(now.groups(), true)))
				.setEnabled(!now.groups().isEmpty());
		item(menu, Messages.closeGroups, () -> grid.arrange(now.withGroups(now.groups(), false)))
				.setEnabled(!now.groups().isEmpty());
		separator(menu);
		item(menu, Messages.freeze, () -> table.freeze(column));
		item(menu, Messages.unfreeze, () -> table.freeze(-1)).setEnabled(table.frozen() > 0);
		item(menu, Messages.fit, () -> table.fitColumn(column));
		item(menu, Messages.hide, () -> table.setHidden(column, true)).setEnabled(table.columns().size() > 1);
		fillForColumns(submenu(menu, Messages.columns));
	}

	/** Which columns are shown. */
	void fillForColumns(Menu menu) {
		Table shown = rows.table();
		for (int column = 0; column < shown.columns().size(); column++) {
			int index = column;
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(escaped(shown.columns().get(column).label()));
			item.setSelection(!table.isHidden(column));
			item.setEnabled(table.isHidden(column) || table.columns().size() > 1);
			item.addListener(SWT.Selection, event -> table.setHidden(index, !table.isHidden(index)));
		}
		separator(menu);
		item(menu, Messages.resetColumns, table::resetColumns);
		if (shown.columns().stream().anyMatch(column -> column.type() == ColumnType.MONEY)) {
			separator(menu);
			for (MoneyUnit unit : MoneyUnit.values()) {
				radio(menu, NLS.bind(Messages.showIn, unit.label()), unit == MoneyUnit.current(), unit::choose);
			}
		}
	}

	/**
	 * Sorts by a column.
	 *
	 * @param column
	 *            which
	 * @param direction
	 *            1 ascending, -1 descending, 0 not
	 * @param more
	 *            whether the columns sorted by so far stay, being more important
	 */
	void sort(int column, int direction, boolean more) {
		List<SortKey> keys = new ArrayList<>(more ? rows.arrangement().sort() : List.of());
		int at = -1;
		for (int i = 0; i < keys.size(); i++) {
			at = keys.get(i).column() == column ? i : at;
		}
		if (at >= 0) {
			keys.remove(at);
		}
		if (direction != 0) {
			keys.add(at < 0 ? keys.size() : at, new SortKey(column, direction < 0));
		}
		grid.arrange(rows.arrangement().withSort(keys));
	}

	private void group(int column) {
		List<Integer> groups = new ArrayList<>(rows.arrangement().groups());
		table.moveToFront(column, groups.size());
		groups.add(Integer.valueOf(column));
		grid.arrange(rows.arrangement().withGroups(groups, rows.table().rowCount() <= FEW_ROWS));
	}

	private static MenuItem separator(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private static Menu submenu(Menu menu, String label) {
		MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
		cascade.setText(escaped(label));
		Menu below = new Menu(cascade);
		cascade.setMenu(below);
		return below;
	}

	private static MenuItem item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(escaped(label));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static void radio(Menu menu, String label, boolean on, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(escaped(label));
		item.setSelection(on);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				action.run();
			}
		});
	}

	private static String brief(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '\u2026';
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
