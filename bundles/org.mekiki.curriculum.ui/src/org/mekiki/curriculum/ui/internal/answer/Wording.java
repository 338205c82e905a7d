package org.mekiki.curriculum.ui.internal.answer;

import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.page.Page;

/** Words of an item for buttons and lists, which show no more than words. */
final class Wording {

	private final PageArts arts;

	Wording(PageArts arts) {
		this.arts = arts;
	}

	/** A text as it is read, with what is there of its pictures. */
	Page page(String markdown) {
		return Page.of(markdown, arts.get().soFar());
	}

	/** The words of a text on one line. */
	String of(String markdown) {
		return page(markdown).words().replaceAll("\\s*\\n\\s*", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
