package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.contributed.CommandHelp;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandArgument;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Adds the commands of plug-ins to the command line. */
final class ContributedCommands {

	private final CommandLine line;
	private final Texts texts;

	ContributedCommands(CommandLine line, Texts texts) {
		this.line = line;
		this.texts = texts;
	}

	/** Adds all; one that is declared wrongly says so when it is called. */
	void add() {
		List<Contribution<Command>> all = new ArrayList<>(Contributions.platform().of(ExtensionPoint.COMMANDS));
		all.sort(Comparator.comparing(ContributedCommands::name).thenComparing(Contribution::id));
		for (Contribution<Command> contribution : all) {
			try {
				add(contribution);
			} catch (InvalidRegistryObjectException gone) {
				// its bundle has just been uninstalled, which is no fault
				continue;
			}
		}
	}

	private static String name(Contribution<Command> contribution) {
		return contribution.attribute("words", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void add(Contribution<Command> contribution) {
		try {
			CommandDescriptor command = CommandDescriptor.of(contribution);
			CommandLine parent = command.words().size() == 1 ? line : group(command);
			String last = command.words().getLast();
			if (parent == null || parent.getSubcommands().containsKey(last)) {
				report(contribution.fault(texts.get("contributed.taken", command.name()), null)); //$NON-NLS-1$
				return;
			}
			CommandLine added = commandLine(command);
			parent.addSubcommand(last, added);
			added.setResourceBundle(new CommandHelp(qualified(added), command, texts));
		} catch (FaultException broken) {
			report(broken.fault());
			String name = name(contribution);
			if (name.matches("[a-z][a-z0-9-]*") && !line.getSubcommands().containsKey(name)) { //$NON-NLS-1$
				CommandLine added = new CommandLine(new BrokenCommand(broken.fault()));
				line.addSubcommand(name, added);
				added.setResourceBundle(new CommandHelp(qualified(added), broken.fault().message(), texts));
			}
		}
	}

	private static void report(Fault fault) {
		Contributions.platform().faults().report(fault);
	}

	private static String qualified(CommandLine command) {
		return command.getCommandSpec().qualifiedName("."); //$NON-NLS-1$
	}

	/** The group that the first word names, made if it is new; null if the word is a command. */
	private CommandLine group(CommandDescriptor command) {
		String word = command.words().get(0);
		CommandLine group = line.getSubcommands().get(word);
		if (group == null) {
			group = new CommandLine(new GroupCommand(texts));
			line.addSubcommand(word, group);
			String about = command.group().isBlank() ? texts.get("contributed.group", word) : command.group(); //$NON-NLS-1$
			group.setResourceBundle(new CommandHelp(qualified(group), about, texts));
		}
		return group.getCommandSpec().userObject() instanceof CliCommand ? null : group;
	}

	private static CommandLine commandLine(CommandDescriptor command) {
		ContributedCommand object = new ContributedCommand(command);
		CommandSpec spec = CommandSpec.forAnnotatedObject(object);
		spec.interpolateVariables(Boolean.FALSE);
		int place = 0;
		for (CommandArgument argument : command.arguments()) {
			if (argument.isOption()) {
				OptionSpec option = option(argument.id(), argument.placeholder(), argument.multiple(), argument.required());
				spec.addOption(option);
				object.bind(argument.id(), option);
			} else {
				PositionalParamSpec positional = positional(argument, place++);
				spec.addPositional(positional);
				object.bind(argument.id(), positional);
			}
		}
		for (Parameter parameter : command.parameters()) {
			OptionSpec option = option(parameter);
			spec.addOption(option);
			object.bind(parameter.id(), option);
		}
		return new CommandLine(spec);
	}

	private static PositionalParamSpec positional(CommandArgument argument, int place) {
		String least = argument.required() ? "1" : "0"; //$NON-NLS-1$ //$NON-NLS-2$
		PositionalParamSpec.Builder builder = PositionalParamSpec.builder().paramLabel(argument.placeholder())
				.descriptionKey(argument.id());
		return argument.multiple()
				? builder.type(List.class).auxiliaryTypes(String.class).index(place + "..*").arity(least + "..*").build() //$NON-NLS-1$ //$NON-NLS-2$
				: builder.type(String.class).index(Integer.toString(place)).arity(least + "..1").build(); //$NON-NLS-1$
	}

	private static OptionSpec option(Parameter parameter) {
		if (parameter.type() == ParameterType.BOOLEAN && parameter.defaults().isEmpty()) {
			return OptionSpec.builder("--" + parameter.id()).type(boolean.class).arity("0").build(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String label = parameter.type() == ParameterType.CHOICE
				? parameter.choices().stream().map(Parameter.Choice::value).collect(Collectors.joining("|")) //$NON-NLS-1$
				: parameter.type().keyword().toUpperCase(Locale.ROOT);
		boolean needed = parameter.required() && parameter.defaults().isEmpty();
		return option(parameter.id(), label, parameter.multiple(), needed);
	}

	private static OptionSpec option(String id, String label, boolean multiple, boolean required) {
		OptionSpec.Builder builder = OptionSpec.builder("--" + id).paramLabel(label).required(required).arity("1"); //$NON-NLS-1$ //$NON-NLS-2$
		return multiple ? builder.type(List.class).auxiliaryTypes(String.class).build() : builder.type(String.class).build();
	}
}
