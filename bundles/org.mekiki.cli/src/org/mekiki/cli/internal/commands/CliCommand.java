package org.mekiki.cli.internal.commands;

import java.util.concurrent.Callable;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.base.Address;
import org.mekiki.cli.internal.base.Address.Stored;
import org.mekiki.cli.internal.output.Report;
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
		root().check(spec.commandLine());
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

	final RootCommand root() {
		return (RootCommand) spec.root().userObject();
	}

	final Texts texts() {
		return root().texts();
	}

	final void write(Report report) {
		root().write(report, spec.commandLine());
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
		return new ParameterException(spec.commandLine(), texts().get(key, values));
	}
}
