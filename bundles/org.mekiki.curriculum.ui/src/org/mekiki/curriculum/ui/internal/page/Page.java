package org.mekiki.curriculum.ui.internal.page;

import java.util.List;

/**
 * A page that was read, with everything that it refers to.
 *
 * @param blocks
 *            from the top
 */
public record Page(List<Block> blocks) {

	/** Copies the list. */
	public Page {
		blocks = List.copyOf(blocks);
	}

	/**
	 * Reads a page. Belongs into the background.
	 *
	 * @param markdown
	 *            may be null
	 * @param art
	 *            what it refers to
	 * @return the page
	 */
	public static Page of(String markdown, PageArt art) {
		return new Page(PageParser.blocks(markdown, art));
	}

	/**
	 * What the page says, without any looks.
	 *
	 * @return a line for each block
	 */
	public String words() {
		return BlockLayout.words(blocks);
	}
}
