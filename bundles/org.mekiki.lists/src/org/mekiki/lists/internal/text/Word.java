package org.mekiki.lists.internal.text;

/**
 * One word of a name. Words of the same {@link Words} that are spelt alike in the same language are the same object.
 */
public final class Word {

	/** What sort of word it is, for how much it weighs. */
	public enum Sort {
		/** Carries meaning. */
		CONTENT,
		/** Holds a phrase together: of, the, für. */
		FUNCTION,
		/** A number, however it was written. */
		NUMBER,
		/** Changes a word more than it says something: 化, 的. */
		AFFIX
	}

	private final int id;
	private final String language;
	private final String text;
	private final String stem;
	private final String root;
	private final boolean adjective;
	private final Sort sort;
	private final int stemKey;
	private final int baseKey;
	private final int rootKey;

	Word(int id, String language, String text, Spelling spelling, int stemKey, int baseKey, int rootKey) {
		this.id = id;
		this.language = language;
		this.text = text;
		stem = spelling.stem();
		root = spelling.root();
		adjective = spelling.adjective();
		sort = spelling.sort();
		this.stemKey = stemKey;
		this.baseKey = baseKey;
		this.rootKey = rootKey;
	}

	/**
	 * Number of the word.
	 *
	 * @return counted from 0
	 */
	public int id() {
		return id;
	}

	/**
	 * Language it was read in.
	 *
	 * @return BCP 47 primary language
	 */
	public String language() {
		return language;
	}

	/**
	 * The word itself, in lower case, widths and accents folded.
	 *
	 * @return never empty
	 */
	public String text() {
		return text;
	}

	/**
	 * The word without inflection and without differences of spelling.
	 *
	 * @return never empty
	 */
	public String stem() {
		return stem;
	}

	/**
	 * What a noun and the adjective made of it have in common.
	 *
	 * @return never empty
	 */
	public String root() {
		return root;
	}

	/**
	 * Whether it looks like an adjective made of a noun.
	 *
	 * @return true for solar, false for sun
	 */
	public boolean isAdjective() {
		return adjective;
	}

	/**
	 * What sort of word it is.
	 *
	 * @return the sort
	 */
	public Sort sort() {
		return sort;
	}

	/**
	 * Number of the stem: equal for words of one language with the same stem.
	 *
	 * @return counted from 0, in the same sequence as {@link #rootKey()}
	 */
	public int stemKey() {
		return stemKey;
	}

	/**
	 * Number of the word without any inflection: equal for review, reviewed and reviewing.
	 *
	 * @return counted from 0
	 */
	public int baseKey() {
		return baseKey;
	}

	/**
	 * Number of the root.
	 *
	 * @return counted from 0
	 */
	public int rootKey() {
		return rootKey;
	}

	/**
	 * Whether two words differ in what must not differ between two names of the same thing: different numbers, or one a
	 * number and the other a single letter.
	 *
	 * @return true for numbers and single letters
	 */
	public boolean isMark() {
		return sort == Sort.NUMBER || text.length() == 1 && text.charAt(0) < 128;
	}

	@Override
	public String toString() {
		return text;
	}
}
