package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PixelCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The layers of NatTable that the matrix is made of: technologies stay in sight at the left, headings at the top. */
final class MatrixTable {

	static final int LEAST_HEIGHT = 28;
	static final int PADDING = 10;
	private static final int LEAST_LIST = 44;
	private static final int MOST_LIST = 120;
	private static final int LEAST_WORDS = 190;
	private static final int LEAST_LABEL = 180;
	private static final int MOST_LABEL = 420;
	private static final int AGREEMENT = 100;
	private static final int LABEL_PERCENT = 26;

	private final MatrixSheet sheet;
	private final DataLayer data;
	private final DataLayer headings;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeFreezeLayer body;
	private final NatTable table;
	private final MatrixPainter painter;
	private final HeadPainter head;
	private final RowHeights heights;

	MatrixTable(Composite parent, MatrixSheet sheet) {
		this.sheet = sheet;
		data = new DataLayer(new Body(), LEAST_LIST, LEAST_HEIGHT);
		selection = new SelectionLayer(data, false);
		selection.setSelectionModel(new Selected(selection));
		selection.setLayerPainter(new CellLayerPainter());
		selection.addConfiguration(new Keys());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		viewport = new ViewportLayer(selection);
		FreezeLayer freeze = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(freeze, viewport, selection);
		headings = new DataLayer(new Headings(), LEAST_LIST, LEAST_HEIGHT);
		ColumnHeaderLayer header = new ColumnHeaderLayer(headings, body, selection, false, new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, body, 0, 1);
		painter = new MatrixPainter(sheet);
		head = new HeadPainter(sheet, painter);
		head.setWidths(data::getColumnWidthByPosition);
		table = new NatTable(parent, SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
		heights = new RowHeights(table, viewport, data, sheet, painter);
		table.addConfiguration(new Painters());
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Paint, event -> {
			if (painter.colors().isStale()) {
				table.getDisplay().asyncExec(this::themeChanged);
			}
		});
	}

	/** To be called once, when all other configurations have been added. */
	void configure() {
		table.configure();
		themeChanged();
	}

	private void themeChanged() {
		if (!table.isDisposed()) {
			painter.forget();
			head.forget();
			heights.forget();
			table.setBackground(painter.colors().ground);
			table.getConfigRegistry().registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, painter.colors().line);
			fit();
			table.redraw();
		}
	}

	NatTable control() {
		return table;
	}

	SelectionLayer selection() {
		return selection;
	}

	/** Other rows or columns are shown than before. */
	void changed(boolean columns) {
		if (columns) {
			data.fireLayerEvent(new ColumnStructuralRefreshEvent(data));
			headings.fireLayerEvent(new ColumnStructuralRefreshEvent(headings));
		}
		fit();
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		if (columns && sheet.columnCount() > 0) {
			viewport.setOriginX(0);
			body.doCommand(new FreezeColumnCommand(body, MatrixSheet.AGREEMENT, false, true));
		}
		table.redraw();
	}

	/** Gives every column its share of the room, and every row the height that its words need. */
	private void fit() {
		int room = table.getClientArea().width;
		if (sheet.isEmpty() || room <= 0) {
			return;
		}
		int lists = Math.max(1, sheet.order().size());
		int wanted = Math.clamp((long) room * LABEL_PERCENT / 100, LEAST_LABEL, MOST_LABEL);
		boolean words = sheet.look().mode() == CellMode.TEXT;
		int each = (room - wanted - AGREEMENT) / lists;
		each = words ? Math.max(LEAST_WORDS, each) : Math.clamp(each, LEAST_LIST, MOST_LIST);
		int label = Math.clamp((long) room - AGREEMENT - (long) each * lists, words ? wanted : LEAST_LABEL, MOST_LABEL);
		data.setColumnWidthByPosition(0, label, false);
		data.setColumnWidthByPosition(MatrixSheet.AGREEMENT, AGREEMENT, false);
		for (int column = MatrixSheet.FIRST_LIST; column < sheet.columnCount(); column++) {
			data.setColumnWidthByPosition(column, each, false);
		}
		GC gc = new GC(table);
		try {
			headings.setRowHeightByPosition(0, head.height(gc));
			int line = painter.lineHeight(gc) + PADDING;
			data.setDefaultRowHeight(Math.max(LEAST_HEIGHT, line));
		} finally {
			gc.dispose();
		}
		heights.fit(words ? each : 0);
		data.fireLayerEvent(new ColumnStructuralRefreshEvent(data));
	}

	/** The column of the table at a place; -1 beside the columns. */
	int columnAt(int x) {
		int position = table.getColumnPositionByX(x);
		return position < 0 ? -1 : table.getColumnIndexByPosition(position);
	}

	/** The line at a place; -1 for the headings and below the last one. */
	int lineAt(int y) {
		int position = table.getRowPositionByY(y);
		return position < 1 ? -1 : table.getRowIndexByPosition(position);
	}

	boolean isHeading(int y) {
		return table.getRowPositionByY(y) == 0;
	}

	/** Selects a cell; it is brought into view unless what is in view shall stay. */
	void select(int column, int line, boolean inPlace) {
		if (column >= 0 && line >= 0 && line < sheet.lineCount()) {
			PixelCoordinate before = viewport.getOrigin();
			selection.doCommand(new SelectCellCommand(selection, column, line, false, false));
			if (inPlace) {
				viewport.setOriginX(before.getX());
				viewport.setOriginY(before.getY());
			}
		}
	}

	/** Column and line of the current cell; null if there is none. */
	int[] current() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor.columnPosition < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= sheet.lineCount() ? null
				: new int[] { anchor.columnPosition, anchor.rowPosition };
	}

	/** Clicks on headings sort, and do not select. */
	private static final class Keys extends DefaultSelectionBindings {

		@Override
		protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
			// see MatrixMouse
		}
	}

	/** Nothing is selected any more when rows change places; the editor selects again what was. */
	private static final class Selected extends SelectionModel {

		Selected(SelectionLayer layer) {
			super(layer, false);
		}

		@Override
		public void handleLayerEvent(IStructuralChangeEvent event) {
			if (event instanceof RowStructuralRefreshEvent) {
				clearSelection();
			}
		}
	}

	/** As many cells as there are; they are painted straight from the sheet. */
	private class Body implements IDataProvider {

		@Override
		public Object getDataValue(int column, int line) {
			return null;
		}

		@Override
		public void setDataValue(int column, int line, Object value) {
			// the matrix is computed
		}

		@Override
		public int getColumnCount() {
			return sheet.columnCount();
		}

		@Override
		public int getRowCount() {
			return sheet.lineCount();
		}
	}

	/** One line of headings. */
	private final class Headings extends Body {

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	/** Who paints what. */
	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, head, DisplayMode.NORMAL,
					GridRegion.COLUMN_HEADER);
		}
	}
}
