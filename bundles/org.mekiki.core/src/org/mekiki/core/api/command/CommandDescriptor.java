package org.mekiki.core.api.command;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.command.CommandDeclarations;

/**
 * A command as it is declared; its class is not loaded.
 *
 * @param contribution
 *            the declaration
 * @param words
 *            the name: one word, or that of a group of commands and one in the group
 * @param group
 *            what the commands of the group are about; empty for a name of one word
 * @param formats
 *            forms that the result can have, the usual one first; empty if there is only one
 * @param binaryFormats
 *            those of them that only a file can take
 * @param readsBase
 *            whether it reads a knowledge base
 * @param arguments
 *            files and words, in the order declared
 * @param parameters
 *            options with typed values, in the order declared
 * @since 0.1
 */
public record CommandDescriptor(Contribution<Command> contribution, List<String> words, String group,
		List<String> formats, List<String> binaryFormats, boolean readsBase, List<CommandArgument> arguments,
		List<Parameter> parameters) {

	/** Copies the lists. */
	public CommandDescriptor {
		Objects.requireNonNull(contribution);
		Objects.requireNonNull(group);
		words = List.copyOf(words);
		formats = List.copyOf(formats);
		binaryFormats = List.copyOf(binaryFormats);
		arguments = List.copyOf(arguments);
		parameters = List.copyOf(parameters);
	}

	/**
	 * Reads a declaration.
	 *
	 * @param contribution
	 *            the declaration
	 * @return the command
	 * @throws FaultException
	 *             if something in the declaration is wrong
	 */
	public static CommandDescriptor of(Contribution<Command> contribution) throws FaultException {
		return CommandDeclarations.read(contribution);
	}

	/**
	 * Whether it reads a knowledge base if one is given.
	 *
	 * @return true if it does, and goes without one, too
	 */
	public boolean mayReadBase() {
		return Boolean.parseBoolean(contribution.attribute("mayReadBase", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether it changes the knowledge base that it reads.
	 *
	 * @return true if it may
	 */
	public boolean changesBase() {
		return readsBase && Boolean.parseBoolean(contribution.attribute("changesBase", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The name as it is typed.
	 *
	 * @return one word or two
	 */
	public String name() {
		return String.join(" ", words); //$NON-NLS-1$
	}
}
