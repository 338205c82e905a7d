package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about plug-ins of third parties. */
@Command(name = "plugin", synopsisSubcommandLabel = "COMMAND")
public final class PluginCommand implements Runnable {

	private final Texts texts;

	@Spec
	private CommandSpec spec;

	PluginCommand(Texts texts) {
		this.texts = texts;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), texts.get("usage.noCommand")); //$NON-NLS-1$
	}
}
