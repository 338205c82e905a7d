package org.mekiki.lists.internal.text;

/**
 * What a language makes of a word.
 *
 * @param stem
 *            without plural and differences of spelling
 * @param base
 *            without any inflection
 * @param root
 *            what is left of a noun, and of an adjective made of it, without their endings
 * @param adjective
 *            whether it looks like an adjective made of a noun
 * @param sort
 *            what sort of word it is
 */
record Spelling(String stem, String base, String root, boolean adjective, Word.Sort sort) {

	/** A word that is taken as it is. */
	static Spelling plain(String stem, Word.Sort sort) {
		return new Spelling(stem, stem, stem, false, sort);
	}
}
