package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.mekiki.curriculum.ui.internal.page.Block.Run;
import org.mekiki.workbench.api.ThemeColors;

/** Words that wrap, with readings above them and formulas among them. */
final class LaidText {

	private static final int LINE_GAP = 4;
	private static final int RAISE = 5;

	/** Words that are read in a way of their own. */
	private record Reading(int start, int end, String text) {
	}

	/** A formula among the words. */
	private record Inline(int at, FormulaBox box) {
	}

	/** Words that lead somewhere. */
	private record Target(int start, int end, String link) {
	}

	private final TextLayout layout;
	private final PageFonts fonts;
	private final List<Reading> readings = new ArrayList<>();
	private final List<Inline> formulas = new ArrayList<>();
	private final List<Target> targets = new ArrayList<>();
	private final Color color;
	private final int rubyRoom;

	LaidText(Device device, GC gc, List<Run> runs, int level, int alignment, int width, PageFonts fonts) {
		this.fonts = fonts;
		layout = new TextLayout(device);
		layout.setWidth(Math.max(1, width));
		layout.setAlignment(alignment);
		layout.setFont(fonts.words(level, SWT.NORMAL));
		color = level == Block.SMALL ? ThemeColors.MUTED.get()
				: level == Block.NOTICE ? ThemeColors.WARNING.get() : ThemeColors.FOREGROUND.get();
		StringBuilder text = new StringBuilder();
		runs.forEach(run -> text.append(run.text()));
		layout.setText(text.toString());
		int at = 0;
		for (Run run : runs) {
			style(gc, run, level, at);
			at += run.text().length();
		}
		gc.setFont(fonts.ruby());
		rubyRoom = readings.isEmpty() ? 0 : gc.getFontMetrics().getHeight();
		layout.setSpacing(LINE_GAP + rubyRoom);
	}

	private void style(GC gc, Run run, int level, int at) {
		int end = at + run.text().length() - 1;
		TextStyle style = new TextStyle(run.code() ? fonts.code(run.style())
				: run.raised() ? fonts.raised() : fonts.words(level, run.style()), null, null);
		if (run.formula() != null) {
			FormulaBox box = FormulaBox.of(gc, run.formula(), fonts);
			style.metrics = new GlyphMetrics(box.ascent(), box.descent(), box.width());
			formulas.add(new Inline(at, box));
		}
		if (run.raised()) {
			style.rise = RAISE;
			style.foreground = ThemeColors.ACCENT.get();
		}
		if (run.code() && level != Block.CODE) {
			style.background = ThemeColors.CARD.get();
		}
		if (!run.link().isEmpty()) {
			style.foreground = ThemeColors.ACCENT.get();
			style.underline = run.link().startsWith("http"); //$NON-NLS-1$
			targets.add(new Target(at, end, run.link()));
		}
		if (!run.ruby().isEmpty()) {
			readings.add(new Reading(at, end, run.ruby()));
		}
		layout.setStyle(style, at, end);
	}

	int height() {
		return layout.getBounds().height + rubyRoom;
	}

	/** How wide the widest line is; the bounds of the layout are as wide as there was room. */
	int width() {
		int widest = 0;
		for (int line = 0; line < layout.getLineCount(); line++) {
			widest = Math.max(widest, layout.getLineBounds(line).width);
		}
		return widest;
	}

	void paint(GC gc, int x, int y) {
		gc.setForeground(color);
		layout.draw(gc, x, y + rubyRoom);
		for (Inline formula : formulas) {
			Rectangle place = layout.getBounds(formula.at(), formula.at());
			int line = layout.getLineIndex(formula.at());
			int base = layout.getLineBounds(line).y + layout.getLineMetrics(line).getAscent()
					+ layout.getLineMetrics(line).getLeading();
			formula.box().paint(gc, x + place.x, y + rubyRoom + base);
		}
		if (!readings.isEmpty()) {
			gc.setFont(fonts.ruby());
			readings.forEach(reading -> paint(gc, reading, x, y));
		}
	}

	/** A reading stands over the middle of its words; of words on two lines over those on the first. */
	private void paint(GC gc, Reading reading, int x, int y) {
		int line = layout.getLineIndex(reading.start());
		int end = reading.end();
		while (end > reading.start() && layout.getLineIndex(end) != line) {
			end--;
		}
		Rectangle words = layout.getBounds(reading.start(), end);
		Point size = gc.textExtent(reading.text(), SWT.DRAW_TRANSPARENT);
		gc.drawText(reading.text(), x + words.x + (words.width - size.x) / 2, y + rubyRoom + words.y - size.y + 2,
				SWT.DRAW_TRANSPARENT);
	}

	/** The words that lead somewhere, if the text is painted at a place. */
	List<Laid.Anchor> anchors(int x, int y) {
		return targets.stream().map(target -> new Laid.Anchor(lines(target, x, y + rubyRoom), target.link())).toList();
	}

	private List<Rectangle> lines(Target target, int x, int y) {
		List<Rectangle> lines = new ArrayList<>();
		int[] offsets = layout.getLineOffsets();
		for (int line = layout.getLineIndex(target.start()); line <= layout.getLineIndex(target.end()); line++) {
			Rectangle words = layout.getBounds(Math.max(target.start(), offsets[line]), Math.min(target.end(), offsets[line + 1] - 1));
			lines.add(new Rectangle(x + words.x, y + words.y, words.width, words.height));
		}
		return lines;
	}

	void dispose() {
		layout.dispose();
	}
}
