package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a knowledge base from what the first word names, at the place that the second word or {@code --kb} names. */
abstract class NewBaseCommand extends CliCommand {

	@Parameters(index = "1", arity = "0..1", paramLabel = "PATH|URL", descriptionKey = "newBase")
	private String target;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Override
	final int execute() throws StoreException {
		Location location = place(target);
		make(location, root().access().creation(location, encrypt));
		write(new CreatedReport(texts()).of(location));
		return ExitCode.GOOD;
	}

	/** Makes the base. */
	abstract void make(Location location, CreateOptions options) throws StoreException;
}
