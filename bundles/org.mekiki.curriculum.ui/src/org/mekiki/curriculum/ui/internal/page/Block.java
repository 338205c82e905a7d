package org.mekiki.curriculum.ui.internal.page;

import java.util.List;

import org.mekiki.curriculum.internal.formula.Formula;

/** A part of a page that stands below the one before. Equal blocks look the same, so that what did not change is kept. */
public sealed interface Block {

	/** Level of words that are no heading. */
	int BODY = 0;
	/** Lowest level of a heading. */
	int LOWEST_HEADING = 6;
	/** Level of code. */
	int CODE = 7;
	/** Level of small words: captions, footnotes. */
	int SMALL = 8;
	/** Level of words that something is wrong. */
	int NOTICE = 9;

	/**
	 * Words of one look.
	 *
	 * @param text
	 *            what they say; one placeholder for a formula
	 * @param style
	 *            of SWT: bold, italic
	 * @param code
	 *            whether they are code
	 * @param link
	 *            where they lead; empty for nowhere
	 * @param ruby
	 *            how they are read; empty if nothing says
	 * @param formula
	 *            null for words
	 * @param raised
	 *            whether they stand higher, as numbers of footnotes do
	 */
	record Run(String text, int style, boolean code, String link, String ruby, Formula formula, boolean raised) {
	}

	/**
	 * Where a block stands.
	 *
	 * @param indent
	 *            steps to the right
	 * @param quotes
	 *            how many quotes it stands in
	 */
	record Place(int indent, int quotes) {
	}

	/**
	 * Where it stands.
	 *
	 * @return never null
	 */
	Place place();

	/**
	 * Words that wrap.
	 *
	 * @param runs
	 *            the words
	 * @param level
	 *            of the heading, 1 to 6, or one of the constants
	 * @param marker
	 *            hangs out to the left; empty for none
	 * @param place
	 *            where it stands
	 */
	record Words(List<Run> runs, int level, String marker, Place place) implements Block {
	}

	/**
	 * A cell of a table.
	 *
	 * @param runs
	 *            the words
	 * @param head
	 *            whether it is a heading
	 * @param alignment
	 *            of SWT: left, centre, right
	 */
	record Cell(List<Run> runs, boolean head, int alignment) {
	}

	/**
	 * A table.
	 *
	 * @param rows
	 *            from the top
	 * @param place
	 *            where it stands
	 */
	record Grid(List<List<Cell>> rows, Place place) implements Block {
	}

	/**
	 * A line across.
	 *
	 * @param place
	 *            where it stands
	 */
	record Rule(Place place) implements Block {
	}

	/**
	 * A picture or chart.
	 *
	 * @param image
	 *            what is drawn
	 * @param words
	 *            what it shows
	 * @param place
	 *            where it stands
	 */
	record Picture(Drawn image, String words, Place place) implements Block {
	}

	/**
	 * A formula by itself.
	 *
	 * @param formula
	 *            what it says
	 * @param place
	 *            where it stands
	 */
	record Equation(Formula formula, Place place) implements Block {
	}
}
