package org.mekiki.workbench.internal.results;

import org.eclipse.swt.graphics.Color;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;

/** Charts in the colours of the window. */
public final class ChartThemes {

	private ChartThemes() {
	}

	/**
	 * The theme of the window now, light or dark. UI thread.
	 *
	 * @return its colours and font
	 */
	public static ChartTheme current() {
		ChartTheme base = ThemeColors.isDark() ? ChartTheme.dark() : ChartTheme.light();
		return new ChartTheme(base.darkGround(), rgb(ThemeColors.PAGE), rgb(ThemeColors.FOREGROUND), rgb(ThemeColors.MUTED),
				rgb(ThemeColors.LINE), base.accent(), base.categorical(), base.sequential(), base.diverging(),
				base.fontFamily(), base.fontSize(), DataLanguage.interfaceLocale());
	}

	private static int rgb(ThemeColors part) {
		Color color = part.get();
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
