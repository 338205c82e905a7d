package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a knowledge base from a backup. */
@Command(name = "restore")
public final class KbRestoreCommand extends CliCommand {

	@Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "backupSource")
	private Path backup;

	@Parameters(index = "1", arity = "0..1", paramLabel = "PATH|URL", descriptionKey = "newBase")
	private String target;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Override
	int execute() throws StoreException {
		Location location = place(target);
		KnowledgeBases.restore(backup.toAbsolutePath().normalize(), location,
				root().access().creation(location, encrypt), null);
		write(new CreatedReport(texts()).of(location));
		return ExitCode.GOOD;
	}
}
