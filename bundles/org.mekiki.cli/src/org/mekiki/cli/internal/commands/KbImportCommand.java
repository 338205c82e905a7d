package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a knowledge base from an open package. */
@Command(name = "import")
public final class KbImportCommand extends CliCommand {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "packageSource")
	private Path file;

	@Parameters(index = "1", arity = "0..1", paramLabel = "PATH|URL", descriptionKey = "newBase")
	private String target;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Override
	int execute() throws StoreException {
		Location location = place(target);
		KnowledgePackage.importInto(file.toAbsolutePath().normalize(), location,
				root().access().creation(location, encrypt), null);
		write(new CreatedReport(texts()).of(location));
		return ExitCode.GOOD;
	}
}
