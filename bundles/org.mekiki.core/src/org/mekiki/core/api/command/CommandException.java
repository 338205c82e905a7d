package org.mekiki.core.api.command;

/**
 * An input of a command is refused, for a reason that the user can do something about. Not a fault of the plug-in.
 *
 * @since 0.1
 */
public class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 *
	 * @param message
	 *            what is wrong, with file and line where there are any, in the language that was asked for
	 * @param cause
	 *            the details for the log; may be null
	 */
	public CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
