package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a knowledge base as an open package. */
@Command(name = "export")
public final class KbExportCommand extends CliCommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "packageTarget")
	private Path file;

	@Override
	int execute() throws StoreException {
		root().access().stored(address(null),
				base -> KnowledgePackage.export(base, file.toAbsolutePath().normalize(), null));
		write(new WrittenReport(texts()).of(file));
		return ExitCode.GOOD;
	}
}
