package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups commands whose names begin with the same word. */
@Command(synopsisSubcommandLabel = "COMMAND")
public final class GroupCommand implements Runnable {

	private final Texts texts;

	@Spec
	private CommandSpec spec;

	GroupCommand(Texts texts) {
		this.texts = texts;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), texts.get("usage.noCommand")); //$NON-NLS-1$
	}
}
