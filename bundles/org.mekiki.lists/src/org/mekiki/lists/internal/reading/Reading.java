package org.mekiki.lists.internal.reading;

import java.util.List;

import org.mekiki.lists.internal.vocabulary.Vocabulary;

/**
 * A vocabulary that was read.
 *
 * @param vocabulary
 *            the whole vocabulary
 * @param notices
 *            what is doubtful in it, in the order of the file; at most {@link ReadingLimits#notices()}
 */
public record Reading(Vocabulary vocabulary, List<Notice> notices) {

	/** Takes copies. */
	public Reading {
		notices = List.copyOf(notices);
	}
}
