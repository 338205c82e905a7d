package org.mekiki.core.api.exchange;

/**
 * A file as a whole cannot be read: it is of another kind, or damaged.
 *
 * @since 0.1
 */
public class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Place place;

	/**
	 * Says why.
	 *
	 * @param message
	 *            what is wrong and what to do, in the language of the user interface
	 * @param place
	 *            where; null if it is the file as a whole
	 */
	public ImportException(String message, Place place) {
		super(message);
		this.place = place;
	}

	/**
	 * Where reading ended.
	 *
	 * @return null if it is the file as a whole
	 */
	public Place place() {
		return place;
	}
}
