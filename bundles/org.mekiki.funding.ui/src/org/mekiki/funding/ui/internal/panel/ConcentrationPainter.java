package org.mekiki.funding.ui.internal.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.Concentration;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** The Lorenz curve of what is chosen, with HHI, Gini coefficient and the shares of those who have most. */
final class ConcentrationPainter implements Painter {

	private static final int[] TOPS = { 1, 5, 10 };
	private static final int POINTS = 100;
	private static final int GAP = 12;
	/** From this width on the figures stand beside the curve. */
	private static final int BESIDE = 300;

	@Override
	public void begin(PanelSpec spec, PanelContent content) {
		content.concentration(spec.dimensions().get(0));
	}

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		Concentration now = content.concentration(spec.dimensions().get(0)).join();
		List<Mark> marks = new ArrayList<>();
		gc.setFont(Ink.font());
		int line = Ink.line(gc) + 4;
		boolean beside = area.width >= BESIDE;
		if (beside) {
			int figures = Math.max(150, area.width * 2 / 5);
			curve(gc, new Rectangle(area.x + figures + GAP, area.y, area.width - figures - GAP, area.height), now, ink);
			figures(gc, new Rectangle(area.x, area.y, figures, area.height), line, bins, now, content, ink, marks);
		} else {
			int figures = Math.min(4 * line, area.height / 2);
			figures(gc, new Rectangle(area.x, area.y, area.width, figures), line, bins, now, content, ink, marks);
			curve(gc, new Rectangle(area.x, area.y + figures + GAP / 2, area.width, area.height - figures - GAP / 2), now, ink);
		}
		return marks;
	}

	private static void curve(GC gc, Rectangle plot, Concentration now, Ink ink) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(ink.line());
		gc.drawRectangle(plot.x, plot.y, plot.width - 1, plot.height - 1);
		gc.drawLine(plot.x, plot.y + plot.height - 1, plot.x + plot.width - 1, plot.y);
		int[] points = new int[(POINTS + 1) * 2];
		int[] filled = new int[points.length + 2];
		for (int i = 0; i <= POINTS; i++) {
			double share = i / (double) POINTS;
			points[2 * i] = plot.x + (int) Math.round(share * (plot.width - 1));
			points[2 * i + 1] = plot.y + plot.height - 1 - (int) Math.round(now.lorenz(share) * (plot.height - 1));
		}
		System.arraycopy(points, 0, filled, 0, points.length);
		filled[points.length] = plot.x + plot.width - 1;
		filled[points.length + 1] = plot.y + plot.height - 1;
		gc.setBackground(ink.pale(0));
		gc.fillPolygon(filled);
		gc.setForeground(ink.series(0));
		gc.setLineWidth(2);
		gc.drawPolyline(points);
		gc.setLineWidth(1);
	}

	private static void figures(GC gc, Rectangle area, int line, Bins bins, Concentration now, PanelContent content, Ink ink,
			List<Mark> marks) {
		int y = area.y + line / 2;
		y = figure(gc, area, y, line, content.facts().name(PanelContent.name(bins, 0)),
				Ink.count(now.count()), ink);
		y = figure(gc, area, y, line, Messages.concentrationHhi, decimal(now.hhi(), 4), ink);
		y = figure(gc, area, y, line, Messages.concentrationGini, decimal(now.gini(), 3), ink);
		int[] order = null;
		for (int top : TOPS) {
			if (top < now.count()) {
				order = order == null ? now.greatest(TOPS[TOPS.length - 1]) : order;
				int[] codes = Arrays.copyOf(order, Math.min(top, order.length));
				marks.add(new Mark(new Rectangle(area.x, y - line / 2, area.width, line),
						Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, codes)),
						() -> names(bins, codes, content)));
				y = figure(gc, area, y, line, NLS.bind(Messages.concentrationTop, Integer.toString(top)),
						Ink.percent(now.top(top)), ink);
			}
		}
	}

	private static String names(Bins bins, int[] codes, PanelContent content) {
		StringBuilder text = new StringBuilder();
		for (int code : codes) {
			text.append(text.isEmpty() ? "" : "\n").append(content.label(bins, 0, code)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	private static int figure(GC gc, Rectangle area, int y, int line, String name, String value, Ink ink) {
		if (y + line / 2 > area.y + area.height) {
			return y;
		}
		gc.setForeground(ink.muted());
		int width = ink.width(gc, value);
		ink.left(gc, name, area.x, y, area.width - width - GAP);
		gc.setForeground(ink.foreground());
		ink.right(gc, value, area.x + area.width - GAP / 2, y, area.width);
		return y + line;
	}

	private static String decimal(double value, int digits) {
		return Double.isNaN(value) ? "\u2013" : BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString(); //$NON-NLS-1$
	}
}
