package org.mekiki.lists.ui.internal.matrix;


import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.lists.matrix.Agreement;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.EditionMark;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.workbench.api.TextFit;

/** Paints the cells of the matrix straight from its model; looking up styles for every cell would take longer than a frame. */
final class MatrixPainter extends AbstractCellPainter {

	static final int MARGIN = 8;
	static final int INDENT = 16;
	static final int TWISTIE = 14;
	/** Where words begin behind their bullet, and the room they leave at both sides. */
	private static final int BULLET = 12;
	private static final int WORDS_MARGIN = BULLET + 5;
	private static final int HATCH = 6;
	private static final int LEAST_SQUARE = 7;
	private static final String SUGGESTED = "?"; //$NON-NLS-1$
	private static final String NOTHING = "\u00b7"; //$NON-NLS-1$
	private static final String OPEN = "\u25be"; //$NON-NLS-1$
	private static final String CLOSED = "\u25b8"; //$NON-NLS-1$

	private final MatrixSheet sheet;
	private final TextFit fit = new TextFit();
	private final TextFit boldFit = new TextFit();
	private final CellWords words = new CellWords();
	private MatrixColors colors = new MatrixColors();

	MatrixPainter(MatrixSheet sheet) {
		this.sheet = sheet;
	}

	/** To be called when the theme or the font has changed. */
	void forget() {
		colors = new MatrixColors();
		fit.forget();
		boldFit.forget();
		words.forget();
	}

	MatrixColors colors() {
		return colors;
	}

	static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int column = cell.getColumnIndex();
		int line = cell.getRowIndex();
		if (line >= sheet.lineCount() || column >= sheet.columnCount()) {
			return;
		}
		MatrixRow row = sheet.row(line);
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		gc.setBackground(row.depth() == 0 ? colors.top : colors.ground);
		gc.fillRectangle(bounds);
		if (column == 0) {
			paintLabel(gc, bounds, row);
		} else if (sheet.isAgreement(column)) {
			paintAgreement(gc, bounds, sheet.matrix().agreement(row.index()), row);
		} else {
			paintList(gc, bounds, column, line);
		}
		gc.setForeground(colors.line);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width - 1, bounds.y + bounds.height - 1);
		if (selected) {
			frame(gc, bounds, 0);
			frame(gc, bounds, 1);
		}
	}

	private void frame(GC gc, Rectangle bounds, int inset) {
		gc.setForeground(colors.accent);
		gc.drawRectangle(bounds.x + inset, bounds.y + inset, bounds.width - 1 - 2 * inset, bounds.height - 2 - 2 * inset);
	}

	private void paintLabel(GC gc, Rectangle bounds, MatrixRow row) {
		boolean here = sheet.highlighted().contains(row.technology().id());
		if (here) {
			gc.setBackground(colors.selected);
			gc.fillRectangle(bounds);
			gc.setBackground(colors.accent);
			gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height);
		}
		int x = bounds.x + MARGIN + INDENT * row.depth();
		if (row.hasChildren()) {
			gc.setForeground(colors.muted);
			text(gc, fit, sheet.isOpen(row) ? OPEN : CLOSED, x, bounds);
		}
		x += TWISTIE;
		Font before = gc.getFont();
		TextFit measure = fit;
		if (row.depth() == 0) {
			gc.setFont(bold());
			measure = boldFit;
		}
		gc.setForeground(sheet.isFound(row) ? colors.accent : colors.text);
		text(gc, measure, measure.fit(gc, row.technology().label(), bounds.x + bounds.width - MARGIN - x), x, bounds);
		gc.setFont(before);
	}

	private static void text(GC gc, TextFit fit, String text, int x, Rectangle bounds) {
		gc.drawText(text, x, bounds.y + (bounds.height - 1 - fit.height(gc, text)) / 2, SWT.DRAW_TRANSPARENT);
	}

	private void paintAgreement(GC gc, Rectangle bounds, Agreement agreement, MatrixRow row) {
		String number = agreement.lists() + "/" + agreement.allLists(); //$NON-NLS-1$
		int width = fit.width(gc, "88/88"); //$NON-NLS-1$
		int track = bounds.width - 3 * MARGIN - width;
		if (track > 0 && agreement.allLists() > 0) {
			int height = 6;
			int y = bounds.y + (bounds.height - height) / 2;
			gc.setBackground(colors.line);
			gc.fillRectangle(bounds.x + MARGIN, y, track, height);
			gc.setBackground(colors.accent);
			gc.fillRectangle(bounds.x + MARGIN, y, track * agreement.lists() / agreement.allLists(), height);
		}
		Font before = gc.getFont();
		TextFit measure = fit;
		if (row.depth() == 0) {
			gc.setFont(bold());
			measure = boldFit;
		}
		gc.setForeground(agreement.lists() == 0 ? colors.muted : colors.text);
		text(gc, measure, number, bounds.x + bounds.width - MARGIN - measure.width(gc, number), bounds);
		gc.setFont(before);
	}

	private void paintList(GC gc, Rectangle bounds, int column, int line) {
		Cell cell = sheet.cell(column, line);
		int step = MatrixColors.step(cell.count(), cell.listSize());
		Rectangle tile = new Rectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 3);
		if (cell.isEmpty()) {
			paintEmpty(gc, bounds, column, line);
		} else {
			switch (sheet.look().mode()) {
			case COUNTS -> paintCount(gc, tile, cell, step);
			case MARKS -> paintSquare(gc, tile, cell);
			default -> paintWords(gc, tile, cell, step);
			}
		}
		paintMark(gc, bounds, sheet.mark(column, line), cell.isEmpty() ? -1 : step);
		if (sheet.isHighlighted(cell)) {
			frame(gc, bounds, 0);
			frame(gc, bounds, 1);
		}
	}

	/** Where the list names the whole that this is part of, the dot is a ring. */
	private void paintEmpty(GC gc, Rectangle bounds, int column, int line) {
		gc.setForeground(colors.muted);
		int above = sheet.matrix().namedAbove(sheet.row(line).index(), sheet.list(column).index());
		if (above >= 0) {
			int size = 6;
			gc.drawOval(bounds.x + (bounds.width - size) / 2, bounds.y + (bounds.height - size) / 2, size, size);
		} else {
			text(gc, fit, NOTHING, bounds.x + (bounds.width - fit.width(gc, NOTHING)) / 2, bounds);
		}
	}

	private void paintCount(GC gc, Rectangle tile, Cell cell, int step) {
		gc.setBackground(colors.heat(step));
		gc.fillRectangle(tile);
		gc.setForeground(colors.onHeat(step));
		String text = Integer.toString(cell.count());
		if (cell.isOnlySuggested()) {
			hatch(gc, tile);
			text += SUGGESTED;
		}
		text(gc, fit, text, tile.x + (tile.width - fit.width(gc, text)) / 2, tile);
	}

	/** Lines across, so that a suggestion is not taken for a fact; without colour as well. */
	private void hatch(GC gc, Rectangle tile) {
		gc.setAlpha(70);
		for (int offset = -tile.height; offset < tile.width; offset += HATCH) {
			int x1 = Math.max(0, offset);
			int y1 = Math.max(0, -offset);
			int length = Math.min(tile.width - x1, tile.height - y1);
			if (length > 0) {
				gc.drawLine(tile.x + x1, tile.y + y1, tile.x + x1 + length - 1, tile.y + y1 + length - 1);
			}
		}
		gc.setAlpha(255);
	}

	private void paintSquare(GC gc, Rectangle tile, Cell cell) {
		int most = Math.min(tile.width, tile.height) - 4;
		double share = Math.min(1, cell.share().doubleValue() * 2.5);
		int size = (int) Math.round(LEAST_SQUARE + (most - LEAST_SQUARE) * Math.sqrt(share));
		Rectangle square = new Rectangle(tile.x + (tile.width - size) / 2, tile.y + (tile.height - size) / 2, size, size);
		if (cell.isOnlySuggested()) {
			gc.setForeground(colors.accent);
			gc.drawRectangle(square.x, square.y, square.width - 1, square.height - 1);
			hatch(gc, square);
			text(gc, fit, SUGGESTED, square.x + square.width + 2, tile);
		} else {
			gc.setBackground(colors.accent);
			gc.fillRectangle(square);
		}
	}

	private void paintWords(GC gc, Rectangle tile, Cell cell, int step) {
		gc.setBackground(colors.softHeat(step));
		gc.fillRectangle(tile);
		if (cell.isOnlySuggested()) {
			gc.setForeground(colors.muted);
			hatch(gc, tile);
		}
		CellWords.Shown shown = words.of(gc, fit, cell, tile.width - WORDS_MARGIN);
		int height = lineHeight(gc);
		int y = tile.y + 3;
		for (CellWords.Line line : shown.lines()) {
			if (line.begins()) {
				gc.setForeground(colors.muted);
				gc.drawText(NOTHING, tile.x + 4, y, SWT.DRAW_TRANSPARENT);
			}
			gc.setForeground(colors.text);
			gc.drawText(line.text(), tile.x + BULLET, y, SWT.DRAW_TRANSPARENT);
			y += height;
		}
		if (shown.more() > 0) {
			gc.setForeground(colors.muted);
			gc.drawText("+" + shown.more(), tile.x + BULLET, y, SWT.DRAW_TRANSPARENT); //$NON-NLS-1$
		}
	}

	/** How many lines the words of a cell take in a column of some width. */
	int linesOf(GC gc, Cell cell, int width) {
		return words.of(gc, fit, cell, width - 2 - WORDS_MARGIN).height();
	}

	/** Japanese is higher than Latin; lines of both stand at the same distance. */
	int lineHeight(GC gc) {
		return Math.max(fit.height(gc, "\u6f22"), fit.height(gc, "g")) + 1; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void paintMark(GC gc, Rectangle bounds, EditionMark mark, int step) {
		if (mark == EditionMark.NONE || mark == EditionMark.SAME) {
			return;
		}
		gc.setForeground(step >= 0 && sheet.look().mode() == CellMode.COUNTS ? colors.onHeat(step) : switch (mark) {
		case ADDED -> colors.good;
		case REMOVED -> colors.bad;
		default -> colors.warning;
		});
		gc.drawText(mark.sign(), bounds.x + bounds.width - fit.width(gc, mark.sign()) - 4, bounds.y + 1,
				SWT.DRAW_TRANSPARENT);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return lineHeight(gc);
	}
}
