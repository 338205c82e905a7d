package org.mekiki.core.internal.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandArgument;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ParameterDeclarations;
import org.mekiki.core.internal.contribution.Declared;

/** Reads what a command declares. */
public final class CommandDeclarations {

	/** What a command of the command line is called: one word or two. */
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)?"); //$NON-NLS-1$

	private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9-]*"); //$NON-NLS-1$

	/** Options that all commands have. */
	private static final Set<String> COMMON = Set.of("kb", "format", "lang", "output", "help", "version", "password-file", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"password-env", "ask-password"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Contribution<Command> contribution;

	private CommandDeclarations(Contribution<Command> contribution) {
		this.contribution = contribution;
	}

	/**
	 * Reads a declaration.
	 *
	 * @param contribution
	 *            the declaration
	 * @return the command
	 * @throws FaultException
	 *             if something in it is wrong
	 */
	public static CommandDescriptor read(Contribution<Command> contribution) throws FaultException {
		return new CommandDeclarations(contribution).command();
	}

	private CommandDescriptor command() throws FaultException {
		String name = contribution.attribute("words", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!NAME.matcher(name).matches()) {
			throw wrong(Messages.commandName, name);
		}
		List<String> words = List.of(name.split(" ")); //$NON-NLS-1$
		List<String> formats = Declared.words(contribution, "formats"); //$NON-NLS-1$
		List<String> binary = Declared.words(contribution, "binaryFormats"); //$NON-NLS-1$
		for (String format : binary) {
			if (!formats.contains(format)) {
				throw wrong(Messages.commandBinary, format);
			}
		}
		boolean base = Boolean.parseBoolean(contribution.attribute("readsBase", "")); //$NON-NLS-1$ //$NON-NLS-2$
		List<CommandArgument> arguments = arguments();
		List<Parameter> parameters = ParameterDeclarations.read(contribution);
		for (Parameter parameter : parameters) {
			if (parameter.type().isElement() && !base) {
				throw wrong(Messages.commandElement, parameter.id());
			}
		}
		checkNames(arguments, parameters);
		String group = words.size() > 1 ? contribution.attribute("group", "") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new CommandDescriptor(contribution, words, group, formats, binary, base, arguments, parameters);
	}

	private List<CommandArgument> arguments() throws FaultException {
		List<CommandArgument> arguments = new ArrayList<>();
		CommandArgument before = null;
		for (IConfigurationElement element : contribution.declaration().getChildren("argument")) { //$NON-NLS-1$
			CommandArgument argument = argument(element);
			arguments.add(argument);
			if (!argument.isOption()) {
				// Otherwise nobody could tell which of the words is meant.
				if (before != null && (before.multiple() || !before.required() && argument.required())) {
					throw wrong(Messages.commandOrder, argument.id());
				}
				before = argument;
			}
		}
		return arguments;
	}

	private CommandArgument argument(IConfigurationElement element) throws FaultException {
		String id = Objects.requireNonNullElse(element.getAttribute("id"), ""); //$NON-NLS-1$ //$NON-NLS-2$
		String type = Objects.requireNonNullElse(element.getAttribute("type"), ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!type.equals("file") && !type.equals("text")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new FaultException(contribution.fault(NLS.bind(Messages.parameterType, new Object[] { id, type, "file, text" }), null)); //$NON-NLS-1$
		}
		return new CommandArgument(id,
				Objects.requireNonNullElse(element.getAttribute("placeholder"), id.toUpperCase(Locale.ROOT)), //$NON-NLS-1$
				Objects.requireNonNullElse(element.getAttribute("description"), ""), type.equals("file"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Boolean.parseBoolean(element.getAttribute("option")), //$NON-NLS-1$
				Boolean.parseBoolean(element.getAttribute("required")), //$NON-NLS-1$
				Boolean.parseBoolean(element.getAttribute("multiple"))); //$NON-NLS-1$
	}

	private void checkNames(List<CommandArgument> arguments, List<Parameter> parameters) throws FaultException {
		Set<String> names = new HashSet<>();
		List<String> all = new ArrayList<>(arguments.stream().map(CommandArgument::id).toList());
		parameters.forEach(parameter -> all.add(parameter.id()));
		for (String id : all) {
			if (!OPTION.matcher(id).matches() || COMMON.contains(id)) {
				throw wrong(Messages.commandOption, id);
			}
			if (!names.add(id)) {
				throw wrong(Messages.parameterTwice, id);
			}
		}
	}

	private FaultException wrong(String message, String value) {
		return new FaultException(contribution.fault(NLS.bind(message, value), null));
	}
}
