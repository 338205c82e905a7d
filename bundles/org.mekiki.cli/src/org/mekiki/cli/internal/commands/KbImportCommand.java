package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.store.CreateOptions;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a knowledge base from an open package. */
@Command(name = "import")
public final class KbImportCommand extends NewBaseCommand {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "packageSource")
	private Path file;

	@Override
	void make(Location location, CreateOptions options) throws StoreException {
		KnowledgePackage.importInto(file.toAbsolutePath().normalize(), location, options, null);
	}
}
