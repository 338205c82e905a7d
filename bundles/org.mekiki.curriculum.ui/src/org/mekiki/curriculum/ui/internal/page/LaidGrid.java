package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.mekiki.curriculum.ui.internal.page.Block.Cell;
import org.mekiki.curriculum.ui.internal.page.Block.Grid;
import org.mekiki.workbench.api.ThemeColors;

/** A table whose cells wrap: columns are as wide as their words, and share what room there is if that is too wide. */
final class LaidGrid implements Laid {

	private static final int PAD = 6;
	private static final int LEAST = 44;
	private static final int GAP = 12;

	private final List<List<LaidText>> cells = new ArrayList<>();
	private final List<Integer> heights = new ArrayList<>();
	private final int[] widths;
	private final int left;
	private final boolean head;

	private LaidGrid(int[] widths, int left, boolean head) {
		this.widths = widths;
		this.left = left;
		this.head = head;
	}

	static LaidGrid of(Device device, GC gc, Grid grid, int left, int room, PageFonts fonts) {
		int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
		int[] wanted = new int[columns];
		for (List<Cell> row : grid.rows()) {
			for (int i = 0; i < row.size(); i++) {
				LaidText text = new LaidText(device, gc, row.get(i).runs(), Block.BODY, SWT.LEFT, room, fonts);
				wanted[i] = Math.max(wanted[i], Math.max(LEAST, text.width() + 2 * PAD + 2));
				text.dispose();
			}
		}
		int[] widths = shared(wanted, room);
		LaidGrid laid = new LaidGrid(widths, left,
				grid.rows().get(0).stream().anyMatch(Cell::head));
		for (List<Cell> row : grid.rows()) {
			List<LaidText> line = new ArrayList<>();
			int high = 0;
			for (int i = 0; i < row.size(); i++) {
				LaidText text = new LaidText(device, gc, row.get(i).runs(), Block.BODY, row.get(i).alignment(),
						widths[i] - 2 * PAD, fonts);
				line.add(text);
				high = Math.max(high, text.height());
			}
			laid.cells.add(line);
			laid.heights.add(Integer.valueOf(high + 2 * PAD));
		}
		return laid;
	}

	/** Narrow columns keep what they want; the others share the rest by what they want. */
	private static int[] shared(int[] wanted, int room) {
		int[] widths = wanted.clone();
		int sum = 0;
		for (int width : wanted) {
			sum += width;
		}
		if (sum <= room || wanted.length == 0) {
			return widths;
		}
		int fair = room / wanted.length;
		int rest = room;
		int wide = 0;
		for (int width : wanted) {
			if (width <= fair) {
				rest -= width;
			} else {
				wide += width;
			}
		}
		for (int i = 0; i < widths.length; i++) {
			if (wanted[i] > fair) {
				widths[i] = Math.max(LEAST, (int) ((long) rest * wanted[i] / wide));
			}
		}
		return widths;
	}

	@Override
	public int height() {
		return heights.stream().mapToInt(Integer::intValue).sum() + GAP;
	}

	@Override
	public void paint(GC gc, int y) {
		int whole = 0;
		for (int width : widths) {
			whole += width;
		}
		int top = y;
		for (int row = 0; row < cells.size(); row++) {
			int high = heights.get(row).intValue();
			if (row == 0 && head) {
				gc.setBackground(ThemeColors.CARD.get());
				gc.fillRectangle(left, top, whole, high);
				gc.setBackground(ThemeColors.PAGE.get());
			}
			int x = left;
			for (int i = 0; i < cells.get(row).size(); i++) {
				cells.get(row).get(i).paint(gc, x + PAD, top + PAD);
				x += widths[i];
			}
			top += high;
			gc.setForeground(ThemeColors.LINE.get());
			gc.drawLine(left, top, left + whole, top);
		}
		gc.drawLine(left, y, left + whole, y);
	}

	@Override
	public List<Anchor> anchors() {
		List<Anchor> anchors = new ArrayList<>();
		int top = 0;
		for (int row = 0; row < cells.size(); row++) {
			int x = left;
			for (int i = 0; i < cells.get(row).size(); i++) {
				anchors.addAll(cells.get(row).get(i).anchors(x + PAD, top + PAD));
				x += widths[i];
			}
			top += heights.get(row).intValue();
		}
		return anchors;
	}

	@Override
	public void dispose() {
		cells.forEach(row -> row.forEach(LaidText::dispose));
	}
}
