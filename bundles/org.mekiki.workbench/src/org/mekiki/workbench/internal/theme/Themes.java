package org.mekiki.workbench.internal.theme;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.mekiki.workbench.api.ThemeColors;

/** The light and the dark theme. */
public final class Themes {

	/** Identifier of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	/** Identifier of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private Themes() {
	}

	/**
	 * Whether the dark theme is on.
	 *
	 * @return true for dark
	 */
	public static boolean isDark() {
		IThemeEngine engine = engine();
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		return theme != null && theme.getId().startsWith(DARK);
	}

	/**
	 * Switches the theme, now and for the next starts.
	 *
	 * @param dark
	 *            true for dark
	 */
	public static void setDark(boolean dark) {
		IThemeEngine engine = engine();
		if (engine != null && dark != isDark()) {
			engine.setTheme(dark ? DARK : LIGHT, true);
			LISTENERS.forEach(Runnable::run);
		}
	}

	/**
	 * Adds a listener, called after the theme was switched.
	 *
	 * @param listener
	 *            who paints by hand
	 */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer paints
	 */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/**
	 * Sets the theme for this start before the window opens, without remembering it.
	 *
	 * @param dark
	 *            true for dark
	 */
	public static void choose(boolean dark) {
		InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", dark ? DARK : LIGHT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a composite a page for the style sheets: it and what is in it get the colours of pages, not of views.
	 *
	 * @param page
	 *            the composite
	 */
	public static void markPage(Composite page) {
		page.setData("org.eclipse.e4.ui.css.CssClassName", "MekikiPage"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a composite on a page a card for the style sheets: it and what is in it get the colour of cards.
	 *
	 * @param card
	 *            the composite
	 */
	public static void markCard(Composite card) {
		card.setData("org.eclipse.e4.ui.css.CssClassName", "MekikiCard"); //$NON-NLS-1$ //$NON-NLS-2$
		card.setBackground(ThemeColors.CARD.get());
	}

	/**
	 * Gives a control a colour of the theme that stays right when the theme is switched. To be called right after the
	 * control was created.
	 *
	 * @param control
	 *            the control
	 * @param color
	 *            colour of its text
	 */
	public static void color(Control control, ThemeColors color) {
		control.setData("org.eclipse.e4.ui.css.CssClassName", "Mekiki-" + color.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
		control.setForeground(color.get());
	}

	/**
	 * Enables or disables a button. The dark style sheet gives all buttons the colour of enabled ones unless it is told.
	 *
	 * @param button
	 *            the button
	 * @param enabled
	 *            whether it can be pressed
	 */
	public static void enable(Button button, boolean enabled) {
		button.setEnabled(enabled);
		button.setData("org.eclipse.e4.ui.css.CssClassName", enabled ? null : "disabled"); //$NON-NLS-1$ //$NON-NLS-2$
		IThemeEngine engine = engine();
		if (engine != null) {
			engine.applyStyles(button, false);
		}
	}

	private static IThemeEngine engine() {
		return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
	}
}
