package org.mekiki.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.workbench.api.TextFit;

/**
 * Paints cells straight from the table. The painters that NatTable brings look up a dozen settings for every cell and
 * measure every text, which takes longer than a frame.
 */
final class CellPainter extends AbstractCellPainter {

	/** Room left and right of the text, in points. */
	static final int MARGIN = 8;
	private static final int INDENT = 14;
	private static final String OPEN = "\u25be "; //$NON-NLS-1$
	private static final String CLOSED = "\u25b8 "; //$NON-NLS-1$

	private final GridRows rows;
	private final TextFit fit;
	private final SelectionLayer selection;
	private GridColors colors = new GridColors();

	CellPainter(GridRows rows, TextFit fit, SelectionLayer selection) {
		this.rows = rows;
		this.fit = fit;
		this.selection = selection;
	}

	/** To be called when the theme or the font has changed. */
	void forget() {
		colors = new GridColors();
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int column = cell.getColumnIndex();
		int line = cell.getRowIndex();
		if (line >= rows.arranged().size()) {
			return;
		}
		Arranged.Group group = rows.arranged().group(line);
		CellMarks.Mark mark = group != null ? CellMarks.Mark.SAME : rows.marks().of(rows.arranged().row(line), column);
		gc.setBackground(ground(cell, group != null, mark));
		gc.fillRectangle(bounds);
		gc.setForeground(colors.line);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		if (group == null) {
			paintValue(gc, bounds, column, line, mark);
		} else if (group.column() == column) {
			paintGroup(gc, bounds, column, line, group);
		}
		var anchor = selection.getSelectionAnchor();
		if (anchor.columnPosition >= 0 && anchor.rowPosition == line
				&& selection.getColumnIndexByPosition(anchor.columnPosition) == column) {
			gc.setForeground(colors.accent);
			gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		}
	}

	private Color ground(ILayerCell cell, boolean group, CellMarks.Mark mark) {
		if (DisplayMode.SELECT.equals(cell.getDisplayMode())) {
			return colors.selected;
		}
		return switch (mark) {
		case DIFFERENT, ONLY_HERE -> colors.different;
		case ONLY_THERE -> colors.missing;
		case SAME -> group ? colors.band
				: colors.heat[rows.marks().heat(rows.arranged().row(cell.getRowIndex()), cell.getColumnIndex())];
		};
	}

	private void paintValue(GC gc, Rectangle bounds, int column, int line, CellMarks.Mark mark) {
		String text = sign(mark) + rows.text(column, line);
		int room = bounds.width - 2 * MARGIN;
		String shown = fit.fit(gc, text, room);
		boolean right = rows.isFigure(column);
		int x = right ? bounds.x + bounds.width - MARGIN - fit.width(gc, shown) : bounds.x + MARGIN;
		int height = fit.height(gc, shown);
		int y = bounds.y + (bounds.height - 1 - height) / 2;
		boolean link = rows.isLink(column);
		gc.setForeground(link ? colors.accent : colors.text);
		gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
		if (!link && !shown.isEmpty() && rows.trail(column, line) != null) {
			// dots below a figure say that it can be explained
			gc.setForeground(colors.muted);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(x, y + height, x + fit.width(gc, shown), y + height);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static String sign(CellMarks.Mark mark) {
		return mark == CellMarks.Mark.DIFFERENT ? "\u2260 " : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void paintGroup(GC gc, Rectangle bounds, int column, int line, Arranged.Group group) {
		int x = bounds.x + MARGIN + INDENT * group.level();
		String count = "  " + ColumnText.figure(java.math.BigDecimal.valueOf(group.count()), 0); //$NON-NLS-1$
		int room = bounds.x + bounds.width - MARGIN - x - fit.width(gc, count);
		String shown = fit.fit(gc, (group.open() ? OPEN : CLOSED) + rows.text(column, line), room);
		gc.setForeground(colors.text);
		gc.drawText(shown, x, bounds.y + (bounds.height - 1 - fit.height(gc, shown)) / 2, SWT.DRAW_TRANSPARENT);
		gc.setForeground(colors.muted);
		gc.drawText(count, x + fit.width(gc, shown), bounds.y + (bounds.height - 1 - fit.height(gc, count)) / 2,
				SWT.DRAW_TRANSPARENT);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return fit.width(gc, rows.text(cell.getColumnIndex(), cell.getRowIndex())) + 2 * MARGIN;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight();
	}
}
