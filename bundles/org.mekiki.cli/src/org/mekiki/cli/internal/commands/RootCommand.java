package org.mekiki.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.base.Address;
import org.mekiki.cli.internal.base.AddressException;
import org.mekiki.cli.internal.base.AddressParser;
import org.mekiki.cli.internal.base.BaseAccess;
import org.mekiki.cli.internal.base.Passwords;
import org.mekiki.cli.internal.output.OutputFormat;
import org.mekiki.cli.internal.output.Report;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole, with the options that every command understands at any place. */
@Command(name = "mekiki cli", synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Runnable {

	private final CliEnvironment environment;
	private final Texts texts;

	@Spec
	private CommandSpec spec;

	@Option(names = "--kb", paramLabel = "PATH|URL|sample", descriptionKey = "kb", scope = ScopeType.INHERIT)
	private String address;

	@Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", scope = ScopeType.INHERIT)
	private String format;

	@Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
	private String language;

	@Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "passwordFile", scope = ScopeType.INHERIT)
	private Path passwordFile;

	@Option(names = "--password-env", paramLabel = "NAME", descriptionKey = "passwordEnv", scope = ScopeType.INHERIT)
	private String passwordVariable;

	@Option(names = "--ask-password", descriptionKey = "askPassword", scope = ScopeType.INHERIT)
	private boolean askPassword;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help", scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = "--version", versionHelp = true, descriptionKey = "version")
	private boolean version;

	RootCommand(CliEnvironment environment, Texts texts) {
		this.environment = environment;
		this.texts = texts;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), texts.get("usage.noCommand")); //$NON-NLS-1$
	}

	CommandLine line() {
		return spec.commandLine();
	}

	CliEnvironment environment() {
		return environment;
	}

	Texts texts() {
		return texts;
	}

	/** Refuses values of the common options that nothing can be done with. */
	void check(CommandLine command, List<String> formats) {
		if (language != null && !"ja".equals(language) && !"en".equals(language)) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new ParameterException(command, texts.get("usage.language", language)); //$NON-NLS-1$
		}
		if (format != null && !formats.contains(format)) {
			throw new ParameterException(command, texts.get("usage.format", format, String.join(", ", formats))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The word that was given for the form of the result, null if none. */
	String format() {
		return format;
	}

	/** Writes a result in the form that was asked for. */
	void write(Report report) {
		report.write(format == null ? OutputFormat.TABLE : OutputFormat.of(format), environment.out());
	}

	/** Whether a base was named with {@code --kb}. */
	boolean hasAddress() {
		return address != null;
	}

	/** The base to work on: the command's own argument, else {@code --kb}. */
	Address address(String argument, CommandLine command) {
		if (argument != null && address != null) {
			throw new ParameterException(command, texts.get("usage.twoBases")); //$NON-NLS-1$
		}
		String text = argument == null ? address : argument;
		if (text == null) {
			throw new ParameterException(command, texts.get("usage.noBase")); //$NON-NLS-1$
		}
		try {
			return new AddressParser(texts).parse(text);
		} catch (AddressException wrong) {
			throw new ParameterException(command, wrong.getMessage(), wrong);
		}
	}

	BaseAccess access() {
		return new BaseAccess(environment, texts,
				new Passwords(environment, texts, passwordFile, passwordVariable, askPassword));
	}
}
