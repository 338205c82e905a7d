package org.mekiki.funding.ui.internal.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.MoneyDisplay;

/** The values of a dimension, those with the greatest amounts first; the order is that of all rows and stays. */
final class RankingPainter implements Painter {

	private static final int ROW = 26;
	private static final int GAP = 8;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		int[] order = ink.palette(bins, 0).order();
		gc.setFont(Ink.font());
		int row = Math.max(ROW, Ink.line(gc) + 4);
		int room = Math.max(1, area.height / row);
		int shown = order.length <= room ? order.length : Math.max(1, room - 1);
		List<Mark> marks = new ArrayList<>();
		double most = 0;
		int widest = 0;
		int figures = 0;
		for (int i = 0; i < shown; i++) {
			most = Math.max(most, Math.abs(Bins.drawn(bins.all(), order[i])));
			widest = Math.max(widest, ink.width(gc, content.label(bins, 0, order[i])));
			figures = Math.max(figures, ink.width(gc, Ink.figure(Bins.drawn(bins.all(), order[i]), content.currency())));
		}
		int labels = Math.min(widest, area.width * 45 / 100);
		int left = area.x + labels + GAP;
		int bars = Math.max(1, area.x + area.width - left - figures - GAP);
		for (int i = 0; i < shown; i++) {
			int code = order[i];
			int y = area.y + i * row;
			boolean in = content.isIn(bins, 0, code);
			gc.setForeground(in ? ink.foreground() : ink.muted());
			ink.left(gc, content.label(bins, 0, code), area.x, y + row / 2, labels);
			int all = length(Bins.drawn(bins.all(), code), most, bars);
			int now = length(Bins.drawn(bins.now(), code), most, bars);
			gc.setBackground(ink.ghost());
			gc.fillRectangle(left, y + 5, all, row - 10);
			gc.setBackground(in ? ink.series(0) : ink.pale(0));
			gc.fillRectangle(left, y + 5, now, row - 10);
			ink.left(gc, Ink.figure(Bins.drawn(bins.now(), code), content.currency()), left + Math.max(all, now) + GAP / 2, y + row / 2,
					figures + GAP / 2);
			marks.add(new Mark(new Rectangle(area.x, y, area.width, row),
					Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, code)),
					() -> content.label(bins, 0, code) + "\n" + content.amounts(bins.now(), bins.all(), code))); //$NON-NLS-1$
		}
		if (shown < order.length) {
			rest(gc, new Rectangle(area.x, area.y + shown * row, area.width, row), bins,
					Arrays.copyOfRange(order, shown, order.length), content, ink, marks);
		}
		return marks;
	}

	private static int length(double amount, double most, int room) {
		return most == 0 || amount == 0 ? 0 : (int) Math.max(1, Math.round(Math.abs(amount) / most * room));
	}

	private static void rest(GC gc, Rectangle area, Bins bins, int[] codes, PanelContent content, Ink ink, List<Mark> marks) {
		BigInteger sum = BigInteger.ZERO;
		for (int code : codes) {
			if (bins.now().rows(code) > 0) {
				sum = sum.add(bins.now().exactSum(code));
			}
		}
		String text = NLS.bind(Messages.othersWith, Ink.count(codes.length), MoneyDisplay.text(sum, content.currency()));
		gc.setForeground(ink.muted());
		ink.left(gc, text, area.x, area.y + area.height / 2, area.width);
		marks.add(new Mark(area, Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, codes)), () -> text));
	}
}
