package org.mekiki.core.api.command;

import java.io.IOException;

import org.mekiki.core.api.analysis.ArgumentsException;

/**
 * A command of the command line. Contributed at the extension point {@code org.mekiki.core.commands}. Made anew for each
 * run, and run on a thread of its own.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Command {

	/**
	 * Does the work. What is written to the result is shown or put into a file only when this returns.
	 *
	 * @param context
	 *            arguments, the place for the result, messages
	 * @return how it ended
	 * @throws CommandException
	 *             if an input is refused, for a reason that the user can do something about
	 * @throws ArgumentsException
	 *             if arguments that are right one by one do not fit together: wrong usage
	 * @throws IOException
	 *             if a file cannot be read or written; the user is told its message
	 * @throws Exception
	 *             anything else is a fault of the plug-in
	 */
	CommandOutcome run(CommandContext context) throws Exception;
}
