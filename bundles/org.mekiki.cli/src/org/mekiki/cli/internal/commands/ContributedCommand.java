package org.mekiki.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.command.CommandCall;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandRunner;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;

/** Runs a command that a plug-in contributes. */
@Command
public final class ContributedCommand extends CliCommand {

	private final CommandDescriptor command;

	/** Where the parser leaves what was typed, by parameter or argument. */
	private final Map<String, ArgSpec> typed = new HashMap<>();

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "contributed.output")
	private Path output;

	ContributedCommand(CommandDescriptor command) {
		this.command = command;
	}

	/** Says where the value of a parameter or argument is left. */
	void bind(String id, ArgSpec place) {
		typed.put(id, place);
	}

	@Override
	List<String> formats() {
		return command.formats();
	}

	@Override
	int execute() throws StoreException {
		String format = format();
		if (command.binaryFormats().contains(format) && output == null) {
			throw wrong("usage.binary", format); //$NON-NLS-1$
		}
		CommandCall call = new CommandCall(format, values());
		if (!command.readsBase() && !(command.mayReadBase() && root().hasAddress())) {
			return run(call, null, null);
		}
		int[] code = { ExitCode.GOOD };
		if (command.changesBase()) {
			// The built-in sample cannot be written to.
			root().access().editing(place(null), session -> code[0] = run(call, session.access(), changes(session)));
		} else {
			root().access().resource(address(null), (access, state) -> code[0] = run(call, access, null));
		}
		return code[0];
	}

	private CommandRunner.Changes changes(EditingSession session) {
		return (label, edit) -> {
			session.execute(label, () -> edit.accept(session.model()));
			try {
				session.save(CreateOptions.standard().author(), label, root().environment().monitor());
			} catch (StoreException failure) {
				session.undo();
				throw new CommandException(failure.getMessage(), failure);
			}
		};
	}

	/** What was given; the rest has its defaults. */
	private Map<String, List<String>> values() {
		Map<String, List<String>> values = new HashMap<>();
		typed.forEach((id, place) -> {
			switch ((Object) place.getValue()) {
			case null -> {
				// not given
			}
			case List<?> several -> values.put(id, several.stream().map(String::valueOf).toList());
			case Boolean flag when !flag.booleanValue() -> {
				// not given
			}
			case Object one -> values.put(id, List.of(one.toString()));
			}
		});
		return values;
	}

	private String format() {
		if (root().format() != null || command.formats().isEmpty()) {
			return root().format() == null ? "" : root().format(); //$NON-NLS-1$
		}
		String name = output == null || output.getFileName() == null ? "" //$NON-NLS-1$
				: output.getFileName().toString().toLowerCase(Locale.ROOT);
		String ending = name.substring(name.lastIndexOf('.') + 1);
		return command.formats().contains(ending) ? ending : command.formats().get(0);
	}

	private int run(CommandCall call, ModelAccess access, CommandRunner.Changes changes) {
		try {
			CommandRunner.Run run = new CommandRunner(access, texts().locale(), texts().language(), this::say, changes).run(
					command, call, root().environment().monitor());
			if (output == null) {
				root().environment().out().print(new String(run.result(), StandardCharsets.UTF_8));
			} else {
				writeFile(output, out -> out.write(run.result()));
				say(texts().get("writtenTo", output.toAbsolutePath().normalize())); //$NON-NLS-1$
			}
			return run.outcome().exitCode();
		} catch (ArgumentsException wrong) {
			throw wrongUsage(wrong.getMessage());
		} catch (CommandException refused) {
			throw new Refusal(refused.getMessage(), refused.getCause());
		} catch (IOException failure) {
			throw new Refusal(texts().get("contributed.io", failure.getMessage()), failure); //$NON-NLS-1$
		} catch (FaultException failure) {
			say(failure.fault());
			return ExitCode.FINDINGS;
		}
	}
}
