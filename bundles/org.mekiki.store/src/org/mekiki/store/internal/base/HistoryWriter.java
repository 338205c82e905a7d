package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Revision;
import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.sql.Batches;

/** Writes revisions and changes. */
public final class HistoryWriter implements AutoCloseable {

	static final String RENUMBERED = "RENUMBERED"; //$NON-NLS-1$

	private static final String INSERT_REVISION = "INSERT INTO kb_revision (number_, saved_at, author, message, objects) VALUES (?, ?, ?, ?, ?)"; //$NON-NLS-1$
	private static final String INSERT_CHANGE = "INSERT INTO kb_change (revision, seq, object_id, class_name, kind, feature, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"; //$NON-NLS-1$

	private final Connection connection;
	private final Batches batches;
	private long revision;
	private int seq;

	/**
	 * Creates a writer.
	 *
	 * @param connection
	 *            inside a transaction
	 */
	public HistoryWriter(Connection connection) {
		this.connection = connection;
		this.batches = new Batches(connection);
	}

	/**
	 * Begins a revision; the changes that follow belong to it.
	 *
	 * @param next
	 *            the revision
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void begin(Revision next) throws SQLException {
		revision = next.number();
		seq = 0;
		try (PreparedStatement insert = connection.prepareStatement(INSERT_REVISION)) {
			insert.setLong(1, next.number());
			ScalarType.bindInstant(insert, 2, next.time());
			insert.setString(3, next.author());
			insert.setString(4, next.message());
			insert.setInt(5, next.objects());
			insert.executeUpdate();
		}
	}

	void plan(CommitPlan plan) throws SQLException {
		for (ObjectState state : plan.inserts) {
			add(state, ChangeKind.CREATED.name(), null, null, null);
		}
		for (CommitPlan.Update update : plan.updates) {
			ObjectState before = update.before();
			if (update.moved()) {
				add(before, update.renumbered() ? RENUMBERED : ChangeKind.MOVED.name(), null, Places.place(before),
						Places.place(update.after()));
			}
			for (String feature : update.features()) {
				add(before, ChangeKind.CHANGED.name(), feature, before.features().get(feature),
						update.after().features().get(feature));
			}
		}
		for (ObjectState state : plan.deletes) {
			add(state, ChangeKind.DELETED.name(), null, Places.json(state), null);
		}
	}

	/**
	 * Adds a change as it was read from a package.
	 *
	 * @param change
	 *            the change; its kind may be null for a renumbered object
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void add(Change change) throws SQLException {
		add(change.objectId(), change.className(), change.kind() == null ? RENUMBERED : change.kind().name(),
				change.feature(), change.oldValue(), change.newValue());
	}

	private void add(ObjectState state, String kind, String feature, String before, String after) throws SQLException {
		add(state.id(), state.className(), kind, feature, before, after);
	}

	private void add(String id, String className, String kind, String feature, String before, String after)
			throws SQLException {
		int number = seq++;
		long saved = revision;
		batches.add(INSERT_CHANGE, (statement, first) -> {
			statement.setLong(first, saved);
			statement.setInt(first + 1, number);
			statement.setString(first + 2, id);
			statement.setString(first + 3, className);
			statement.setString(first + 4, kind);
			statement.setString(first + 5, feature);
			statement.setString(first + 6, before);
			statement.setString(first + 7, after);
		});
	}

	/**
	 * Sends everything.
	 *
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void flush() throws SQLException {
		batches.flush();
	}

	@Override
	public void close() throws SQLException {
		batches.close();
	}
}
