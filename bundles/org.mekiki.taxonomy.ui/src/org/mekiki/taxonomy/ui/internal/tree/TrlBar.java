package org.mekiki.taxonomy.ui.internal.tree;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.taxonomy.Trl;
import org.mekiki.workbench.api.ThemeColors;

/**
 * Draws a readiness level as nine small bars: reached ones filled, those up to the target outlined in the accent, the
 * rest as hairlines. The numbers always stand beside it.
 */
public final class TrlBar {

	/** Width of the nine bars in points. */
	public static final int WIDTH = Trl.HIGHEST * TrlBar.STEP;

	private static final int BAR = 4;
	private static final int STEP = 6;
	private static final int HEIGHT = 12;
	private static final int GAP = 6;

	private TrlBar() {
	}

	/**
	 * Draws bar and numbers, vertically centred, from the left.
	 *
	 * @param gc
	 *            where to draw; colours are changed
	 * @param area
	 *            the area to stay in
	 * @param technology
	 *            whose readiness to draw; nothing is drawn if none is known
	 * @param text
	 *            the numbers beside the bar
	 * @param selected
	 *            whether the background is that of a selection, on which only the foreground can be read
	 */
	public static void paint(GC gc, Rectangle area, Technology technology, String text, boolean selected) {
		if (technology.getTrl().isEmpty()) {
			return;
		}
		Color foreground = gc.getForeground();
		Color bar = selected ? foreground : ThemeColors.ACCENT.get();
		int reached = Trl.reached(technology).map(TrlAssessment::getLevel).orElse(0);
		int target = Trl.target(technology).map(TrlAssessment::getLevel).orElse(0);
		int top = area.y + (area.height - HEIGHT) / 2;
		for (int level = 1; level <= Trl.HIGHEST; level++) {
			int x = area.x + (level - 1) * STEP;
			if (level <= reached) {
				gc.setBackground(bar);
				gc.fillRectangle(x, top, BAR, HEIGHT);
			} else if (level <= target) {
				gc.setForeground(bar);
				gc.drawRectangle(x, top, BAR - 1, HEIGHT - 1);
			} else {
				gc.setBackground(selected ? bar : ThemeColors.LINE.get());
				gc.fillRectangle(x, top + HEIGHT - 2, BAR, 2);
			}
		}
		gc.setForeground(foreground);
		Point extent = gc.textExtent(text);
		gc.drawText(text, area.x + WIDTH + GAP, area.y + (area.height - extent.y) / 2, true);
	}
}
