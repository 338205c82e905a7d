package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.workbench.api.TextFit;

/** In place of a picture that there is no data for: why, and where it would come from. */
final class Sentence {

	/** No line of Japanese begins with these. */
	private static final String NEVER_FIRST = "\u3001\u3002\uff09\u300d\uff1a\u30fb\u30fc"; //$NON-NLS-1$

	private Sentence() {
	}

	/** Writes it into the area, in as many lines as it needs; there is nothing to choose. */
	static List<Mark> say(GC gc, Rectangle area, String text, Ink ink) {
		gc.setFont(Ink.font());
		gc.setForeground(ink.muted());
		int line = Ink.line(gc) + 2;
		List<String> lines = lines(gc, text, area.width, ink);
		int y = area.y + Math.max(0, (area.height - line * lines.size()) / 2) + line / 2;
		for (String each : lines) {
			if (y > area.y + area.height) {
				break;
			}
			ink.left(gc, each, area.x, y, area.width);
			y += line;
		}
		return List.of();
	}

	/** Broken at spaces, and between the characters of Japanese. */
	private static List<String> lines(GC gc, String text, int width, Ink ink) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty() && ink.width(gc, rest) > width) {
			String fits = new TextFit().fit(gc, rest, width);
			int end = Math.max(1, fits.length() - 1);
			int space = rest.lastIndexOf(' ', end);
			int cut = space > 0 && rest.charAt(Math.min(end, rest.length() - 1)) < 0x2e80 ? space : end;
			while (cut > 1 && cut < rest.length() && NEVER_FIRST.indexOf(rest.charAt(cut)) >= 0) {
				cut--;
			}
			lines.add(rest.substring(0, cut).strip());
			rest = rest.substring(cut).strip();
		}
		if (!rest.isEmpty()) {
			lines.add(rest);
		}
		return lines;
	}
}
