package org.mekiki.taxonomy.ui.internal.page;

import org.mekiki.model.Element;

/**
 * One line of a list on the page: an element that can be opened.
 *
 * @param element
 *            what a click opens
 * @param text
 *            what it is called
 * @param detail
 *            what is said of it in a quieter colour; may be empty
 * @param remove
 *            takes it away; null if it cannot be removed here
 */
record Line(Element element, String text, String detail, Runnable remove) {

	/** Whether two lines look the same, so that nothing has to be made again. */
	boolean looksLike(Line other) {
		return element == other.element && text.equals(other.text) && detail.equals(other.detail)
				&& (remove == null) == (other.remove == null);
	}
}
