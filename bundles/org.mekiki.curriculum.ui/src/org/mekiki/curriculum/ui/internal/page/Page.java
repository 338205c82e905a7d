package org.mekiki.curriculum.ui.internal.page;

import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.curriculum.ui.internal.page.Block.Run;
import org.mekiki.curriculum.ui.internal.page.Block.Words;

/**
 * A page that was read, with everything that it refers to.
 *
 * @param blocks
 *            from the top
 * @param art
 *            what it refers to; null for an empty page
 */
public record Page(List<Block> blocks, PageArt art) {

	static final Page EMPTY = new Page(List.of(), null);


	/** Copies the list. */
	public Page {
		blocks = List.copyOf(blocks);
	}

	/**
	 * Reads a text. Belongs into the background, unless {@link PageArt#soFar()} is enough.
	 *
	 * @param markdown
	 *            may be null
	 * @param art
	 *            what it refers to
	 * @return the page
	 */
	public static Page of(String markdown, PageArt art) {
		return new Page(PageParser.blocks(markdown, art, 0, 0), art);
	}

	/**
	 * What the page says, without any looks.
	 *
	 * @return a line for each block
	 */
	public String words() {
		return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/**
	 * Whether the page is nothing but words that look like each other.
	 *
	 * @return true if {@link #words()} shows all that there is
	 */
	public boolean isPlain() {
		return blocks.stream().allMatch(block -> block instanceof Words words && words.level() == Block.BODY && words.marker().isEmpty()
				&& words.runs().stream().allMatch(Page::isPlain));
	}

	private static boolean isPlain(Run run) {
		return run.formula() == null && run.ruby().isEmpty() && run.style() == 0 && !run.code() && !run.raised()
				&& run.link().isEmpty();
	}
}
