package org.mekiki.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.base.Address;
import org.mekiki.cli.internal.base.Address.Stored;
import org.mekiki.cli.internal.output.NewFile;
import org.mekiki.cli.internal.output.OutputFormat;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common. A command is one class; {@link CommandList} names them all. */
abstract class CliCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public final Integer call() throws StoreException {
		root().check(spec.commandLine(), formats());
		return Integer.valueOf(execute());
	}

	/**
	 * Does the work.
	 *
	 * @return one of {@link org.mekiki.cli.internal.ExitCode}
	 * @throws StoreException
	 *             if the store refuses
	 */
	abstract int execute() throws StoreException;

	/** Forms that the result can have. */
	List<String> formats() {
		return OutputFormat.words();
	}

	final RootCommand root() {
		return (RootCommand) spec.root().userObject();
	}

	final Texts texts() {
		return root().texts();
	}

	final void write(Report report) {
		root().write(report);
	}

	/** The base to work on: this command's own argument, else {@code --kb}. */
	final Address address(String argument) {
		return root().address(argument, spec.commandLine());
	}

	/** The place for a new base; the built-in sample is none. */
	final Location place(String argument) {
		return switch (address(argument)) {
		case Stored stored -> stored.location();
		case Address.Sample sample -> throw wrong("usage.samplePlace"); //$NON-NLS-1$
		};
	}

	final ParameterException wrong(String key, Object... values) {
		return wrongUsage(texts().get(key, values));
	}

	/** The command line is wrong, for a reason that is a sentence already. */
	final ParameterException wrongUsage(String sentence) {
		return new ParameterException(spec.commandLine(), sentence);
	}

	/** Writes a file that appears whole, unless the person no longer wants it. */
	final void writeFile(Path file, NewFile.Content content) {
		NewFile.write(file, out -> {
			content.write(out);
			if (root().environment().monitor().isCanceled()) {
				throw new OperationCanceledException();
			}
		}, texts());
	}

	/** A message for the person, beside the result. */
	final void say(String message) {
		root().environment().err().println(message);
	}

	/** A problem of a plug-in, named; the log has the rest. */
	final void say(Fault fault) {
		say(texts().get("fault", fault.label(), fault.id(), fault.contributor().toString(), fault.message())); //$NON-NLS-1$
	}
}
