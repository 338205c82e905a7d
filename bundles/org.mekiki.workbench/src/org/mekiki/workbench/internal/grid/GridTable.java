package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.config.DefaultColumnReorderBindings;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.TextFit;

/** The layers of NatTable that a grid is made of, and what can be done to its columns. */
final class GridTable {

	/** So that Japanese characters are whole. Points. */
	private static final int LEAST_HEIGHT = 24;
	private static final int PADDING = 8;
	private static final int LEAST_WIDTH = 56;
	private static final int MOST_WIDTH = 380;
	/** How many rows are measured to find the width of a column. */
	private static final int SAMPLE = 60;

	private final GridRows rows;
	private final TextFit fit = new TextFit();
	private final DataLayer data;
	private final DataLayer headings;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer visible;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeFreezeLayer body;
	private final GridControl table;
	private final CellPainter cells;
	private final HeadingPainter headingPainter;
	private int frozen;

	GridTable(Composite parent, GridRows rows) {
		this.rows = rows;
		data = new DataLayer(rows, LEAST_WIDTH, LEAST_HEIGHT);
		order = new ColumnReorderLayer(data);
		visible = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(visible, false);
		selection.setSelectionModel(new GridSelection(selection));
		selection.setLayerPainter(new CellLayerPainter());
		selection.addConfiguration(new Keys());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		viewport = new ViewportLayer(selection);
		FreezeLayer freeze = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(freeze, viewport, selection);
		headings = new DataLayer(new Headings(), LEAST_WIDTH, LEAST_HEIGHT);
		ColumnHeaderLayer header = new ColumnHeaderLayer(headings, body, selection, false);
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, body, 0, 1);
		cells = new CellPainter(rows, fit, selection);
		headingPainter = new HeadingPainter(rows);
		table = new GridControl(parent, SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole,
				selection);
		table.addConfiguration(new Painters());
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.addConfiguration(new DefaultColumnReorderBindings());
		themeChanged();
	}

	/** To be called once, when all other configurations have been added. */
	void configure() {
		table.configure();
		fitColumns();
	}

	GridControl control() {
		return table;
	}

	SelectionLayer selection() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	/** Where the view on the cells begins, in points. */
	Point origin() {
		return new Point(viewport.getOrigin().getX(), viewport.getOrigin().getY());
	}

	void scrollTo(Point origin) {
		if (!origin.equals(origin())) {
			viewport.setOriginX(origin.x);
			viewport.setOriginY(origin.y);
		}
	}

	/** Takes colours, font and heights again. */
	void themeChanged() {
		fit.forget();
		cells.forget();
		headingPainter.forget();
		table.setBackground(new GridColors().ground);
		GC gc = new GC(table);
		try {
			int height = Math.max(LEAST_HEIGHT, gc.getFontMetrics().getHeight() + PADDING);
			data.setDefaultRowHeight(height);
			headings.setDefaultRowHeight(height + 2);
		} finally {
			gc.dispose();
		}
		table.getConfigRegistry().registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, new GridColors().muted);
		table.redraw();
	}

	/** The rows are others than before. */
	void rowsChanged() {
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
	}

	/** Gives every column the width that its heading and first rows need. */
	void fitColumns() {
		GC gc = new GC(table);
		try {
			for (int column = 0; column < rows.getColumnCount(); column++) {
				data.setColumnWidthByPosition(column, width(gc, column), false);
			}
		} finally {
			gc.dispose();
		}
		data.fireLayerEvent(new ColumnStructuralRefreshEvent(data));
	}

	/** Gives a column the width that its heading and the rows in view need. */
	void fitColumn(int column) {
		GC gc = new GC(table);
		try {
			data.setColumnWidthByPosition(column, width(gc, column));
		} finally {
			gc.dispose();
		}
	}

	private int width(GC gc, int column) {
		int width = headingPainter.width(gc, column);
		int first = Math.max(0, viewport.getOriginRowPosition());
		for (int line = first; line < Math.min(first + SAMPLE, rows.getRowCount()); line++) {
			width = Math.max(width, fit.width(gc, rows.text(column, line)) + 2 * CellPainter.MARGIN + 2);
		}
		return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
	}

	/** Columns in the order shown, by index; hidden ones are left out. */
	List<Integer> columns() {
		List<Integer> columns = new ArrayList<>();
		for (int position = 0; position < visible.getColumnCount(); position++) {
			columns.add(Integer.valueOf(visible.getColumnIndexByPosition(position)));
		}
		return columns;
	}

	boolean isHidden(int column) {
		return visible.isColumnIndexHidden(column);
	}

	void setHidden(int column, boolean hidden) {
		if (hidden) {
			visible.hideColumnIndexes(column);
		} else {
			visible.showColumnIndexes(column);
		}
	}

	/** Moves a column to the left edge. */
	void moveToFront(int column, int place) {
		int from = order.getColumnPositionByIndex(column);
		if (from != place) {
			order.reorderColumnPosition(from, place);
		}
	}

	void resetColumns() {
		freeze(-1);
		visible.showAllColumns();
		order.resetReorder();
		fitColumns();
	}

	/** Keeps the columns up to this one in view while the others are scrolled; -1 for none. */
	void freeze(int column) {
		table.doCommand(new UnFreezeGridCommand());
		frozen = 0;
		if (column >= 0) {
			int position = visible.getColumnPositionByIndex(column);
			if (position >= 0) {
				viewport.setOriginX(0);
				body.doCommand(new FreezeColumnCommand(body, position));
				frozen = position + 1;
			}
		}
	}

	/** How many columns are kept in view. */
	int frozen() {
		return frozen;
	}

	/** The column at a place, by index, or -1. */
	int columnAt(int x) {
		int position = table.getColumnPositionByX(x);
		return position < 0 ? -1 : table.getColumnIndexByPosition(position);
	}

	/** The line at a place, or -1 for the headings and below the last one. */
	int lineAt(int y) {
		int position = table.getRowPositionByY(y);
		return position < 1 ? -1 : table.getRowIndexByPosition(position);
	}

	boolean isHeading(int y) {
		return table.getRowPositionByY(y) == 0;
	}

	/** Selects a cell and brings it into view. */
	void select(int column, int line) {
		int position = visible.getColumnPositionByIndex(column);
		if (position >= 0 && line >= 0) {
			selection.selectCell(position, line, false, false);
		}
	}

	/** Line and column, by index, of the selected cell that was selected last; null if none is. */
	int[] anchor() {
		var anchor = selection.getSelectionAnchor();
		if (anchor.columnPosition < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= rows.getRowCount()) {
			return null;
		}
		return new int[] { anchor.rowPosition, selection.getColumnIndexByPosition(anchor.columnPosition) };
	}

	/** Clicks on headings sort, and do not select; Copy is a command of the workbench. */
	private static final class Keys extends DefaultSelectionBindings {

		@Override
		protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
			// see GridMouse
		}
	}

	/** One line of headings. */
	private final class Headings implements IDataProvider {

		@Override
		public Object getDataValue(int column, int line) {
			return rows.content().text(column).heading();
		}

		@Override
		public void setDataValue(int column, int line, Object value) {
			// headings come from the result
		}

		@Override
		public int getColumnCount() {
			return rows.getColumnCount();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	/** Who paints what. */
	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, headingPainter,
					org.eclipse.nebula.widgets.nattable.style.DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		}
	}
}
