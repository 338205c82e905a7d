package org.mekiki.taxonomy.ui.internal.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.taxonomy.Trl;
import org.mekiki.workbench.api.ThemeColors;

/** Readiness over time as steps: what was reached as a line, what is aimed at dashed, each point with its level. */
final class TrlChart {

	private static final int LEFT = 24;
	private static final int RIGHT = 28;
	private static final int TOP = 12;
	private static final int BOTTOM = 22;
	private static final int DOT = 7;
	private static final double MONTHS = 12.0;
	private static final double DAYS = 372.0;

	private final Canvas canvas;
	private List<TrlAssessment> dated = List.of();

	TrlChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
	}

	Canvas control() {
		return canvas;
	}

	void show(List<TrlAssessment> history) {
		dated = history.stream().filter(each -> year(each.getDate()) > 0).toList();
		canvas.redraw();
	}

	/** A date as a year with a fraction; 0 if there is none. */
	static double year(String date) {
		if (date == null || !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) { //$NON-NLS-1$
			return 0;
		}
		double year = Integer.parseInt(date.substring(0, 4));
		if (date.length() >= 7) {
			year += (Integer.parseInt(date.substring(5, 7)) - 1) / MONTHS;
		}
		return date.length() == 10 ? year + (Integer.parseInt(date.substring(8)) - 1) / DAYS : year;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(canvas.getParent().getBackground());
		gc.fillRectangle(area);
		if (dated.isEmpty()) {
			return;
		}
		paintGrid(gc, area);
		double first = year(dated.get(0).getDate());
		double last = Math.max(first + 1, year(dated.get(dated.size() - 1).getDate()));
		Point before = null;
		int labelledUpTo = 0;
		for (TrlAssessment assessment : dated) {
			double part = (year(assessment.getDate()) - first) / (last - first);
			Point at = new Point(area.x + LEFT + (int) (part * (area.width - LEFT - RIGHT)),
					height(area, assessment.getLevel()));
			if (before != null) {
				gc.setForeground(ThemeColors.ACCENT.get());
				gc.setLineWidth(2);
				gc.setLineStyle(assessment.isTarget() ? SWT.LINE_DASH : SWT.LINE_SOLID);
				gc.drawPolyline(new int[] { before.x, before.y, at.x, before.y, at.x, at.y });
				gc.setLineStyle(SWT.LINE_SOLID);
				gc.setLineWidth(1);
			}
			paintDot(gc, at, assessment);
			labelledUpTo = paintDate(gc, area, at, assessment, labelledUpTo);
			before = at;
		}
	}

	private static int height(Rectangle area, int level) {
		int range = area.height - TOP - BOTTOM;
		return area.y + TOP + range - (level - Trl.LOWEST) * range / (Trl.HIGHEST - Trl.LOWEST);
	}

	private static void paintGrid(GC gc, Rectangle area) {
		for (int level = Trl.LOWEST; level <= Trl.HIGHEST; level += 4) {
			int y = height(area, level);
			gc.setForeground(ThemeColors.LINE.get());
			gc.drawLine(area.x + LEFT, y, area.x + area.width - RIGHT / 2, y);
			gc.setForeground(ThemeColors.MUTED.get());
			String text = String.valueOf(level);
			Point extent = gc.textExtent(text);
			gc.drawText(text, area.x + LEFT - extent.x - 8, y - extent.y / 2, true);
		}
	}

	private void paintDot(GC gc, Point at, TrlAssessment assessment) {
		gc.setBackground(assessment.isTarget() ? canvas.getParent().getBackground() : ThemeColors.ACCENT.get());
		gc.setForeground(ThemeColors.ACCENT.get());
		gc.fillOval(at.x - DOT / 2, at.y - DOT / 2, DOT, DOT);
		gc.drawOval(at.x - DOT / 2, at.y - DOT / 2, DOT, DOT);
		gc.setForeground(ThemeColors.FOREGROUND.get());
		String text = String.valueOf(assessment.getLevel());
		gc.drawText(text, at.x + DOT, at.y - gc.textExtent(text).y - 1, true);
	}

	/** Dates that would run into one another are left out. */
	private static int paintDate(GC gc, Rectangle area, Point at, TrlAssessment assessment, int labelledUpTo) {
		gc.setForeground(ThemeColors.MUTED.get());
		Point extent = gc.textExtent(assessment.getDate());
		int x = Math.max(area.x, Math.min(at.x - extent.x / 2, area.x + area.width - extent.x));
		if (x < labelledUpTo) {
			return labelledUpTo;
		}
		gc.drawText(assessment.getDate(), x, area.y + area.height - extent.y, true);
		return x + extent.x + 8;
	}
}
