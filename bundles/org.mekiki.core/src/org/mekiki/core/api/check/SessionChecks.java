package org.mekiki.core.api.check;

import java.util.Locale;

/**
 * The checks of a session. They run in the background shortly after edits, after the base was read, and when checks come
 * and go; what they find is among the {@linkplain org.mekiki.core.api.problems.ProblemService problems}. In a session
 * whose model has no thread of its own they run on demand only, by a {@link CheckRunner}. Safe for use by many threads.
 *
 * @since 0.1
 * @noimplement
 */
public interface SessionChecks {

	/**
	 * Chooses languages; checks that have run already run again.
	 *
	 * @param locale
	 *            language of messages; that of the program until another is chosen
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	void setLanguages(Locale locale, String dataLanguage);

	/** Runs the checks again soon, those included that were stopped because they took too long. */
	void request();

	/**
	 * Whether the problems do not tell of the last edit yet.
	 *
	 * @return true from an edit until what the checks found has arrived
	 */
	boolean isPending();

	/**
	 * Waits until nothing is pending. Not on the model's thread.
	 *
	 * @throws InterruptedException
	 *             if the thread was interrupted
	 */
	void await() throws InterruptedException;
}
