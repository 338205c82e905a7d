package org.mekiki.curriculum.internal.certificate;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mekiki.charts.api.ChartTheme;

/** Texts on a page: measured, broken into lines where the language allows it, made smaller where there is little room. */
final class Lettering {

	private static final List<String> SERIFS = List.of("Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Hiragino Mincho ProN", "Yu Mincho"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final float STEP = 0.5f;
	private static final float MOST_FOR_LOOKS = 1.5f;
	private static final int FEW = 4;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Graphics2D graphics;
	private final Locale locale;
	private final String family;

	Lettering(Graphics2D graphics, Locale locale) {
		this.graphics = graphics;
		this.locale = locale;
		Set<String> installed = new HashSet<>(
				Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
		family = SERIFS.stream().filter(installed::contains).findFirst().orElse(ChartTheme.light().fontFamily());
	}

	Font font(float size, boolean bold) {
		return new Font(family, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
	}

	/** Draws a text with its base line at a place; -1 for left, 0 for centre, 1 for right. */
	void text(String text, Font font, Color colour, double x, double base, int side) {
		double left = side < 0 ? x : side == 0 ? x - width(text, font) / 2 : x - width(text, font);
		graphics.setFont(font);
		graphics.setColor(colour);
		graphics.drawString(text, (float) left, (float) base);
	}

	/** Draws letters apart from one another, for titles. */
	void spaced(String text, Font font, Color colour, double centre, double base, double gap) {
		int[] letters = text.codePoints().toArray();
		double all = gap * (letters.length - 1);
		for (int letter : letters) {
			all += width(Character.toString(letter), font);
		}
		double x = centre - all / 2;
		for (int letter : letters) {
			String one = Character.toString(letter);
			text(one, font, colour, x, base, -1);
			x += width(one, font) + gap;
		}
	}

	/** The largest font in which a text fits into one line. */
	Font fitting(String text, float size, float least, boolean bold, double width) {
		float fit = size;
		while (fit > least && width(text, font(fit, bold)) > width) {
			fit -= STEP;
		}
		return font(fit, bold);
	}

	/**
	 * Draws a text in lines from a place down, in the largest font that fits into the room.
	 *
	 * @return where the last line ends
	 */
	double block(String text, float size, float least, Color colour, double x, double top, double width, double height) {
		float fit = size;
		List<String> lines = lines(text, font(fit, false), width);
		while (fit > least && (lines.size() * leading(fit) > height || fit > size - MOST_FOR_LOOKS && isLonely(lines))) {
			fit -= STEP;
			lines = lines(text, font(fit, false), width);
		}
		int most = Math.max(1, (int) (height / leading(fit)));
		if (lines.size() > most) {
			lines = new ArrayList<>(lines.subList(0, most));
			lines.set(most - 1, lines.get(most - 1) + ELLIPSIS);
		}
		double base = top + fit;
		for (String line : lines) {
			text(line, font(fit, false), colour, x, base, -1);
			base += leading(fit);
		}
		return base - fit;
	}

	/** A last line of a few letters looks lost; a slightly smaller font takes it up. */
	private static boolean isLonely(List<String> lines) {
		return lines.size() > 1 && lines.getLast().length() <= FEW;
	}

	static double leading(float size) {
		return size * 1.55;
	}

	List<String> lines(String text, Font font, double width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.strip().split("\\R+")) { //$NON-NLS-1$
			BreakIterator breaks = BreakIterator.getLineInstance(locale);
			breaks.setText(paragraph);
			int start = 0;
			int end = 0;
			for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
				if (end > start && width(paragraph.substring(start, next).stripTrailing(), font) > width) {
					lines.add(paragraph.substring(start, end).strip());
					start = end;
				}
				end = next;
			}
			lines.add(paragraph.substring(start).strip());
		}
		return lines;
	}

	double width(String text, Font font) {
		return font.getStringBounds(text, EXACT).getWidth();
	}
}
