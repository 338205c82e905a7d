package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a command is used. */
@Command(name = "help")
public final class HelpCommand extends CliCommand {

	@Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "helpOf")
	private String[] path;

	@Override
	int execute() {
		CommandLine line = root().line();
		if (path != null) {
			for (String word : path) {
				line = line.getSubcommands().get(word);
				if (line == null) {
					throw wrong("usage.unknown", word); //$NON-NLS-1$
				}
			}
		}
		line.usage(root().environment().out());
		return ExitCode.GOOD;
	}
}
