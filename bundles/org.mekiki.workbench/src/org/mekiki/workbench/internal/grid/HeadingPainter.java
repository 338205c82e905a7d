package org.mekiki.workbench.internal.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.workbench.api.TextFit;

/** Paints headings: label with unit, and by which columns the rows are sorted. */
final class HeadingPainter extends AbstractCellPainter {

	private static final String UP = " \u25b2"; //$NON-NLS-1$
	private static final String DOWN = " \u25bc"; //$NON-NLS-1$

	private final GridRows rows;
	private final TextFit fit = new TextFit();
	private GridColors colors = new GridColors();

	HeadingPainter(GridRows rows) {
		this.rows = rows;
	}

	void forget() {
		colors = new GridColors();
		fit.forget();
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** Where a column stands among those that the rows are sorted by; the number is shown if there are several. */
	private String direction(int column) {
		var sort = rows.arrangement().sort();
		for (int i = 0; i < sort.size(); i++) {
			if (sort.get(i).column() == column) {
				return (sort.get(i).descending() ? DOWN : UP) + (sort.size() > 1 ? Integer.toString(i + 1) : ""); //$NON-NLS-1$
			}
		}
		return ""; //$NON-NLS-1$
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int column = cell.getColumnIndex();
		gc.setBackground(colors.band);
		gc.fillRectangle(bounds);
		gc.setForeground(colors.line);
		int bottom = bounds.y + bounds.height - 1;
		gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
		int right = bounds.x + bounds.width - 1;
		gc.drawLine(right, bounds.y + 4, right, bottom - 4);
		Font before = gc.getFont();
		gc.setFont(bold());
		String sign = direction(column);
		int signWidth = sign.isEmpty() ? 0 : fit.width(gc, sign);
		String shown = fit.fit(gc, rows.content().text(column).heading(),
				bounds.width - 2 * CellPainter.MARGIN - signWidth);
		int width = fit.width(gc, shown);
		int x = rows.isFigure(column) ? right - CellPainter.MARGIN - width - signWidth : bounds.x + CellPainter.MARGIN;
		int y = bounds.y + (bounds.height - fit.height(gc, shown)) / 2;
		gc.setForeground(colors.text);
		gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
		if (!sign.isEmpty()) {
			gc.setForeground(colors.accent);
			gc.drawText(sign, x + width, y, SWT.DRAW_TRANSPARENT);
		}
		gc.setFont(before);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return width(gc, cell.getColumnIndex());
	}

	/** Room that a heading needs, the sign of sorting included. */
	int width(GC gc, int column) {
		Font before = gc.getFont();
		gc.setFont(bold());
		int width = fit.width(gc, rows.content().text(column).heading()) + fit.width(gc, DOWN) + 2 * CellPainter.MARGIN;
		gc.setFont(before);
		return width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight();
	}
}
