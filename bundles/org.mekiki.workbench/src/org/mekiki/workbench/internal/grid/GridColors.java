package org.mekiki.workbench.internal.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.mekiki.workbench.api.ThemeColors;

/** The colours of a grid in the present theme; looked up once, not for every cell. */
final class GridColors {

	/** How much of the accent lies over the ground of a selected cell. */
	private static final double SELECTED = 0.16;
	private static final double DIFFERENT = 0.22;
	/** Texts must stay readable on the hottest ground. */
	private static final double HEAT = 0.45;

	final Color text = ThemeColors.FOREGROUND.get();
	final Color muted = ThemeColors.MUTED.get();
	final Color ground = ThemeColors.PAGE.get();
	final Color band = ThemeColors.CARD.get();
	final Color line = ThemeColors.LINE.get();
	final Color accent = ThemeColors.ACCENT.get();
	final Color selected = mix(ground, accent, SELECTED);
	final Color different = mix(ground, ThemeColors.WARNING.get(), DIFFERENT);
	final Color missing = mix(ground, ThemeColors.MUTED.get(), SELECTED);

	final Color[] heat = heat();

	private Color[] heat() {
		Color[] degrees = new Color[CellMarks.HOTTEST + 1];
		for (int degree = 0; degree < degrees.length; degree++) {
			degrees[degree] = mix(ground, accent, HEAT * degree / CellMarks.HOTTEST);
		}
		return degrees;
	}

	private static Color mix(Color below, Color above, double share) {
		return new Color(new RGB(mix(below.getRed(), above.getRed(), share), mix(below.getGreen(), above.getGreen(), share),
				mix(below.getBlue(), above.getBlue(), share)));
	}

	private static int mix(int below, int above, double share) {
		return (int) Math.round(below * (1 - share) + above * share);
	}
}
