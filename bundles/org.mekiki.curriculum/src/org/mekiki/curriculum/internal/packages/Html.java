package org.mekiki.curriculum.internal.packages;

/** Writing XHTML. */
public final class Html {

	private Html() {
	}

	/**
	 * A text in an element or in an attribute; characters that XML does not know are left out.
	 *
	 * @param text
	 *            any
	 * @return escaped
	 */
	public static String text(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append("&gt;"); //$NON-NLS-1$
			case '"' -> out.append("&quot;"); //$NON-NLS-1$
			case '\'' -> out.append("&#39;"); //$NON-NLS-1$
			default -> {
				if (c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff || c == '\n' || c == '\t') {
					out.appendCodePoint(c);
				}
			}
			}
		});
		return out.toString();
	}

	/** JSON that stands in a script element: nothing in it can end the element. */
	static String json(String json) {
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("\u2029", "\\u2029"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
