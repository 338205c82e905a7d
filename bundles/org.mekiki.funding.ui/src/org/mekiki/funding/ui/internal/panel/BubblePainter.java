package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** Impact upwards, risk to the right, and as large as the money that is chosen; a ring is as large as all money. */
final class BubblePainter implements Painter {

	private static final int LEAST = 3;
	private static final int STEPS = 4;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		List<Integer> known = new ArrayList<>();
		int[] order = ink.palette(bins, 0).order();
		double most = 0;
		for (int code : order) {
			FundingProfile profile = content.profile(bins, code);
			if (profile != null && profile.impact() != null && profile.risk() != null) {
				known.add(Integer.valueOf(code));
				most = Math.max(most, Bins.drawn(bins.all(), code));
			}
		}
		gc.setFont(Ink.little());
		if (known.isEmpty()) {
			return Sentence.say(gc, area, Messages.noBubbles, ink);
		}
		int line = Ink.line(gc);
		int missing = order.length - known.size();
		Rectangle plot = new Rectangle(area.x + line + 4, area.y + (missing > 0 ? line + 4 : 0), area.width - line - 6,
				area.height - line * 2 - (missing > 0 ? line + 4 : 0));
		if (missing > 0) {
			gc.setForeground(ink.muted());
			ink.left(gc, NLS.bind(Messages.notPlaced, Ink.count(missing)), area.x, area.y + line / 2, area.width);
		}
		int largest = Math.max(8, Math.min(plot.width, plot.height) / 6);
		// the largest circle lies within the frame even at its corner
		Rectangle scale = new Rectangle(plot.x + largest + 2, plot.y + largest + 2, plot.width - 2 * largest - 4, plot.height - 2 * largest - 4);
		frame(gc, plot, scale, line, ink);
		List<Mark> marks = new ArrayList<>();
		List<Rectangle> named = new ArrayList<>();
		gc.setAntialias(SWT.ON);
		// the greatest are drawn first, so that they hide none
		for (Integer each : known) {
			int code = each.intValue();
			FundingProfile profile = content.profile(bins, code);
			int x = scale.x + (int) Math.round(profile.risk().doubleValue() * scale.width);
			int y = scale.y + scale.height - (int) Math.round(profile.impact().doubleValue() * scale.height);
			int all = radius(Bins.drawn(bins.all(), code), most, largest);
			int now = bins.now().rows(code) == 0 ? 0 : radius(Bins.drawn(bins.now(), code), most, largest);
			boolean in = content.isIn(bins, 0, code);
			gc.setForeground(ink.muted());
			gc.drawOval(x - all, y - all, 2 * all, 2 * all);
			gc.setAlpha(170);
			gc.setBackground(in ? ink.series(ink.palette(bins, 0).rank(code)) : ink.ghost());
			gc.fillOval(x - now, y - now, 2 * now, 2 * now);
			gc.setAlpha(255);
			if (in) {
				name(gc, content.label(bins, 0, code), new Rectangle(x - all, y - line / 2, 2 * all, line), plot, named, ink);
			}
			marks.add(new Mark(new Rectangle(x - all, y - all, 2 * all, 2 * all),
					Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, code)),
					() -> content.label(bins, 0, code) + "\n" //$NON-NLS-1$
							+ NLS.bind(Messages.tipBubble, share(profile.impact().doubleValue()), share(profile.risk().doubleValue())) + "\n" //$NON-NLS-1$
							+ content.amounts(bins.now(), bins.all(), code)));
		}
		return marks;
	}

	/** Beside its circle, where there is more room, and only where no other name is. */
	private static void name(GC gc, String label, Rectangle circle, Rectangle plot, List<Rectangle> named, Ink ink) {
		int right = plot.x + plot.width - circle.x - circle.width - 3;
		int left = circle.x - plot.x - 3;
		int width = Math.min(gc.textExtent(label).x + 2, Math.max(left, right));
		boolean toRight = right >= width || right >= left;
		Rectangle place = new Rectangle(toRight ? circle.x + circle.width + 3 : circle.x - 3 - width, circle.y, width, circle.height);
		if (width > 2 * circle.height && named.stream().noneMatch(place::intersects)) {
			gc.setForeground(ink.foreground());
			ink.left(gc, label, place.x, place.y + place.height / 2, place.width);
			named.add(place);
		}
	}

	private static String share(double value) {
		return Double.toString(Math.round(value * 100) / 100.0);
	}

	private static int radius(double amount, double most, int largest) {
		return amount <= 0 || most <= 0 ? LEAST : (int) Math.max(LEAST, Math.round(Math.sqrt(amount / most) * largest));
	}

	private static void frame(GC gc, Rectangle plot, Rectangle scale, int line, Ink ink) {
		gc.setForeground(ink.line());
		for (int i = 0; i <= STEPS; i++) {
			int x = scale.x + scale.width * i / STEPS;
			int y = scale.y + scale.height * i / STEPS;
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
		}
		gc.drawRectangle(plot);
		gc.setForeground(ink.muted());
		ink.left(gc, Messages.impactUp, plot.x + 2, plot.y + line / 2 + 1, plot.width / 2);
		ink.right(gc, Messages.riskRight, plot.x + plot.width, plot.y + plot.height + line / 2 + 2, plot.width);
	}
}
