package org.mekiki.report.internal.html;

/** Writes HTML; every text and attribute is escaped, so data can never become markup. */
public final class Html {

	private final StringBuilder out = new StringBuilder();

	/**
	 * Opens a tag.
	 *
	 * @param tag
	 *            its name
	 * @param attributes
	 *            names and values in turn; a null value leaves the attribute out
	 * @return this
	 */
	public Html open(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\""); //$NON-NLS-1$
				escape(attributes[i + 1]);
				out.append('"');
			}
		}
		out.append('>');
		return this;
	}

	/**
	 * Closes a tag.
	 *
	 * @param tag
	 *            its name
	 * @return this
	 */
	public Html close(String tag) {
		out.append("</").append(tag).append('>'); //$NON-NLS-1$
		return this;
	}

	/**
	 * Writes a text.
	 *
	 * @param text
	 *            any
	 * @return this
	 */
	public Html text(String text) {
		escape(text);
		return this;
	}

	/**
	 * A tag with a text in it.
	 *
	 * @param tag
	 *            its name
	 * @param text
	 *            any
	 * @param attributes
	 *            names and values in turn; a null value leaves the attribute out
	 * @return this
	 */
	public Html element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	/**
	 * Ends the line, for people who read the source.
	 *
	 * @return this
	 */
	public Html line() {
		out.append('\n');
		return this;
	}

	/**
	 * Markup that is known to be good.
	 *
	 * @param markup
	 *            our own, or with its texts escaped already
	 * @return this
	 */
	public Html markup(String markup) {
		out.append(markup);
		return this;
	}

	@Override
	public String toString() {
		return out.toString();
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append("&gt;"); //$NON-NLS-1$
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '"' -> out.append("&quot;"); //$NON-NLS-1$
			case '\'' -> out.append("&#39;"); //$NON-NLS-1$
			default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
			}
		}
	}
}
