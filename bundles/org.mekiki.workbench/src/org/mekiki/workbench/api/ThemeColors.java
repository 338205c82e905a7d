package org.mekiki.workbench.api;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * Colours for what is painted by hand. They come from the theme, light or dark; with a high-contrast desktop they are
 * the system's own. Ask for them at every paint, so that a switched theme shows at once.
 */
public enum ThemeColors {
	/** Text. */
	FOREGROUND("foreground", SWT.COLOR_LIST_FOREGROUND), //$NON-NLS-1$
	/** Text of less weight: notations, units, hints. */
	MUTED("muted", SWT.COLOR_WIDGET_DARK_SHADOW), //$NON-NLS-1$
	/** Background of pages and editors. */
	PAGE("page", SWT.COLOR_LIST_BACKGROUND), //$NON-NLS-1$
	/** Background of tiles and cards on a page. */
	CARD("card", SWT.COLOR_WIDGET_BACKGROUND), //$NON-NLS-1$
	/** Hairlines. */
	LINE("line", SWT.COLOR_WIDGET_NORMAL_SHADOW), //$NON-NLS-1$
	/** The one accent: links, the main button, the current item. */
	ACCENT("accent", SWT.COLOR_LINK_FOREGROUND), //$NON-NLS-1$
	/** Something is right or kept; always beside an icon or word. */
	GOOD("good", SWT.COLOR_LIST_FOREGROUND), //$NON-NLS-1$
	/** Something needs a look; always beside an icon or word. */
	WARNING("warning", SWT.COLOR_LIST_FOREGROUND), //$NON-NLS-1$
	/** Something is wrong or lost; always beside an icon or word. */
	BAD("bad", SWT.COLOR_LIST_FOREGROUND), //$NON-NLS-1$
	/** Frame and banner of a sandbox, under white text. */
	SANDBOX("sandbox", SWT.COLOR_TITLE_BACKGROUND); //$NON-NLS-1$

	private static final String PREFIX = "org.mekiki.workbench.color."; //$NON-NLS-1$

	private final String key;
	private final int system;

	ThemeColors(String key, int system) {
		this.key = PREFIX + key;
		this.system = system;
	}

	/**
	 * The colour in the present theme.
	 *
	 * @return a shared colour
	 */
	public Color get() {
		Display display = Display.getCurrent();
		if (display.getHighContrast()) {
			return display.getSystemColor(system);
		}
		ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		Color color = registry.get(key);
		return color == null ? display.getSystemColor(system) : color;
	}

	/**
	 * Whether the present theme is a dark one, for choosing between two palettes of data colours.
	 *
	 * @return true for dark
	 */
	public static boolean isDark() {
		return Themes.isDark();
	}

	/**
	 * Adds a listener, called on the UI thread after the theme was switched.
	 *
	 * @param listener
	 *            who keeps what was painted in colours of the theme
	 */
	public static void addListener(Runnable listener) {
		Themes.addListener(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer paints
	 */
	public static void removeListener(Runnable listener) {
		Themes.removeListener(listener);
	}

	/**
	 * Makes a composite a page: it and what is in it get the background of pages, not of views.
	 *
	 * @param page
	 *            the composite, right after it was created
	 */
	public static void markPage(Composite page) {
		Themes.markPage(page);
	}
}
