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

	private final Map<Integer, Font> fonts = new HashMap<>();
	private final Map<Integer, Map<Integer, Float>> widths = new HashMap<>();
	private final String family;

	Ruler(String family) {
		this.family = family;
	}

	/** The font of a style, at a size that only measures need. */
	Font font(Style style) {
		return fonts.computeIfAbsent(Integer.valueOf(style.awt()), awt -> new Font(family, awt.intValue(), EM));
	}

	float width(int character, Style style) {
		return widths.computeIfAbsent(Integer.valueOf(style.awt()), awt -> new HashMap<>())
				.computeIfAbsent(Integer.valueOf(character), c -> Float.valueOf(measured(c.intValue(), style))).floatValue()
				* style.size() / EM;
	}

	float width(String text, Style style) {
		return (float) text.codePoints().mapToDouble(c -> width(c, style)).sum();
	}

	float width(List<Run> line) {
		return (float) line.stream().mapToDouble(this::width).sum();
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
