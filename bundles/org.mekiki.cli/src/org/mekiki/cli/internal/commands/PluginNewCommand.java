package org.mekiki.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.plugin.PluginKind;
import org.mekiki.cli.internal.plugin.PluginName;
import org.mekiki.cli.internal.plugin.PluginProject;
import org.mekiki.cli.internal.plugin.RepositoryAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the project of a new plug-in. */
@Command(name = "new")
public final class PluginNewCommand extends CliCommand {

	/** Where the p2 repository is, for those who build Mekiki themselves. */
	private static final String REPOSITORY_VARIABLE = "MEKIKI_REPOSITORY"; //$NON-NLS-1$

	@Parameters(paramLabel = "DIR", descriptionKey = "pluginTarget")
	private Path target;

	@Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "pluginId")
	private String id;

	@Option(names = "--kind", paramLabel = "analysis|check|importer|exporter|chart", descriptionKey = "pluginKind")
	private String kind = PluginKind.ANALYSIS.keyword();

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "pluginName")
	private String label;

	@Option(names = "--name-ja", paramLabel = "NAME", descriptionKey = "pluginNameJa")
	private String japanese;

	@Option(names = "--repository", paramLabel = "DIR|ZIP|URL", descriptionKey = "pluginRepository")
	private String repository;

	@Override
	int execute() {
		PluginKind chosen = PluginKind.of(kind).orElseThrow(() -> wrong("plugin.kind", kind, //$NON-NLS-1$
				Arrays.stream(PluginKind.values()).map(PluginKind::keyword).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		PluginName.Problem problem = PluginName.problem(id);
		if (problem != null) {
			throw wrong("plugin.id." + problem, id); //$NON-NLS-1$
		}
		PluginName name = new PluginName(id, chosen);
		String english = label(label, name.label());
		String given = repository == null ? root().environment().variable(REPOSITORY_VARIABLE) : repository;
		String address = RepositoryAddress.of(given)
				.orElseThrow(() -> new Refusal(texts().get("plugin.repository", given), null)); //$NON-NLS-1$
		Path folder = target.toAbsolutePath().normalize();
		try {
			if (!PluginProject.isFree(folder)) {
				throw new Refusal(texts().get("plugin.taken", folder), null); //$NON-NLS-1$
			}
			new PluginProject(name, english, label(japanese, english), address,
					Platform.getBundle("org.mekiki.core").getVersion(), texts().language()).write(folder); //$NON-NLS-1$
		} catch (IOException failure) {
			throw new Refusal(texts().get("plugin.unwritten", folder, failure.getMessage()), failure); //$NON-NLS-1$
		}
		write(new WrittenReport(texts()).of(folder));
		root().environment().err().println(texts().get("plugin.next")); //$NON-NLS-1$
		return ExitCode.GOOD;
	}

	private String label(String text, String absent) {
		if (text == null) {
			return absent;
		}
		if (text.isBlank() || text.length() > 100 || text.chars().anyMatch(Character::isISOControl) || text.contains("@")) { //$NON-NLS-1$
			throw wrong("plugin.name", text); //$NON-NLS-1$
		}
		return text.strip();
	}
}
