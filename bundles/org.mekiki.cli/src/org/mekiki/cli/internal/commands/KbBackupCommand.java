package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a knowledge base with all its history. */
@Command(name = "backup")
public final class KbBackupCommand extends CliCommand {

	@Parameters(paramLabel = "TARGET", descriptionKey = "backupTarget")
	private Path target;

	@Override
	int execute() throws StoreException {
		root().access().stored(address(null), base -> base.backup(target.toAbsolutePath().normalize(), null));
		write(new WrittenReport(texts()).of(target));
		return ExitCode.GOOD;
	}
}
