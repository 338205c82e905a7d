package org.mekiki.lists.ui.internal.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.RowResizeEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;

/**
 * Heights of rows that hold words. Measuring thousands of rows takes longer than anybody should wait: those in sight come
 * first, the others some milliseconds at a time. Until a row is measured it has the height that it had before.
 */
final class RowHeights {

	private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(8);

	private final NatTable table;
	private final ViewportLayer viewport;
	private final DataLayer data;
	private final MatrixSheet sheet;
	private final MatrixPainter painter;
	private final Map<String, Integer> known = new HashMap<>();
	private int width;
	private int start;
	private int measured;
	private int round;

	RowHeights(NatTable table, ViewportLayer viewport, DataLayer data, MatrixSheet sheet, MatrixPainter painter) {
		this.table = table;
		this.viewport = viewport;
		this.data = data;
		this.sheet = sheet;
		this.painter = painter;
	}

	/** To be called when the font has changed. */
	void forget() {
		known.clear();
	}

	/** Fits all rows to columns of some width; all are alike if it is 0. */
	void fit(int columnWidth) {
		round++;
		data.resetRowHeightConfiguration(false);
		if (columnWidth != width) {
			known.clear();
			width = columnWidth;
		}
		if (width == 0) {
			return;
		}
		for (int line = 0; line < sheet.lineCount(); line++) {
			Integer height = known.get(sheet.row(line).technology().id());
			if (height != null) {
				data.setRowHeightByPosition(line, height.intValue(), false);
			}
		}
		start = Math.clamp(viewport.getOriginRowPosition(), 0, Math.max(0, sheet.lineCount() - 1));
		measured = 0;
		measure(table.getClientArea().height / MatrixTable.LEAST_HEIGHT + 2, Long.MAX_VALUE);
		later(round);
	}

	private void later(int asked) {
		if (measured < sheet.lineCount()) {
			table.getDisplay().asyncExec(() -> {
				if (asked == round && !table.isDisposed()) {
					measure(sheet.lineCount(), System.nanoTime() + SLICE);
					later(asked);
				}
			});
		}
	}

	/** Goes down from the first row in sight and begins again at the top; what grows above moves nothing in sight. */
	private void measure(int most, long end) {
		int count = sheet.lineCount();
		int top = viewport.getOriginRowPosition();
		int least = count;
		int last = -1;
		int above = 0;
		GC gc = new GC(table);
		try {
			int stop = Math.min(count, measured + most);
			while (measured < stop && System.nanoTime() < end) {
				int line = (start + measured++) % count;
				int grown = measure(gc, line);
				if (grown != 0) {
					least = Math.min(least, line);
					last = Math.max(last, line);
					above += line < top ? grown : 0;
				}
			}
		} finally {
			gc.dispose();
		}
		if (last >= 0) {
			int origin = viewport.getOrigin().getY();
			data.fireLayerEvent(new RowResizeEvent(data, new Range(least, last + 1)));
			if (above != 0) {
				viewport.setOriginY(origin + above);
			}
		}
	}

	/** By how much the row has grown. */
	private int measure(GC gc, int line) {
		int most = 1;
		for (int column = MatrixSheet.FIRST_LIST; column < sheet.columnCount(); column++) {
			most = Math.max(most, painter.linesOf(gc, sheet.cell(column, line), width));
		}
		int height = Math.max(MatrixTable.LEAST_HEIGHT, most * painter.lineHeight(gc) + MatrixTable.PADDING);
		known.put(sheet.row(line).technology().id(), Integer.valueOf(height));
		int before = data.getRowHeightByPosition(line);
		data.setRowHeightByPosition(line, height, false);
		return data.getRowHeightByPosition(line) - before;
	}
}
