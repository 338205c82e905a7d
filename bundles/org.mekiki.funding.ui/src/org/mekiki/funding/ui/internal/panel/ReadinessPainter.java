package org.mekiki.funding.ui.internal.panel;

import java.math.BigDecimal;
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

/** Dumbbells: the readiness level at the start, the one reached, and the one aimed at; the most money first. */
final class ReadinessPainter implements Painter {

	private static final int ROW = 26;
	private static final int LEVELS = 9;
	private static final int DOT = 5;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		List<Integer> known = new ArrayList<>();
		for (int code : ink.palette(bins, 0).order()) {
			FundingProfile profile = content.profile(bins, code);
			if (profile != null && (profile.readiness() != null || profile.target() != null)) {
				known.add(Integer.valueOf(code));
			}
		}
		if (known.isEmpty()) {
			return Sentence.say(gc, area, Messages.noReadiness, ink);
		}
		gc.setFont(Ink.font());
		int row = Math.max(ROW, Ink.line(gc) + 4);
		int shown = Math.max(1, Math.min(known.size(), (area.height - row) / row));
		int labels = area.width * 42 / 100;
		Rectangle scale = new Rectangle(area.x + labels + DOT * 2, area.y, area.width - labels - DOT * 4, row);
		scale(gc, scale, area, ink);
		List<Mark> marks = new ArrayList<>();
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < shown; i++) {
			int code = known.get(i).intValue();
			FundingProfile profile = content.profile(bins, code);
			boolean in = content.isIn(bins, 0, code) && bins.now().rows(code) > 0;
			int y = area.y + row * (i + 1) + row / 2;
			gc.setForeground(in ? ink.foreground() : ink.muted());
			ink.left(gc, content.label(bins, 0, code), area.x, y, labels);
			dumbbell(gc, scale, y, profile, in, ink);
			marks.add(new Mark(new Rectangle(area.x, y - row / 2, area.width, row),
					Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, code)),
					() -> content.label(bins, 0, code) + "\n" + words(profile) + "\n" + content.amounts(bins.now(), bins.all(), code))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (shown < known.size()) {
			gc.setForeground(ink.muted());
			ink.left(gc, NLS.bind(Messages.others, Ink.count(known.size() - shown)), area.x, area.y + row / 2, labels);
		}
		return marks;
	}

	private static void scale(GC gc, Rectangle scale, Rectangle area, Ink ink) {
		for (int level = 1; level <= LEVELS; level++) {
			int x = x(scale, BigDecimal.valueOf(level));
			gc.setForeground(ink.line());
			gc.drawLine(x, scale.y + scale.height, x, area.y + area.height);
			gc.setForeground(ink.muted());
			ink.centre(gc, Integer.toString(level), x, scale.y + scale.height / 2, scale.width / LEVELS);
		}
	}

	private static int x(Rectangle scale, BigDecimal level) {
		return scale.x + (int) Math.round((level.doubleValue() - 1) / (LEVELS - 1) * scale.width);
	}

	private static void dumbbell(GC gc, Rectangle scale, int y, FundingProfile profile, boolean in, Ink ink) {
		gc.setLineWidth(2);
		if (profile.readiness() != null && profile.target() != null) {
			gc.setForeground(in ? ink.series(0) : ink.pale(0));
			gc.drawLine(x(scale, profile.readiness()), y, x(scale, profile.target()), y);
		}
		if (profile.reached() != null) {
			gc.setForeground(in ? ink.foreground() : ink.muted());
			gc.drawLine(x(scale, profile.reached()), y - DOT - 2, x(scale, profile.reached()), y + DOT + 2);
		}
		if (profile.readiness() != null) {
			gc.setBackground(in ? ink.series(0) : ink.pale(0));
			gc.fillOval(x(scale, profile.readiness()) - DOT, y - DOT, 2 * DOT, 2 * DOT);
		}
		if (profile.target() != null) {
			gc.setForeground(in ? ink.series(1) : ink.pale(1));
			gc.drawOval(x(scale, profile.target()) - DOT, y - DOT, 2 * DOT, 2 * DOT);
		}
		gc.setLineWidth(1);
	}

	private static String words(FundingProfile profile) {
		return NLS.bind(Messages.tipReadiness, new Object[] { word(profile.readiness()), word(profile.reached()), word(profile.target()) })
				+ (profile.targetDate() == null ? "" : " (" + profile.targetDate() + ')'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String word(BigDecimal level) {
		return level == null ? "\u2013" : level.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}
}
