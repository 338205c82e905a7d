package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.mekiki.workbench.api.ThemeColors;

/** The colours of the matrix in the present theme; looked up once, not for every cell. */
final class MatrixColors {

	private static final int STEPS = 32;
	/** A third of a list in one row is as much as a ramp can show; more looks the same. */
	private static final double FULL = 0.4;
	private static final double SELECTED = 0.14;
	private static final double TEXT_STRENGTH = 0.38;
	private static final double ZEBRA = 0.035;
	/** From hardly to very much, evenly perceived; on dark ground from dark to light. */
	private static final int[] LIGHT = { 0xEAF2F8, 0xC3DCEC, 0x8FBEDC, 0x5598C8, 0x2A70A8, 0x164F82 };
	private static final int[] DARK = { 0x1D2C38, 0x22455E, 0x296488, 0x3A86B0, 0x62AAD0, 0x9FD0EA };

	final Color text = ThemeColors.FOREGROUND.get();
	final Color muted = ThemeColors.MUTED.get();
	final Color ground = ThemeColors.PAGE.get();
	final Color band = ThemeColors.CARD.get();
	final Color line = ThemeColors.LINE.get();
	final Color accent = ThemeColors.ACCENT.get();
	final Color good = ThemeColors.GOOD.get();
	final Color bad = ThemeColors.BAD.get();
	final Color warning = ThemeColors.WARNING.get();
	final Color selected = mix(ground, accent, SELECTED);
	final Color top = mix(ground, text, ZEBRA);
	private final Color[] heat = new Color[STEPS + 1];
	private final Color[] softHeat = new Color[STEPS + 1];
	private final Color[] onHeat = new Color[STEPS + 1];

	MatrixColors() {
		int[] ramp = ThemeColors.isDark() ? DARK : LIGHT;
		for (int step = 0; step <= STEPS; step++) {
			heat[step] = between(ramp, step / (double) STEPS);
			softHeat[step] = mix(ground, heat[step], TEXT_STRENGTH);
			onHeat[step] = readableOn(heat[step]);
		}
	}

	/** Whether the theme has changed since. */
	boolean isStale() {
		return !ground.equals(ThemeColors.PAGE.get()) || !text.equals(ThemeColors.FOREGROUND.get());
	}

	static int step(int count, int listSize) {
		if (listSize == 0) {
			return 0;
		}
		return (int) Math.round(Math.min(1, count / (listSize * FULL)) * STEPS);
	}

	Color heat(int step) {
		return heat[step];
	}

	/** For words on it. */
	Color softHeat(int step) {
		return softHeat[step];
	}

	Color onHeat(int step) {
		return onHeat[step];
	}

	private static Color between(int[] ramp, double share) {
		double place = share * (ramp.length - 1);
		int low = Math.min((int) place, ramp.length - 2);
		return mix(color(ramp[low]), color(ramp[low + 1]), place - low);
	}

	private static Color color(int rgb) {
		return new Color(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
	}

	private static Color readableOn(Color ground) {
		double light = 0.2126 * linear(ground.getRed()) + 0.7152 * linear(ground.getGreen())
				+ 0.0722 * linear(ground.getBlue());
		// contrast ratio of WCAG 2
		return (light + 0.05) / 0.055 > 1.05 / (light + 0.05) ? color(0x16181B) : color(0xFFFFFF);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	static Color mix(Color below, Color above, double share) {
		return new Color(new RGB(mix(below.getRed(), above.getRed(), share), mix(below.getGreen(), above.getGreen(), share),
				mix(below.getBlue(), above.getBlue(), share)));
	}

	private static int mix(int below, int above, double share) {
		return (int) Math.round(below * (1 - share) + above * share);
	}
}
