package org.mekiki.store.internal.json;

/** Text that is not JSON as the store accepts it. */
public final class JsonException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 *
	 * @param position
	 *            character where reading stopped, from 0
	 * @param cause
	 *            may be null
	 */
	public JsonException(int position, Throwable cause) {
		super("JSON, character " + position, cause); //$NON-NLS-1$
	}
}
