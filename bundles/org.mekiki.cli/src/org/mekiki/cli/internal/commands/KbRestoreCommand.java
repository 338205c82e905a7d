package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.store.CreateOptions;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a knowledge base from a backup. */
@Command(name = "restore")
public final class KbRestoreCommand extends NewBaseCommand {

	@Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "backupSource")
	private Path backup;

	@Override
	void make(Location location, CreateOptions options) throws StoreException {
		KnowledgeBases.restore(backup.toAbsolutePath().normalize(), location, options, null);
	}
}
