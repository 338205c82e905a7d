package org.mekiki.core.internal.command;

import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.command.CommandArgument;
import org.mekiki.core.api.command.CommandCall;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandRunner;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ArgumentReader;
import org.mekiki.core.internal.analysis.ContributionContext;
import org.mekiki.model.KnowledgeModel;

/** What one run of a command gets. */
public final class CallContext extends ContributionContext implements CommandContext {

	private final CommandDescriptor command;
	private final CommandCall call;
	private final Arguments arguments;
	private final Map<String, List<Path>> files;
	private final OutputStream out;
	private final Consumer<String> messages;
	private final CommandRunner.Changes changes;

	/**
	 * Language of messages and of data, and who listens.
	 *
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            language of data
	 * @param messages
	 *            takes messages
	 */
	public record Speech(Locale locale, String dataLanguage, Consumer<String> messages) {
	}

	private CallContext(CommandDescriptor command, CommandCall call, ModelLease lease, Arguments arguments,
			Map<String, List<Path>> files, OutputStream out, Speech speech, CommandRunner.Changes changes,
			IProgressMonitor monitor) {
		super(lease, speech.locale(), speech.dataLanguage(), monitor);
		this.command = command;
		this.call = call;
		this.arguments = arguments;
		this.files = files;
		this.out = out;
		messages = speech.messages();
		this.changes = changes;
	}

	/**
	 * Checks what was typed.
	 *
	 * @param command
	 *            the command
	 * @param call
	 *            what was typed
	 * @param lease
	 *            the model it reads; null if it reads none
	 * @param out
	 *            takes the result
	 * @param speech
	 *            languages, and who listens
	 * @param changes
	 *            makes the changes of the command; null if it makes none
	 * @param monitor
	 *            may be null
	 * @return what the command gets
	 * @throws ArgumentsException
	 *             if something does not fit
	 */
	public static CallContext of(CommandDescriptor command, CommandCall call, ModelLease lease, OutputStream out,
			Speech speech, CommandRunner.Changes changes, IProgressMonitor monitor) throws ArgumentsException {
		Map<String, List<String>> typed = new HashMap<>(call.values());
		List<ArgumentProblem> problems = new ArrayList<>();
		Map<String, List<Path>> files = new HashMap<>();
		for (CommandArgument argument : command.arguments()) {
			List<String> words = typed.getOrDefault(argument.id(), List.of());
			typed.remove(argument.id());
			if (words.isEmpty() && argument.required()) {
				problems.add(problem(argument, Messages.valueRequired));
			}
			if (words.size() > 1 && !argument.multiple()) {
				problems.add(problem(argument, Messages.valueOne));
			}
			if (argument.isFile()) {
				files.put(argument.id(), paths(argument, words, problems));
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentsException(problems);
		}
		Arguments arguments = new ArgumentReader(command.parameters()).read(typed, lease == null ? null : lease.resource());
		return new CallContext(command, call, lease, arguments, files, out, speech, changes, monitor);
	}

	private static List<Path> paths(CommandArgument argument, List<String> words, List<ArgumentProblem> problems) {
		List<Path> paths = new ArrayList<>();
		for (String word : words) {
			try {
				paths.add(Path.of(word).toAbsolutePath().normalize());
			} catch (InvalidPathException impossible) {
				problems.add(problem(argument, NLS.bind(Messages.importNoFile, word)));
			}
		}
		return List.copyOf(paths);
	}

	private static ArgumentProblem problem(CommandArgument argument, String message) {
		return new ArgumentProblem(argument.id(), NLS.bind(Messages.parameterProblem, argument.placeholder(), message));
	}

	@Override
	public Arguments arguments() {
		return arguments;
	}

	@Override
	public Optional<Path> file(String argument) {
		return files(argument).stream().findFirst();
	}

	@Override
	public List<Path> files(String argument) {
		if (!declared(argument).isFile()) {
			throw new IllegalArgumentException("The argument " + argument + " is no file"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return files.getOrDefault(argument, List.of());
	}

	@Override
	public List<String> words(String argument) {
		return call.values().getOrDefault(declared(argument).id(), List.of());
	}

	private CommandArgument declared(String argument) {
		return command.arguments().stream().filter(one -> one.id().equals(argument)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The argument " + argument + " is not declared")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String format() {
		return call.format();
	}

	@Override
	public OutputStream out() {
		return out;
	}

	@Override
	public boolean hasModel() {
		return lease() != null;
	}

	@Override
	public void change(String label, Consumer<KnowledgeModel> edit) throws CommandException {
		if (changes == null) {
			throw new IllegalStateException("It is not declared that the command changes the base"); //$NON-NLS-1$
		}
		changes.change(label, edit);
	}

	@Override
	public void say(String message) {
		messages.accept(message);
	}
}
