package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.core.api.contribution.Fault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands for a command that a plug-in declares wrongly, and says so. */
@Command
public final class BrokenCommand extends CliCommand {

	private final Fault fault;

	@Unmatched
	private List<String> anything;

	BrokenCommand(Fault fault) {
		this.fault = fault;
	}

	@Override
	int execute() {
		say(fault);
		return ExitCode.FINDINGS;
	}
}
