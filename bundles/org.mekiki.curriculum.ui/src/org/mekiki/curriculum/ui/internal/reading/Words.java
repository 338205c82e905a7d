package org.mekiki.curriculum.ui.internal.reading;

import java.util.Locale;

import org.mekiki.curriculum.api.content.PageContent;

/** Markdown as plain words, for buttons and lists. Has no state. */
public final class Words {

	private final PageContent content;

	/**
	 * Creates a converter.
	 *
	 * @param locale
	 *            language of what pages say by themselves
	 */
	public Words(Locale locale) {
		content = new PageContent(locale);
	}

	/**
	 * The words of a text.
	 *
	 * @param markdown
	 *            may be null
	 * @return on one line
	 */
	public String of(String markdown) {
		return StyledXhtml.of(content.line(markdown)).text().replaceAll("\\s*\\n\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * A text as XHTML.
	 *
	 * @param markdown
	 *            may be null
	 * @return without a paragraph around it
	 */
	public String line(String markdown) {
		return content.line(markdown);
	}

	/**
	 * Words that are no Markdown as XHTML.
	 *
	 * @param words
	 *            any
	 * @return escaped
	 */
	public static String escape(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
