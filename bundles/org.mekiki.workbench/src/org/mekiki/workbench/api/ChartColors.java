package org.mekiki.workbench.api;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.workbench.internal.results.ChartThemes;

/**
 * Charts in the colours of the window.
 *
 * @since 0.1
 */
public final class ChartColors {

	private ChartColors() {
	}

	/**
	 * The theme of the window now, light or dark; listen to {@link ThemeColors#addListener(Runnable)} for changes. UI
	 * thread.
	 *
	 * @return its colours and font
	 */
	public static ChartTheme current() {
		return ChartThemes.current();
	}
}
