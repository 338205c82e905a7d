package org.mekiki.lists.align;

/**
 * Whether something may be done, and if not, why.
 *
 * @param allowed
 *            whether it may be done
 * @param reason
 *            one sentence in the language of the user interface; empty if it is allowed, or if there is nothing to do
 */
public record Verdict(boolean allowed, String reason) {

	/** It may be done. */
	public static final Verdict YES = new Verdict(true, ""); //$NON-NLS-1$

	/** It would change nothing; not worth a message. */
	public static final Verdict NOTHING = new Verdict(false, ""); //$NON-NLS-1$

	/**
	 * It may not be done.
	 *
	 * @param reason
	 *            one sentence in the language of the user interface
	 * @return the verdict
	 */
	public static Verdict no(String reason) {
		return new Verdict(false, reason);
	}
}
