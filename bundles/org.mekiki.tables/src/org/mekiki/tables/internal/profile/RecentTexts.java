package org.mekiki.tables.internal.profile;

/**
 * Texts that were met lately, each in the only place where it can be: a new text takes the place of an older one. Columns
 * repeat most of their words, and what a word was read as need not be worked out again.
 */
final class RecentTexts {

	/** Longer ones are seldom repeated, and would keep much memory. */
	private static final int LONGEST = 100;
	/** Places of all columns of a table together. */
	private static final int ALL_PLACES = 1 << 16;
	private static final int MOST_PLACES = 1 << 10;
	private static final int SPREAD = 0x9e3779b9;

	/** So many texts show whether a column repeats them: at least one in so many. */
	private static final int TRIAL = 1 << 14;
	private static final int ENOUGH = 8;

	private final String[] texts;
	private final int shift;
	private long asked;
	private long found;

	/** @param columns of the table: the more, the fewer places each has */
	RecentTexts(int columns) {
		int places = Integer.highestOneBit(Math.clamp(ALL_PLACES / Math.max(1, columns), 2, MOST_PLACES));
		texts = new String[places];
		shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
	}

	/** Whether a text is kept at all: not in columns that hardly repeat any. */
	boolean keeps(String text) {
		return text.length() <= LONGEST && (asked < TRIAL || found * ENOUGH >= asked);
	}

	int places() {
		return texts.length;
	}

	int place(String text) {
		return text.hashCode() * SPREAD >>> shift;
	}

	/** Whether a text is the one in its place. */
	boolean knows(int place, String text) {
		boolean same = text.equals(texts[place]);
		asked++;
		found += same ? 1 : 0;
		return same;
	}

	/** The text in a place; null if there is none yet. */
	String at(int place) {
		return texts[place];
	}

	void put(int place, String text) {
		texts[place] = text;
	}
}
