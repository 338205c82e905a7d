package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.SqlStates;

/** Writes a change set in one transaction. */
final class Committer {

	private static final int LONGEST_AUTHOR = 1024;
	private static final int LONGEST_MESSAGE = 32_672;

	/** Tells the outcome of a save: the head before it, and the revision after it. */
	record Outcome(long headBefore, Revision revision, boolean written) {
	}

	private final ModelMapping mapping;
	private final Database database;

	Committer(ModelMapping mapping, Database database) {
		this.mapping = mapping;
		this.database = database;
	}

	/**
	 * Commits.
	 *
	 * @param own
	 *            revisions after the start of the set that we have written ourselves
	 * @param ours
	 *            objects whose conflict was settled in our favour
	 * @param open
	 *            objects whose conflict is not settled
	 */
	Outcome commit(ChangeSet changes, String author, String message, Collection<Long> own, Set<String> ours,
			Set<String> open, IProgressMonitor monitor) throws StoreException {
		check(changes, author, message);
		Set<String> touched = new LinkedHashSet<>(changes.deleted());
		changes.states().forEach(state -> touched.add(state.id()));
		conflicts(touched, open);
		SQLException[] foreign = new SQLException[1];
		Outcome outcome = database.write(connection -> {
			long head = BaseInfo.lockHead(connection);
			History history = new History(mapping, connection);
			if (head > changes.fromRevision()) {
				Set<String> others = history.changedSince(changes.fromRevision(), own, false);
				others.removeAll(ours);
				conflicts(touched, others);
			}
			CommitPlan plan = CommitPlan.of(changes, StoredStates.read(mapping, connection, touched));
			Failures.checkCancelled(monitor);
			if (plan.isEmpty()) {
				return new Outcome(head, history.revision(head), false);
			}
			try {
				return new Outcome(head, write(connection, plan, head + 1, author, message), true);
			} catch (SQLException e) {
				if (!SqlStates.foreignKey(e)) {
					throw e;
				}
				foreign[0] = e;
				connection.rollback();
				return null;
			}
		});
		if (outcome == null) {
			throw new References(mapping, database).explain(changes, own, foreign[0]);
		}
		return outcome;
	}

	private void check(ChangeSet changes, String author, String message) throws StoreException {
		if (author.length() > LONGEST_AUTHOR || message.length() > LONGEST_MESSAGE) {
			throw new StoreException(Problem.TOO_LARGE, author.length() > LONGEST_AUTHOR
					? NLS.bind(Messages.authorTooLong, Integer.valueOf(LONGEST_AUTHOR))
					: NLS.bind(Messages.messageTooLong, Integer.valueOf(LONGEST_MESSAGE)), null);
		}
		StateCheck check = new StateCheck(mapping);
		for (ObjectState state : changes.states()) {
			check.check(state);
		}
	}

	private static void conflicts(Set<String> touched, Set<String> others) throws StoreException {
		List<String> both = new ArrayList<>();
		for (String id : others) {
			if (touched.contains(id)) {
				both.add(id);
			}
		}
		if (!both.isEmpty()) {
			throw Failures.about(Problem.CONFLICT,
					NLS.bind(Messages.conflictObjects, Integer.valueOf(both.size())), both);
		}
	}

	private Revision write(Connection connection, CommitPlan plan, long number, String author, String message)
			throws SQLException {
		Revision revision = new Revision(number, Instant.now().truncatedTo(ChronoUnit.MICROS), author, message,
				plan.objects());
		try (HistoryWriter history = new HistoryWriter(connection);
				StateWriter writer = new StateWriter(mapping, connection)) {
			history.begin(revision);
			for (ObjectState state : plan.inserts) {
				writer.insertObject(state, number, number);
			}
			writer.flush();
			for (ObjectState state : plan.insertsByKey()) {
				writer.insertFeatures(state);
			}
			for (CommitPlan.Update update : plan.updates) {
				writer.update(update, number);
				writer.clearMembers(update.after(), update.features());
			}
			writer.flush();
			for (CommitPlan.Update update : plan.updates) {
				writer.writeMembers(update.after(), update.features());
			}
			for (ObjectState state : plan.deletes) {
				writer.deleteFeatures(state);
			}
			writer.flush();
			for (ObjectState state : plan.deletes) {
				writer.deleteObject(state);
			}
			writer.flush();
			history.plan(plan);
			history.flush();
		}
		BaseInfo.setHead(connection, number);
		return revision;
	}
}
