package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** A Gantt chart: from when to when, stage gates as diamonds; what has no end runs out. In the order of the beginnings. */
final class TimelinePainter implements Painter {

	private static final int ROW = 26;
	private static final int GATE = 5;
	private static final double MONTHS = 12;
	private static final double DAYS = 372;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		List<Integer> known = new ArrayList<>();
		double from = Double.MAX_VALUE;
		double to = 0;
		for (int code : ink.palette(bins, 0).order()) {
			FundingProfile profile = content.profile(bins, code);
			if (profile != null && profile.start() != null) {
				known.add(Integer.valueOf(code));
				from = Math.min(from, Math.floor(year(profile.start(), false)));
				to = Math.max(to, Math.ceil(last(profile)));
			}
		}
		if (known.isEmpty()) {
			return Sentence.say(gc, area, Messages.noTimeline, ink);
		}
		known.sort((one, other) -> content.profile(bins, one.intValue()).start().compareTo(content.profile(bins, other.intValue()).start()));
		gc.setFont(Ink.font());
		int row = Math.max(ROW, Ink.line(gc) + 4);
		int shown = Math.max(1, Math.min(known.size(), (area.height - row) / row));
		int labels = area.width * 38 / 100;
		Rectangle plot = new Rectangle(area.x + labels + 8, area.y + row, area.width - labels - 16, area.height - row);
		double end = Math.max(from + 1, to);
		years(gc, plot, row, from, end, ink);
		List<Mark> marks = new ArrayList<>();
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < shown; i++) {
			int code = known.get(i).intValue();
			FundingProfile profile = content.profile(bins, code);
			boolean in = content.isIn(bins, 0, code) && bins.now().rows(code) > 0;
			int y = plot.y + row * i;
			gc.setForeground(in ? ink.foreground() : ink.muted());
			ink.left(gc, content.label(bins, 0, code), area.x, y + row / 2, labels);
			bar(gc, plot, y, row, profile, from, end, in, ink);
			marks.add(new Mark(new Rectangle(area.x, y, area.width, row),
					Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, code)),
					() -> content.label(bins, 0, code) + "\n" + words(profile) + "\n" + content.amounts(bins.now(), bins.all(), code))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (shown < known.size()) {
			gc.setForeground(ink.muted());
			ink.left(gc, NLS.bind(Messages.others, Ink.count(known.size() - shown)), area.x, area.y + row / 2, labels);
		}
		return marks;
	}

	/** A date as a number of years; a coarse one at its beginning or its end. */
	private static double year(String date, boolean end) {
		String[] parts = date.split("-"); //$NON-NLS-1$
		double year = Integer.parseInt(parts[0]);
		double month = parts.length > 1 ? Integer.parseInt(parts[1]) - 1.0 : end ? MONTHS : 0;
		double day = parts.length > 2 ? Integer.parseInt(parts[2]) : parts.length > 1 && end ? DAYS / MONTHS : 0;
		return year + month / MONTHS + day / DAYS;
	}

	private static double last(FundingProfile profile) {
		double last = profile.end() == null ? year(profile.start(), true) : year(profile.end(), true);
		for (FundingProfile.Gate gate : profile.gates()) {
			last = Math.max(last, year(gate.date(), true));
		}
		return last;
	}

	private static void years(GC gc, Rectangle plot, int row, double from, double to, Ink ink) {
		int every = Math.max(1, (int) Math.ceil((to - from) * (ink.width(gc, "0000") + 8) / plot.width)); //$NON-NLS-1$
		for (int year = (int) from; year <= to; year += every) {
			int x = x(plot, year, from, to);
			gc.setForeground(ink.line());
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
			gc.setForeground(ink.muted());
			ink.left(gc, Integer.toString(year), x, plot.y - row / 2, plot.x + plot.width + 8 - x);
		}
	}

	private static int x(Rectangle plot, double year, double from, double to) {
		return plot.x + (int) Math.round((year - from) / (to - from) * plot.width);
	}

	private static void bar(GC gc, Rectangle plot, int y, int row, FundingProfile profile, double from, double to, boolean in, Ink ink) {
		int left = x(plot, year(profile.start(), false), from, to);
		boolean open = profile.end() == null;
		int right = open ? plot.x + plot.width : x(plot, year(profile.end(), true), from, to);
		gc.setBackground(in ? ink.series(0) : ink.pale(0));
		gc.setAlpha(open ? 110 : 255);
		gc.fillRectangle(left, y + 6, Math.max(2, right - left), row - 12);
		gc.setAlpha(255);
		for (FundingProfile.Gate gate : profile.gates()) {
			int x = x(plot, year(gate.date(), false), from, to);
			int middle = y + row / 2;
			gc.setBackground(in ? ink.series(1) : ink.pale(1));
			gc.fillPolygon(new int[] { x - GATE, middle, x, middle - GATE, x + GATE, middle, x, middle + GATE });
		}
	}

	private static String words(FundingProfile profile) {
		String span = profile.start() + " \u2013 " + (profile.end() == null ? "" : profile.end()); //$NON-NLS-1$ //$NON-NLS-2$
		return profile.gates().isEmpty() ? span
				: span + profile.gates().stream().map(gate -> "\n\u25c6 " + gate.date() + ' ' + gate.name()).collect(Collectors.joining()); //$NON-NLS-1$
	}
}
