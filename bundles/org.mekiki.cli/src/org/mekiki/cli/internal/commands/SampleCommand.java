package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.base.SampleBases;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sample as a knowledge base. */
@Command(name = "sample")
public final class SampleCommand extends CliCommand {

	@Parameters(arity = "0..1", paramLabel = "DIR|URL", descriptionKey = "newBase")
	private String target;

	@Option(names = "--encrypt", descriptionKey = "encrypt")
	private boolean encrypt;

	@Override
	int execute() throws StoreException {
		Location location = place(target);
		try (KnowledgeBase base = SampleBases.create(location, root().access().creation(location, encrypt),
				texts().get("sample.message"))) { //$NON-NLS-1$
			write(new BaseReport(texts()).of(base));
		}
		return ExitCode.GOOD;
	}
}
