package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands: those of Mekiki itself, each a class and a line here, and those that plug-ins contribute. */
public final class CommandList {

	private static final String FORMAT = "--format"; //$NON-NLS-1$

	private CommandList() {
	}

	/**
	 * Builds the command line.
	 *
	 * @param environment
	 *            the world outside
	 * @param texts
	 *            language of help and messages
	 * @return the command line, ready to execute
	 */
	public static CommandLine build(CliEnvironment environment, Texts texts) {
		CommandLine kb = new CommandLine(new KbCommand(texts)) //
				.addSubcommand(new KbCreateCommand()) //
				.addSubcommand(new KbInfoCommand()) //
				.addSubcommand(new KbCheckCommand()) //
				.addSubcommand(new KbBackupCommand()) //
				.addSubcommand(new KbRestoreCommand()) //
				.addSubcommand(new KbExportCommand()) //
				.addSubcommand(new KbImportCommand());
		CommandLine plugin = new CommandLine(new PluginCommand(texts)) //
				.addSubcommand(new PluginNewCommand()) //
				.addSubcommand(new PluginListCommand()) //
				.addSubcommand(new PluginInstallCommand()) //
				.addSubcommand(new PluginRemoveCommand()) //
				.addSubcommand(new PluginRollBackCommand());
		CommandLine line = new CommandLine(new RootCommand(environment, texts)) //
				.addSubcommand(kb) //
				.addSubcommand(new SampleCommand()) //
				.addSubcommand(new OverviewCommand()) //
				.addSubcommand(new AnalysesCommand()) //
				.addSubcommand(new AnalyseCommand()) //
				.addSubcommand(new ChecksCommand()) //
				.addSubcommand(new ReportCommand()) //
				.addSubcommand(new ImportCommand()) //
				.addSubcommand(new ExportCommand()) //
				.addSubcommand(plugin) //
				.addSubcommand(new HelpCommand());
		line.getCommandSpec().version(version());
		line.setResourceBundle(texts.bundle());
		new ContributedCommands(line, texts).add();
		nameFormats(line);
		// "sample" is a command and also a value of --kb.
		line.setAllowSubcommandsAsOptionParameters(true);
		line.setUsageHelpWidth(100);
		line.setUsageHelpAutoWidth(false);
		return line;
	}

	/** The help of each command names the forms of its own results. */
	private static void nameFormats(CommandLine line) {
		for (CommandLine below : line.getSubcommands().values()) {
			if (below.getCommand() instanceof CliCommand command) {
				CommandSpec spec = below.getCommandSpec();
				OptionSpec common = spec.findOption(FORMAT);
				spec.remove(common);
				spec.addOption(OptionSpec.builder(common).paramLabel(String.join("|", command.formats())) //$NON-NLS-1$
						.hidden(command.formats().isEmpty()).build());
			}
			nameFormats(below);
		}
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(CommandList.class);
		return "Mekiki " + (bundle == null ? "" : bundle.getVersion()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
