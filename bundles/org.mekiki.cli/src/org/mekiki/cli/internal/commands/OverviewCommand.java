package org.mekiki.cli.internal.commands;

import java.nio.file.Path;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.html.Overview;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes pages to browse what is in a knowledge base. */
@Command(name = "overview")
public final class OverviewCommand extends CliCommand {

	@Parameters(paramLabel = "DIR", descriptionKey = "overviewTarget")
	private Path target;

	@Override
	int execute() throws StoreException {
		Path folder = target.toAbsolutePath().normalize();
		root().access().read(address(null), (model, stored) -> new Overview(model).write(folder, texts()));
		write(new WrittenReport(texts()).of(folder.resolve(Overview.START_PAGE)));
		return ExitCode.GOOD;
	}
}
