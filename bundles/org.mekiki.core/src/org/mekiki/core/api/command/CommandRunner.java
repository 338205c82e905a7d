package org.mekiki.core.api.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.Isolated;
import org.mekiki.core.internal.command.CallContext;
import org.mekiki.model.KnowledgeModel;

/**
 * Runs commands so that none of them can do harm: each on a thread of its own, its result kept until it has ended.
 *
 * @since 0.1
 */
public final class CommandRunner {

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;
	private final Consumer<String> messages;
	private final Changes changes;

	/**
	 * Makes the changes of commands.
	 *
	 * @since 0.1
	 */
	@FunctionalInterface
	public interface Changes {

		/**
		 * Changes the base and saves it.
		 *
		 * @param label
		 *            what the change does
		 * @param edit
		 *            changes the model that it is given
		 * @throws CommandException
		 *             if the base cannot be saved
		 */
		void change(String label, Consumer<KnowledgeModel> edit) throws CommandException;
	}

	/**
	 * What a command left.
	 *
	 * @param outcome
	 *            how it ended
	 * @param result
	 *            what it wrote
	 */
	public record Run(CommandOutcome outcome, byte[] result) {
	}

	/** How the command ended, when it did so in an orderly way. */
	private record Ending(CommandOutcome outcome, Exception refusal) {
	}

	/**
	 * Prepares running.
	 *
	 * @param access
	 *            lends the model; null for commands that read no knowledge base
	 * @param locale
	 *            language of headings and messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 * @param messages
	 *            takes what commands say beside their results, on any thread
	 */
	public CommandRunner(ModelAccess access, Locale locale, String dataLanguage, Consumer<String> messages) {
		this(access, locale, dataLanguage, messages, null);
	}

	/**
	 * Prepares running commands that may change the base.
	 *
	 * @param access
	 *            lends the model
	 * @param locale
	 *            language of headings and messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 * @param messages
	 *            takes what commands say beside their results, on any thread
	 * @param changes
	 *            makes the changes of commands that declare them; null to refuse all
	 * @since 0.1
	 */
	public CommandRunner(ModelAccess access, Locale locale, String dataLanguage, Consumer<String> messages, Changes changes) {
		this.changes = changes;
		this.access = access;
		this.locale = Objects.requireNonNull(locale);
		this.dataLanguage = Objects.requireNonNull(dataLanguage);
		this.messages = Objects.requireNonNull(messages);
	}

	/**
	 * Runs a command and waits for it. Cancelling the monitor ends the wait within a fifth of a second; a command that
	 * does not listen is left to itself, which is a fault.
	 *
	 * @param command
	 *            which
	 * @param call
	 *            what was typed
	 * @param monitor
	 *            takes progress; may be null
	 * @return what it left
	 * @throws ArgumentsException
	 *             if arguments do not fit
	 * @throws CommandException
	 *             if the command refuses an input
	 * @throws IOException
	 *             if the command cannot read or write a file
	 * @throws FaultException
	 *             if the command failed; the fault is already reported
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public Run run(CommandDescriptor command, CommandCall call, IProgressMonitor monitor)
			throws ArgumentsException, CommandException, IOException, FaultException {
		if (!command.readsBase() && !(command.mayReadBase() && access != null)) {
			return run(command, call, null, monitor);
		}
		try (ModelLease lease = access.lease(monitor)) {
			return run(command, call, lease, monitor);
		}
	}

	private Run run(CommandDescriptor command, CommandCall call, ModelLease lease, IProgressMonitor monitor)
			throws ArgumentsException, CommandException, IOException, FaultException {
		Contribution<Command> contribution = command.contribution();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CallContext context = CallContext.of(command, call, lease, out,
				new CallContext.Speech(locale, dataLanguage, messages), command.changesBase() ? changes : null, monitor);
		try {
			Ending ending = Isolated.call(contribution, lease, monitor, () -> run(contribution, context));
			if (ending.outcome() == null && ending.refusal() == null) {
				throw new FaultException(contribution.fault(Messages.noResult, null));
			}
			Contributions.platform().faults().clear(contribution);
			switch (ending.refusal()) {
			case null -> {
				return new Run(ending.outcome(), out.toByteArray());
			}
			case ArgumentsException wrong -> throw wrong;
			case CommandException refused -> throw refused;
			case IOException unreadable -> throw unreadable;
			default -> throw new IllegalStateException(ending.refusal());
			}
		} catch (FaultException | AnalysisException | ImportException failure) {
			throw Isolated.reported(contribution, failure);
		}
	}

	/** What is no fault of the plug-in comes back as a result. */
	private static Ending run(Contribution<Command> contribution, CallContext context) throws Exception {
		Command command = contribution.create();
		try {
			return new Ending(command.run(context), null);
		} catch (ArgumentsException | CommandException | IOException refusal) {
			return new Ending(null, refusal);
		}
	}
}
