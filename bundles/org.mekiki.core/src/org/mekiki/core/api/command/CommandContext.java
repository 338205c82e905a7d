package org.mekiki.core.api.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.model.KnowledgeModel;

/**
 * What a command gets.
 *
 * @since 0.1
 * @noimplement
 */
public interface CommandContext {

	/**
	 * Values of the declared parameters; they have been checked.
	 *
	 * @return the arguments
	 */
	Arguments arguments();

	/**
	 * A file that was given.
	 *
	 * @param argument
	 *            identifier of the argument
	 * @return absolute; it need not exist. Empty if none was given
	 */
	Optional<Path> file(String argument);

	/**
	 * Files that were given.
	 *
	 * @param argument
	 *            identifier of the argument
	 * @return absolute; they need not exist
	 */
	List<Path> files(String argument);

	/**
	 * Words that were given.
	 *
	 * @param argument
	 *            identifier of an argument, not of a parameter
	 * @return as typed, in order
	 */
	List<String> words(String argument);

	/**
	 * Form in which the result is wanted.
	 *
	 * @return one of the forms declared; empty if there are none
	 */
	String format();

	/**
	 * Takes the result. It goes to the standard output or into the file that was named, once the command has returned;
	 * closing it is not needed.
	 *
	 * @return takes bytes; text is UTF-8
	 */
	OutputStream out();

	/**
	 * Says something beside the result.
	 *
	 * @param message
	 *            one line, in the language that was asked for
	 */
	void say(String message);

	/**
	 * The knowledge base, if the declaration asks for one. Changing it is refused.
	 *
	 * @return the root
	 * @throws IllegalStateException
	 *             if the declaration does not ask for one
	 */
	KnowledgeModel model();

	/**
	 * Whether there is a knowledge base: one that the declaration asks for, or one that may be given and was.
	 *
	 * @return false if {@link #model()} refuses
	 * @since 0.1
	 */
	default boolean hasModel() {
		return true;
	}

	/**
	 * Changes the knowledge base and saves it, if the declaration says that the command does so. What {@link #model()} gave
	 * stays as it was.
	 *
	 * @param label
	 *            what the change does, in the language that was asked for; becomes the message of the revision
	 * @param edit
	 *            changes the model that it is given, all or nothing: what it throws, it takes back
	 * @throws CommandException
	 *             if the base cannot be saved; it is as it was then
	 * @throws IllegalStateException
	 *             if the declaration does not say so
	 * @since 0.1
	 */
	default void change(String label, Consumer<KnowledgeModel> edit) throws CommandException {
		throw new IllegalStateException("It is not declared that the command changes the base"); //$NON-NLS-1$
	}

	/**
	 * Language of headings and messages.
	 *
	 * @return English or Japanese
	 */
	Locale locale();

	/**
	 * Language in which data is shown, where it exists in it.
	 *
	 * @return BCP 47 tag
	 */
	String dataLanguage();

	/**
	 * Where to report progress and ask whether to go on.
	 *
	 * @return the progress
	 */
	Progress progress();
}
