package org.mekiki.report.internal.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures text in the font of the report as the embedded font will have it. */
final class Ruler {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final int EM = 1000;
	/** Plain, bold, italic, both. */
	private static final int STYLES = 4;

	/** Characters whose widths are in an array; the others are rare. */
	private static final int COMMON = 0x10000;

	private final Font[] fonts = new Font[STYLES];
	/** Widths by style; 0 is not known yet, others are one more than the width. */
	private final float[][] common = new float[STYLES][];
	private final Map<Integer, Float> rare = new HashMap<>();
	private final String family;

	Ruler(String family) {
		this.family = family;
	}

	/** The font of a style, at a size that only measures need. */
	Font font(Style style) {
		int awt = style.awt();
		if (fonts[awt] == null) {
			fonts[awt] = new Font(family, awt, EM);
		}
		return fonts[awt];
	}

	float width(int character, Style style) {
		int awt = style.awt();
		if (character >= COMMON) {
			return rare.computeIfAbsent(Integer.valueOf(character * STYLES + awt), key -> Float.valueOf(measured(character, style)))
					.floatValue() * style.size() / EM;
		}
		if (common[awt] == null) {
			common[awt] = new float[COMMON];
		}
		float known = common[awt][character];
		if (known == 0) {
			known = measured(character, style) + 1;
			common[awt][character] = known;
		}
		return (known - 1) * style.size() / EM;
	}

	float width(String text, Style style) {
		double sum = 0;
		for (int at = 0; at < text.length(); at++) {
			int character = text.codePointAt(at);
			at += character >= COMMON ? 1 : 0;
			sum += width(character, style);
		}
		return (float) sum;
	}

	float width(List<Run> line) {
		double sum = 0;
		for (Run run : line) {
			sum += width(run);
		}
		return (float) sum;
	}

	/** Words are as wide as their reading at least. */
	float width(Run run) {
		float words = width(run.text(), run.style());
		return run.reading() == null ? words : Math.max(words, width(run.reading(), run.style().reading()));
	}

	private float measured(int character, Style style) {
		if (Character.isISOControl(character)) {
			return 0;
		}
		return Math.round(font(style).getStringBounds(Character.toString(character), EXACT).getWidth());
	}
}
