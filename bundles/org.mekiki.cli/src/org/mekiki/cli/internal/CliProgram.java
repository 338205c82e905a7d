package org.mekiki.cli.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.cli.internal.commands.CommandList;
import org.mekiki.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: parses it, runs the command, and turns every failure into a sentence and an exit code. */
public final class CliProgram {

	private static final String LANGUAGE_OPTION = "--lang"; //$NON-NLS-1$

	private final CliEnvironment environment;

	/**
	 * Prepares the program.
	 *
	 * @param environment
	 *            the world outside
	 */
	public CliProgram(CliEnvironment environment) {
		this.environment = environment;
	}

	/**
	 * Runs a command line. Never throws; never shows a stack trace.
	 *
	 * @param arguments
	 *            what was typed
	 * @return one of {@link ExitCode}
	 */
	public int run(String... arguments) {
		Texts texts = Texts.of(language(arguments));
		CommandLine line = CommandList.build(environment, texts);
		line.setOut(environment.out());
		line.setErr(environment.err());
		line.setParameterExceptionHandler(wrongUsage(texts));
		line.setExecutionExceptionHandler((failure, failed, parsed) -> refuse(failure, texts));
		return line.execute(arguments);
	}

	/** The language is needed before anything is parsed, for the help and for what is wrong with the rest. */
	private static String language(String... arguments) {
		List<String> words = List.of(arguments);
		for (String word : words) {
			if (word.startsWith(LANGUAGE_OPTION + '=')) {
				return word.substring(LANGUAGE_OPTION.length() + 1);
			}
		}
		int option = words.indexOf(LANGUAGE_OPTION);
		return option >= 0 && option + 1 < words.size() ? words.get(option + 1) : Locale.getDefault().getLanguage();
	}

	private IParameterExceptionHandler wrongUsage(Texts texts) {
		return (failure, words) -> {
			environment.err().println(sentence(failure, texts));
			String command = failure.getCommandLine().getCommandSpec().qualifiedName(" "); //$NON-NLS-1$
			environment.err().println(texts.get("usage.hint", command)); //$NON-NLS-1$
			return ExitCode.USAGE;
		};
	}

	private static String sentence(ParameterException failure, Texts texts) {
		return switch (failure) {
		case MissingParameterException missing -> texts.get("usage.missing", String.join(", ", //$NON-NLS-1$ //$NON-NLS-2$
				missing.getMissing().stream().map(CliProgram::name).toList()));
		case UnmatchedArgumentException unknown -> texts.get("usage.unknown", String.join(" ", unknown.getUnmatched())); //$NON-NLS-1$ //$NON-NLS-2$
		case OverwrittenOptionException twice -> texts.get("usage.twice", name(twice.getOverwritten())); //$NON-NLS-1$
		default -> failure.getClass() == ParameterException.class ? failure.getMessage()
				: texts.get("usage.wrong", failure.getMessage()); //$NON-NLS-1$
		};
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName()
				: argument.paramLabel();
	}

	private int refuse(Throwable failure, Texts texts) {
		String message = switch (failure) {
		case StoreException refused -> refused.getMessage();
		case Refusal refused -> refused.getMessage();
		case OperationCanceledException cancelled -> texts.get("cancelled"); //$NON-NLS-1$
		default -> texts.get("unexpected", String.valueOf(environment.logFile())); //$NON-NLS-1$
		};
		environment.err().println(message);
		boolean unexpected = !(failure instanceof StoreException) && !(failure instanceof Refusal)
				&& !(failure instanceof OperationCanceledException);
		if (unexpected || failure.getCause() != null) {
			environment.log(message, failure);
		}
		return ExitCode.FINDINGS;
	}
}
