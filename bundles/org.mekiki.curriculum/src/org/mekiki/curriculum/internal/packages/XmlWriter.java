package org.mekiki.curriculum.internal.packages;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, one element a line; every text is escaped, and what was opened has to be closed. */
public final class XmlWriter {

	private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param name
	 *            of the element
	 * @param attributes
	 *            names and values in turn; a pair whose value is null is left out
	 * @return this
	 */
	public XmlWriter open(String name, String... attributes) {
		start(name, attributes);
		xml.append(">\n"); //$NON-NLS-1$
		open.push(name);
		return this;
	}

	/**
	 * Closes the element opened last.
	 *
	 * @return this
	 */
	public XmlWriter close() {
		xml.append("</").append(open.pop()).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/**
	 * Writes an element without content.
	 *
	 * @param name
	 *            of the element
	 * @param attributes
	 *            as of {@link #open}
	 * @return this
	 */
	public XmlWriter empty(String name, String... attributes) {
		start(name, attributes);
		xml.append("/>\n"); //$NON-NLS-1$
		return this;
	}

	/**
	 * Writes an element with a text.
	 *
	 * @param name
	 *            of the element
	 * @param text
	 *            its content
	 * @param attributes
	 *            as of {@link #open}
	 * @return this
	 */
	public XmlWriter leaf(String name, String text, String... attributes) {
		return whole(name, Html.text(text), attributes);
	}

	/**
	 * Writes an element whose content is XML already.
	 *
	 * @param name
	 *            of the element
	 * @param content
	 *            well-formed
	 * @param attributes
	 *            as of {@link #open}
	 * @return this
	 */
	public XmlWriter whole(String name, String content, String... attributes) {
		start(name, attributes);
		xml.append('>').append(content).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/**
	 * Adds what is XML already.
	 *
	 * @param content
	 *            well-formed
	 * @return this
	 */
	public XmlWriter raw(String content) {
		xml.append(content);
		return this;
	}

	private void start(String name, String... attributes) {
		xml.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				xml.append(' ').append(attributes[i]).append("=\"").append(Html.text(attributes[i + 1])).append('"'); //$NON-NLS-1$
			}
		}
	}

	/**
	 * The document.
	 *
	 * @throws IllegalStateException
	 *             if an element is still open
	 */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException(open.peek());
		}
		return xml.toString();
	}

	/**
	 * An XML name that stands for an identifier and no other.
	 *
	 * @param kind
	 *            how it begins; a letter at least
	 * @param id
	 *            any text
	 * @return a name without colon
	 */
	public static String id(String kind, String id) {
		StringBuilder name = new StringBuilder(kind).append('-');
		id.codePoints().forEach(c -> {
			if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-') {
				name.appendCodePoint(c);
			} else {
				name.append('_').append(Integer.toHexString(c)).append('.');
			}
		});
		return name.toString();
	}
}
