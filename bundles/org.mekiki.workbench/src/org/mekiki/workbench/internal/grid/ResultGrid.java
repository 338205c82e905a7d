package org.mekiki.workbench.internal.grid;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * Shows a table of a result, of any length: sorted, filtered and grouped in the background, with columns that can be
 * moved, hidden, frozen and fitted, and cells that can be copied, opened and explained.
 */
public final class ResultGrid {

	/** Tables up to this many rows are arranged at once, without the detour through a job. */
	private static final int AT_ONCE = 5000;

	private final Composite body;
	private final GridRows rows;
	private final GridTable table;
	private final FilterBar bar;
	private final GridMenus menus;
	private final GridListener listener;
	private final Runnable themeListener = this::themeChanged;
	private final Runnable unitListener = this::unitChanged;
	private Job arranging;
	private ResultGrid partner;

	/**
	 * Creates a grid.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param shown
	 *            the table
	 * @param listener
	 *            hears what is done in the grid
	 */
	public ResultGrid(Composite parent, Table shown, GridListener listener) {
		this.listener = listener;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		rows = new GridRows(content(shown, null));
		bar = new FilterBar(body, this::arrange, this::fillColumns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		Label line = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
		line.addListener(SWT.Paint, event -> {
			event.gc.setBackground(ThemeColors.LINE.get());
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		});
		table = new GridTable(body, rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		menus = new GridMenus(this, table, rows, listener);
		table.control().addConfiguration(new GridMouse(this, table, rows, menus));
		table.configure();
		table.control().onCopy(() -> new GridCopy(rows, table.selection()).run());
		table.control().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selectionChanged();
			} else if (event instanceof ScrollEvent && partner != null) {
				partner.table.scrollTo(table.origin());
			}
		});
		table.control().addListener(SWT.MenuDetect, this::menu);
		GridTooltip tooltip = new GridTooltip(table, rows);
		tooltip.activate();
		name();
		showState();
		Themes.addListener(themeListener);
		MoneyUnit.addListener(unitListener);
		body.addDisposeListener(event -> {
			cancel();
			Themes.removeListener(themeListener);
			MoneyUnit.removeListener(unitListener);
		});
	}

	private static GridContent content(Table shown, ColumnRanks ranks) {
		return new GridContent(shown, ranks, MoneyUnit.current(), DataLanguage.interfaceLocale());
	}

	/**
	 * The composite that holds the grid.
	 *
	 * @return the control, to be laid out by the caller
	 */
	public Composite control() {
		return body;
	}

	/**
	 * The table that is shown.
	 *
	 * @return never null
	 */
	public Table table() {
		return rows.table();
	}

	/**
	 * Shows another table. If it has the same columns, arrangement, place and selection stay.
	 *
	 * @param shown
	 *            the table
	 */
	public void show(Table shown) {
		if (shown == rows.table()) {
			return;
		}
		boolean same = shown.columns().equals(rows.table().columns());
		GridContent content = content(shown, null);
		rows.mark(CellMarks.NONE);
		Arrangement arrangement = same ? rows.arrangement() : Arrangement.NATURAL;
		if (!same) {
			table.freeze(-1);
			table.resetColumns();
		}
		int[] anchor = same ? table.anchor() : null;
		show(content, Arrangement.NATURAL, Arranged.natural(shown.rowCount()));
		if (!same) {
			table.fitColumns();
		}
		if (!arrangement.isNatural()) {
			arrange(arrangement);
		} else if (anchor != null && anchor[0] < shown.rowCount()) {
			table.select(anchor[1], anchor[0]);
		}
	}

	/**
	 * Marks cells, when the table is compared with another one.
	 *
	 * @param marks
	 *            what is special
	 */
	public void mark(CellMarks marks) {
		rows.mark(marks);
		table.control().redraw();
	}

	/**
	 * Makes two grids, whose tables have the same number of rows, scroll and be arranged together: line by line the same
	 * rows are beside each other.
	 *
	 * @param left
	 *            one grid
	 * @param right
	 *            the other one
	 */
	public static void couple(ResultGrid left, ResultGrid right) {
		left.partner = right;
		right.partner = left;
		right.follow(left);
	}

	/** Shows the same lines as another grid. */
	private void follow(ResultGrid other) {
		cancel();
		if (rows.table().rowCount() == other.rows.table().rowCount()) {
			rows.show(rows.content(), other.rows.arrangement(), other.rows.arranged());
			table.rowsChanged();
			showState();
		}
	}

	/** Sets the focus on the table. */
	public void setFocus() {
		table.control().setFocus();
	}

	/**
	 * Selects a cell and brings it into view, if its row is shown now.
	 *
	 * @param row
	 *            row of the table
	 * @param column
	 *            column of the table
	 */
	public void select(int row, int column) {
		table.select(column, rows.arranged().lineOf(row));
	}

	/**
	 * The current cell.
	 *
	 * @return null for none
	 */
	public GridCell selected() {
		int[] anchor = table.anchor();
		return anchor == null ? null : cell(anchor[1], anchor[0]);
	}

	/** Arranges the rows; at once if there are few, else in the background. */
	void arrange(Arrangement wanted) {
		cancel();
		GridContent content = rows.content();
		if (content.table().rowCount() <= AT_ONCE || wanted.isNatural()) {
			show(content, wanted, Arranger.arrange(content, wanted, () -> false));
			return;
		}
		bar.show(content, wanted, null, ""); //$NON-NLS-1$
		arranging = new ArrangeJob(content, wanted, lines -> {
			if (!body.isDisposed() && rows.content() == content) {
				show(content, wanted, lines);
			}
		});
		arranging.schedule();
	}

	private void cancel() {
		if (arranging != null) {
			arranging.cancel();
			arranging = null;
		}
	}

	/** Shows lines; the row that was current stays so and in view. */
	private void show(GridContent content, Arrangement arrangement, Arranged lines) {
		GridCell current = selected();
		rows.show(content, arrangement, lines);
		table.rowsChanged();
		if (current != null && current.table() == content.table()) {
			select(current.row(), current.column());
		}
		showState();
		if (partner != null) {
			partner.follow(this);
		}
	}

	private void showState() {
		bar.show(rows.content(), rows.arrangement(), rows.arranged(), SelectionFigures.of(rows, table.selection()));
	}

	/** Opens or closes the group on a line. */
	void toggle(int line) {
		Arranged.Group group = rows.arranged().group(line);
		if (group != null) {
			arrange(rows.arrangement().toggled(group.path()));
		}
	}

	/** The cell on a line, or null if there is none. */
	GridCell cell(int column, int line) {
		int row = line < 0 || line >= rows.arranged().size() ? -1 : rows.arranged().row(line);
		return row < 0 || column < 0 ? null : new GridCell(rows.table(), row, column);
	}

	void open(GridCell cell) {
		ModelLink link = cell.link();
		if (link != null) {
			listener.open(link);
		}
	}

	private void selectionChanged() {
		showState();
		listener.selected(selected());
		table.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private void fillColumns(Menu menu) {
		menus.fillForColumns(menu);
	}

	private void menu(Event event) {
		Point at = table.control().toControl(event.x, event.y);
		int column = table.columnAt(at.x);
		int line = table.lineAt(at.y);
		if (event.detail == SWT.MENU_KEYBOARD) {
			int[] anchor = table.anchor();
			column = anchor == null ? -1 : anchor[1];
			line = anchor == null ? -1 : anchor[0];
		}
		Menu old = table.control().getMenu();
		Menu menu = new Menu(table.control());
		if (column >= 0 && line >= 0 && line < rows.arranged().size()) {
			if (!table.selection().isCellPositionSelected(table.selection().getColumnPositionByIndex(column), line)) {
				table.select(column, line);
			}
			menus.fillForCell(menu, column, line);
		} else if (column >= 0) {
			menus.fillForColumn(menu, column);
		} else {
			menus.fillForColumns(menu);
		}
		table.control().setMenu(menu);
		if (old != null) {
			old.dispose();
		}
		event.doit = menu.getItemCount() > 0;
	}

	/** For tests: the entries of the menu of a heading. */
	MenuItem[] headingMenu(Menu menu, int column) {
		menus.fillForColumn(menu, column);
		return menu.getItems();
	}

	private void themeChanged() {
		if (!body.isDisposed()) {
			table.themeChanged();
		}
	}

	private void unitChanged() {
		if (!body.isDisposed()) {
			GridContent content = content(rows.table(), rows.content().ranks());
			rows.show(content, rows.arrangement(), rows.arranged());
			table.fitColumns();
			showState();
		}
	}

	private void name() {
		table.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = rows.table().title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				GridCell cell = selected();
				event.result = cell == null ? "" //$NON-NLS-1$
						: cell.heading().label() + ": " + rows.content().text(cell.column()).exact(cell.value()); //$NON-NLS-1$
			}
		});
	}
}
