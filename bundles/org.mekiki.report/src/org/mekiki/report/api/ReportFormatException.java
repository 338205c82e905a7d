package org.mekiki.report.api;

/**
 * A text is no description of a report.
 *
 * @since 0.1
 */
public final class ReportFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String place;

	/**
	 * Says why.
	 *
	 * @param place
	 *            where: a JSON pointer such as {@code /items/3/analysis}, or line and column; may be empty
	 * @param message
	 *            what is wrong and what would be right, in the language of the user interface
	 */
	public ReportFormatException(String place, String message) {
		super(place.isEmpty() ? message : place + ": " + message); //$NON-NLS-1$
		this.place = place;
	}

	/**
	 * Where it is wrong.
	 *
	 * @return may be empty
	 */
	public String place() {
		return place;
	}
}
