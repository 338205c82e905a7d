package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about whole knowledge bases. */
@Command(name = "kb", synopsisSubcommandLabel = "COMMAND")
public final class KbCommand implements Runnable {

	private final Texts texts;

	@Spec
	private CommandSpec spec;

	KbCommand(Texts texts) {
		this.texts = texts;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), texts.get("usage.noCommand")); //$NON-NLS-1$
	}
}
