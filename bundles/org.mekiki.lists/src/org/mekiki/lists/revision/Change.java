package org.mekiki.lists.revision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.core.api.text.Texts;

/**
 * One change between two editions.
 *
 * @param kind
 *            what happened
 * @param before
 *            the entries of the earlier edition that it concerns
 * @param after
 *            the entries of the later edition that it concerns
 * @param basis
 *            how the entries of both sides were found to belong together
 * @param from
 *            what it was: name, notation, or names of what it stood under; empty for other kinds
 * @param to
 *            what it is; empty for other kinds
 */
public record Change(Kind kind, List<Entry> before, List<Entry> after, Basis basis, String from, String to) {

	/** What can happen. */
	public enum Kind {
		/** It is new. */
		ADDED,
		/** It is gone. */
		REMOVED,
		/** It is called otherwise. */
		RENAMED,
		/** It stands under something else. */
		MOVED,
		/** Several take its place. */
		SPLIT,
		/** It takes the place of several, or of one that was beside it. */
		MERGED,
		/** Its code or number is another. */
		RENUMBERED
	}

	/** Takes copies. */
	public Change {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(basis);
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/**
	 * How it was recognised, as a sentence.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return one line
	 */
	public String how(Locale locale) {
		return text(basis, locale);
	}

	/**
	 * A basis as a sentence.
	 *
	 * @param basis
	 *            how entries were found to belong together
	 * @param locale
	 *            English or Japanese
	 * @return one line
	 */
	public static String text(Basis basis, Locale locale) {
		return Texts.of(Change.class, locale).get("basis." + basis.name()); //$NON-NLS-1$
	}

	/**
	 * A kind of change as people read it.
	 *
	 * @param kind
	 *            what happened
	 * @param locale
	 *            English or Japanese
	 * @return a word
	 */
	public static String text(Kind kind, Locale locale) {
		return Texts.of(Change.class, locale).get("kind." + kind.name()); //$NON-NLS-1$
	}
}
