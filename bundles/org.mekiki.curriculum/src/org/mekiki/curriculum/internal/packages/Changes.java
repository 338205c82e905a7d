package org.mekiki.curriculum.internal.packages;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.mekiki.core.api.text.Texts;

/** What was changed because a format has no counterpart, for the people who take a package into another system. */
public final class Changes {

	/** Name of the page with the changes. */
	public static final String PAGE = "changes.html"; //$NON-NLS-1$

	private final Texts texts;
	private final Set<String> lines = new LinkedHashSet<>();

	/**
	 * Starts without changes.
	 *
	 * @param locale
	 *            of the page
	 */
	public Changes(Locale locale) {
		texts = Texts.of(Changes.class, locale);
	}

	/**
	 * Notes a change; the same one once.
	 *
	 * @param name
	 *            of the item or exercise
	 * @param key
	 *            of the text, after {@code change.}
	 * @param values
	 *            in the text
	 */
	public void add(String name, String key, Object... values) {
		lines.add(texts.get("change.of", name, texts.get("change." + key, values))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Title of the page.
	 *
	 * @return a few words
	 */
	public String title() {
		return texts.get("changes"); //$NON-NLS-1$
	}

	/**
	 * A page with all changes in the order in which they were made.
	 *
	 * @return XHTML that is HTML, too
	 */
	public String page() {
		StringBuilder html = new StringBuilder("<h1>" + Html.text(title()) + "</h1>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		if (lines.isEmpty()) {
			html.append("<p>").append(Html.text(texts.get("changes.none"))).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			html.append("<ul>\n"); //$NON-NLS-1$
			lines.forEach(line -> html.append("<li>").append(Html.text(line)).append("</li>\n")); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</ul>\n"); //$NON-NLS-1$
		}
		return StaticPage.of(texts.locale(), title(), null, html.toString());
	}
}
