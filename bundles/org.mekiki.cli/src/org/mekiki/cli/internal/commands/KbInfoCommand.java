package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is in a knowledge base. */
@Command(name = "info")
public final class KbInfoCommand extends CliCommand {

	@Parameters(arity = "0..1", paramLabel = "PATH|URL|sample", descriptionKey = "base")
	private String base;

	@Override
	int execute() throws StoreException {
		BaseReport report = new BaseReport(texts());
		root().access().read(address(base),
				(model, stored) -> write(stored == null ? report.ofSample(model) : report.of(stored)));
		return ExitCode.GOOD;
	}
}
