package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;

/** All commands: those of Mekiki itself, each a class and a line here, and those that plug-ins contribute. */
public final class CommandList {

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
		// "sample" is a command and also a value of --kb.
		line.setAllowSubcommandsAsOptionParameters(true);
		line.setUsageHelpWidth(100);
		line.setUsageHelpAutoWidth(false);
		return line;
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(CommandList.class);
		return "Mekiki " + (bundle == null ? "" : bundle.getVersion()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
