package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates an empty knowledge base. */
@Command(name = "create")
public final class KbCreateCommand extends CliCommand {

	@Parameters(arity = "0..1", paramLabel = "PATH|URL", descriptionKey = "newBase")
	private String target;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Override
	int execute() throws StoreException {
		Location location = place(target);
		try (KnowledgeBase base = KnowledgeBases.create(location, root().access().creation(location, encrypt), null)) {
			write(new BaseReport(texts()).of(base));
		}
		return ExitCode.GOOD;
	}
}
