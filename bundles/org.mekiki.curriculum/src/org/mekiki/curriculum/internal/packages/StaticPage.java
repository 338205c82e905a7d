package org.mekiki.curriculum.internal.packages;

import java.util.Locale;

/** A page without scripts. */
public final class StaticPage {

	private StaticPage() {
	}

	/**
	 * Makes a page.
	 *
	 * @param locale
	 *            of what it says
	 * @param title
	 *            of the window
	 * @param style
	 *            path of the style sheet from the page, or null
	 * @param body
	 *            XHTML blocks, with a heading of the first level
	 * @return XHTML that is HTML, too
	 */
	public static String of(Locale locale, String title, String style, String body) {
		return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + locale.getLanguage() //$NON-NLS-1$
				+ "\">\n<head><meta charset=\"utf-8\" /><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" /><title>" //$NON-NLS-1$
				+ Html.text(title) + "</title>" //$NON-NLS-1$
				+ (style == null ? "" : "<link rel=\"stylesheet\" href=\"" + Html.text(style) + "\" />") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
