package org.mekiki.lists.ui.internal.matrix;

import java.util.function.IntUnaryOperator;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.workbench.api.TextFit;

/**
 * Paints the headings of the matrix: the group above, the short name of the list, its date. Each cell paints its part of
 * the group, so that a group that is scrolled half out of sight is still whole.
 */
final class HeadPainter extends AbstractCellPainter {

	private static final int PADDING = 5;
	private static final int YEAR = 4;
	private static final String UP = " \u25b2"; //$NON-NLS-1$
	private static final String DOWN = " \u25bc"; //$NON-NLS-1$

	private final MatrixSheet sheet;
	private final MatrixPainter cells;
	private final TextFit fit = new TextFit();
	private final TextFit boldFit = new TextFit();
	private IntUnaryOperator widths = column -> 0;

	HeadPainter(MatrixSheet sheet, MatrixPainter cells) {
		this.sheet = sheet;
		this.cells = cells;
	}

	/** Tells how wide the columns of the table are. */
	void setWidths(IntUnaryOperator operator) {
		widths = operator;
	}

	void forget() {
		fit.forget();
		boldFit.forget();
	}

	/** How high the headings have to be. */
	int height(GC gc) {
		int lines = sheet.isEmpty() || !sheet.order().hasGroups() ? 2 : 3;
		return lines * cells.lineHeight(gc) + 3 * PADDING;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int column = cell.getColumnIndex();
		if (column >= sheet.columnCount()) {
			return;
		}
		MatrixColors colors = cells.colors();
		gc.setBackground(colors.band);
		gc.fillRectangle(bounds);
		gc.setForeground(colors.line);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		MatrixColumn list = sheet.list(column);
		if (list == null) {
			paintTitle(gc, bounds, column == 0 ? Messages.headTechnology : Messages.headAgreement, column == 0 ? null : ""); //$NON-NLS-1$
			return;
		}
		int line = cells.lineHeight(gc);
		int y = bounds.y + PADDING;
		if (sheet.order().hasGroups()) {
			paintGroup(gc, bounds, column, y, line);
			y += line + PADDING;
		}
		if (sheet.highlighted().contains(list.list().id())) {
			gc.setBackground(colors.accent);
			gc.fillRectangle(bounds.x, bounds.y + bounds.height - 4, bounds.width, 3);
		}
		String sign = direction(list.list().id());
		String date = detail(gc, list, bounds.width - 4);
		String size = sizesFit(gc, bounds.width - 4) ? size(list) : Integer.toString(list.items().size());
		boolean named = sheet.look().grouping() == ColumnGrouping.JURISDICTION;
		gc.setForeground(colors.text);
		centred(gc, named ? fit : boldFit, (named ? date : name(list)) + sign, bounds, y, !named);
		gc.setForeground(colors.muted);
		centred(gc, fit, named ? size : date, bounds, y + line, false);
	}

	private static String size(MatrixColumn list) {
		return NLS.bind(Messages.headSize, Integer.toString(list.items().size()));
	}

	/** Where one size has no room for its sign, all do without, as columns are equally wide. */
	private boolean sizesFit(GC gc, int room) {
		ColumnOrder order = sheet.order();
		for (int place = 0; place < order.size(); place++) {
			if (fit.width(gc, size(order.column(place))) > room) {
				return false;
			}
		}
		return true;
	}

	private static String name(MatrixColumn list) {
		return list.jurisdiction().isBlank() ? list.shortName() : list.jurisdiction();
	}

	/** The date; where there is no room for it, the year. */
	private String detail(GC gc, MatrixColumn list, int room) {
		String date = list.date().isBlank() ? list.edition() : list.date();
		return date.length() > YEAR && !list.date().isBlank() && fit.width(gc, date) > room ? date.substring(0, YEAR) : date;
	}

	private String direction(String list) {
		MatrixLook look = sheet.look();
		return switch (look.order()) {
		case AGREEMENT -> list.isEmpty() ? DOWN : ""; //$NON-NLS-1$
		case DISAGREEMENT -> list.isEmpty() ? UP : ""; //$NON-NLS-1$
		case COLUMN -> list.equals(look.list()) ? DOWN : ""; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	private void paintGroup(GC gc, Rectangle bounds, int column, int y, int line) {
		int place = column - MatrixSheet.FIRST_LIST;
		ColumnOrder.Span group = sheet.order().group(place);
		int before = 0;
		int all = 0;
		for (int i = group.first(); i < group.end(); i++) {
			int width = widths.applyAsInt(i + MatrixSheet.FIRST_LIST);
			before += i < place ? width : 0;
			all += width;
		}
		MatrixColors colors = cells.colors();
		boolean places = sheet.look().grouping() == ColumnGrouping.JURISDICTION;
		Font font = gc.getFont();
		TextFit measure = fit;
		if (places) {
			gc.setFont(MatrixPainter.bold());
			measure = boldFit;
		}
		gc.setForeground(places ? colors.text : colors.muted);
		String text = places && !namesFit(gc) ? sheet.order().column(place).jurisdiction()
				: measure.fit(gc, group.label(), all - 6);
		gc.drawText(text, bounds.x - before + (all - measure.width(gc, text)) / 2, y, SWT.DRAW_TRANSPARENT);
		gc.setFont(font);
		gc.setForeground(colors.line);
		int bottom = y + line + 2;
		int left = place == group.first() ? bounds.x + 4 : bounds.x;
		int right = bounds.x + bounds.width - (place == group.end() - 1 ? 5 : 1);
		gc.drawLine(left, bottom, right, bottom);
		if (place == group.first()) {
			gc.drawLine(bounds.x, bounds.y, bounds.x, bounds.y + bounds.height - 1);
		}
	}

	/** Whole codes say more than half names, and codes beside names look like a mistake. */
	private boolean namesFit(GC gc) {
		ColumnOrder order = sheet.order();
		for (int place = 0; place < order.size(); place = order.group(place).end()) {
			ColumnOrder.Span group = order.group(place);
			int width = widths.applyAsInt(place + MatrixSheet.FIRST_LIST) * (group.end() - group.first());
			if (boldFit.width(gc, group.label()) > width - 6) {
				return false;
			}
		}
		return true;
	}

	private void centred(GC gc, TextFit measure, String text, Rectangle bounds, int y, boolean strong) {
		Font before = gc.getFont();
		if (strong) {
			gc.setFont(MatrixPainter.bold());
		}
		String shown = measure.fit(gc, text, bounds.width - 4);
		gc.drawText(shown, bounds.x + (bounds.width - measure.width(gc, shown)) / 2, y, SWT.DRAW_TRANSPARENT);
		gc.setFont(before);
	}

	private void paintTitle(GC gc, Rectangle bounds, String title, String list) {
		Font before = gc.getFont();
		gc.setFont(MatrixPainter.bold());
		gc.setForeground(cells.colors().text);
		String text = boldFit.fit(gc, title + (list == null ? "" : direction(list)), bounds.width - 2 * MatrixPainter.MARGIN); //$NON-NLS-1$
		gc.drawText(text, bounds.x + MatrixPainter.MARGIN, bounds.y + bounds.height - PADDING - boldFit.height(gc, text) - 2, SWT.DRAW_TRANSPARENT);
		gc.setFont(before);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return height(gc);
	}
}
