package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.mekiki.curriculum.ui.internal.page.Block.Place;
import org.mekiki.curriculum.ui.internal.page.Block.Run;
import org.mekiki.curriculum.ui.internal.page.Block.Words;

/**
 * A page before it is read: what authors wrote, and what is said around it, from the top. It holds texts only, and so can be
 * put together where the model is, and read in the background.
 */
public final class PageDraft {

	private static final String BULLET = "\u2022"; //$NON-NLS-1$

	private final List<Part> parts = new ArrayList<>();

	/** Something that becomes blocks. */
	private interface Part {

		List<Block> read(PageArt art);
	}

	/**
	 * Words within a line.
	 *
	 * @param text
	 *            what they say
	 * @param markdown
	 *            whether an author wrote them
	 * @param style
	 *            of SWT: bold, italic
	 */
	public record Piece(String text, boolean markdown, int style) {

		/**
		 * Words as they are.
		 *
		 * @param text
		 *            what they say
		 * @return to be part of a line
		 */
		public static Piece words(String text) {
			return new Piece(text, false, SWT.NORMAL);
		}

		/**
		 * Markdown within a line.
		 *
		 * @param text
		 *            may be null
		 * @return to be part of a line
		 */
		public static Piece markdown(String text) {
			return new Piece(text, true, SWT.NORMAL);
		}

		/**
		 * The same, standing out.
		 *
		 * @return bold
		 */
		public Piece strong() {
			return new Piece(text, markdown, style | SWT.BOLD);
		}

		private List<Run> read(PageArt art) {
			if (!markdown) {
				return text.isEmpty() ? List.of() : List.of(new Run(text, style, false, "", "", null, false)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			List<Run> runs = new ArrayList<>();
			for (Block block : PageParser.blocks(text, art, 0, 0)) {
				if (block instanceof Words words) {
					if (!runs.isEmpty()) {
						runs.add(new Run(" ", style, false, "", "", null, false)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					}
					words.runs().forEach(run -> runs.add(new Run(run.text(), run.style() | style, run.code(), run.link(), run.ruby(),
							run.formula(), run.raised())));
				}
			}
			return runs;
		}
	}

	private PageDraft line(int level, String marker, int indent, Piece... pieces) {
		List<Piece> all = List.of(pieces);
		parts.add(art -> {
			List<Run> runs = all.stream().flatMap(piece -> piece.read(art).stream()).toList();
			return runs.isEmpty() ? List.of() : List.of(new Words(runs, level, marker, new Place(indent, 0)));
		});
		return this;
	}

	/**
	 * Adds a heading.
	 *
	 * @param level
	 *            1 to 6
	 * @param text
	 *            words as they are
	 * @return this
	 */
	public PageDraft heading(int level, String text) {
		return line(level, "", 0, Piece.words(text)); //$NON-NLS-1$
	}

	/**
	 * Adds a remark in small type.
	 *
	 * @param text
	 *            words as they are
	 * @return this
	 */
	public PageDraft note(String text) {
		return line(Block.SMALL, "", 0, Piece.words(text)); //$NON-NLS-1$
	}

	/**
	 * Adds a paragraph.
	 *
	 * @param pieces
	 *            beside each other
	 * @return this
	 */
	public PageDraft paragraph(Piece... pieces) {
		return line(Block.BODY, "", 0, pieces); //$NON-NLS-1$
	}

	/**
	 * Adds a line of a list.
	 *
	 * @param pieces
	 *            beside each other
	 * @return this
	 */
	public PageDraft item(Piece... pieces) {
		return line(Block.BODY, BULLET, 1, pieces);
	}

	/**
	 * Adds what an author wrote.
	 *
	 * @param text
	 *            Markdown; may be null
	 * @param lower
	 *            how many levels lower its headings stand
	 * @return this
	 */
	public PageDraft markdown(String text, int lower) {
		parts.add(art -> PageParser.blocks(text, art, lower, 0));
		return this;
	}

	/**
	 * Adds what an author wrote, as a quote.
	 *
	 * @param text
	 *            Markdown; may be null
	 * @param lower
	 *            how many levels lower its headings stand
	 * @return this
	 */
	public PageDraft quote(String text, int lower) {
		parts.add(art -> PageParser.blocks(text, art, lower, 1));
		return this;
	}

	/**
	 * Reads it. Belongs into the background, unless {@link PageArt#soFar()} is enough.
	 *
	 * @param art
	 *            what it refers to
	 * @return the page
	 */
	public Page read(PageArt art) {
		return new Page(parts.stream().flatMap(part -> part.read(art).stream()).toList(), art);
	}
}
