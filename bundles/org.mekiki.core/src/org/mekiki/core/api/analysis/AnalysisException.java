package org.mekiki.core.api.analysis;

/**
 * There is no answer, for a reason that the user can do something about: no data for the chosen years, say. Not a fault
 * of the plug-in.
 *
 * @since 0.1
 */
public class AnalysisException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 *
	 * @param message
	 *            what is missing and what to do, in the language of the user interface
	 */
	public AnalysisException(String message) {
		super(message);
	}
}
