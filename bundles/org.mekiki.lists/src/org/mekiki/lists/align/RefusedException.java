package org.mekiki.lists.align;

/** An operation was run although its verdict forbids it. The message is the reason, one sentence for people. */
public final class RefusedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param reason
	 *            why, in the language of the user interface
	 */
	public RefusedException(String reason) {
		super(reason);
	}
}
