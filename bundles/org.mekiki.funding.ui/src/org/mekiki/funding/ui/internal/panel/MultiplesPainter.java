package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** For each of the greatest values of the second dimension the same small bars along the first one, on one scale. */
final class MultiplesPainter implements Painter {

	private static final int LEAST_WIDTH = 120;
	private static final int LEAST_HEIGHT = 64;
	private static final int GAP = 10;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		gc.setFont(Ink.little());
		int size = bins.dimensions().get(1).cardinality();
		int[] groups = ink.palette(bins, 1).order();
		int[] along = Arrays.stream(ink.palette(bins, 0).order()).sorted().toArray();
		int columns = Math.max(1, Math.min(groups.length, (area.width + GAP) / (LEAST_WIDTH + GAP)));
		int rows = Math.max(1, Math.min((groups.length + columns - 1) / columns, (area.height + GAP) / (LEAST_HEIGHT + GAP)));
		int shown = Math.min(groups.length, columns * rows);
		double most = 0;
		for (int i = 0; i < shown; i++) {
			for (int code : along) {
				most = Math.max(most, Math.abs(Bins.drawn(bins.all(), code * size + groups[i])));
			}
		}
		List<Mark> marks = new ArrayList<>();
		int width = (area.width + GAP) / columns - GAP;
		int height = (area.height + GAP) / rows - GAP;
		for (int i = 0; i < shown; i++) {
			Rectangle box = new Rectangle(area.x + i % columns * (width + GAP), area.y + i / columns * (height + GAP), width, height);
			one(gc, box, bins, groups[i], along, most, content, ink, marks);
		}
		return marks;
	}

	private static void one(GC gc, Rectangle box, Bins bins, int group, int[] along, double most, PanelContent content, Ink ink,
			List<Mark> marks) {
		int size = bins.dimensions().get(1).cardinality();
		int rank = ink.palette(bins, 1).rank(group);
		int line = Ink.line(gc) + 2;
		boolean in = content.isIn(bins, 1, group);
		gc.setForeground(in ? ink.foreground() : ink.muted());
		ink.left(gc, content.label(bins, 1, group), box.x, box.y + line / 2, box.width);
		marks.add(new Mark(new Rectangle(box.x, box.y, box.width, line),
				Map.of(PanelContent.name(bins, 1), PanelContent.values(bins, 1, group)), () -> content.label(bins, 1, group)));
		int bottom = box.y + box.height - 1;
		int room = Math.max(1, box.height - line - 2);
		double slot = (double) box.width / along.length;
		gc.setForeground(ink.line());
		gc.drawLine(box.x, bottom, box.x + box.width - 1, bottom);
		for (int i = 0; i < along.length; i++) {
			int bin = along[i] * size + group;
			int x = box.x + (int) Math.round(i * slot);
			int bar = (int) Math.max(1, Math.min(40, slot - 2));
			int all = most == 0 ? 0 : (int) Math.round(Math.abs(Bins.drawn(bins.all(), bin)) / most * room);
			int now = most == 0 ? 0 : (int) Math.round(Math.abs(Bins.drawn(bins.now(), bin)) / most * room);
			gc.setBackground(ink.ghost());
			gc.fillRectangle(x, bottom - all, bar, all);
			gc.setBackground(in && content.isIn(bins, 0, along[i]) ? ink.series(rank) : ink.pale(rank));
			gc.fillRectangle(x, bottom - now, bar, now);
			if (bins.all().rows(bin) > 0) {
				int code = along[i];
				marks.add(new Mark(new Rectangle(x, box.y + line, Math.max(bar, (int) slot), room + 2),
						Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, code), PanelContent.name(bins, 1),
								PanelContent.values(bins, 1, group)),
						() -> content.label(bins, 0, code) + " \u00b7 " + content.label(bins, 1, group) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
								+ content.amounts(bins.now(), bins.all(), bin)));
			}
		}
	}
}
