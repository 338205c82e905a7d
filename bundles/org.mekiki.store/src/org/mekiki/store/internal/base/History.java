package org.mekiki.store.internal.base;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Revision;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ScalarType;

/** Reads revisions and changes, and walks back along them. */
final class History {

	private static final String REVISION_COLUMNS = "r.number_, r.saved_at, r.author, r.message, r.objects"; //$NON-NLS-1$
	private static final String CHANGES = "SELECT " + REVISION_COLUMNS //$NON-NLS-1$
			+ ", c.object_id, c.class_name, c.kind, c.feature, c.old_value, c.new_value" //$NON-NLS-1$
			+ " FROM kb_change c JOIN kb_revision r ON r.number_ = c.revision WHERE "; //$NON-NLS-1$
	private static final String BACKWARDS = "SELECT revision, object_id, class_name, kind, feature, old_value FROM kb_change WHERE "; //$NON-NLS-1$

	private final ModelMapping mapping;
	private final Connection connection;

	History(ModelMapping mapping, Connection connection) {
		this.mapping = mapping;
		this.connection = connection;
	}

	List<Revision> revisions(int offset, int limit) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement("SELECT " + REVISION_COLUMNS //$NON-NLS-1$
				+ " FROM kb_revision r ORDER BY r.number_ DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) { //$NON-NLS-1$
			query.setInt(1, offset);
			query.setInt(2, limit);
			List<Revision> revisions = new ArrayList<>();
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					revisions.add(revision(row));
				}
			}
			return revisions;
		}
	}

	/** The revision, or null if there is none by that number. */
	Revision revision(long number) throws SQLException {
		try (PreparedStatement query = connection
				.prepareStatement("SELECT " + REVISION_COLUMNS + " FROM kb_revision r WHERE r.number_ = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
			query.setLong(1, number);
			try (ResultSet row = query.executeQuery()) {
				return row.next() ? revision(row) : null;
			}
		}
	}

	List<Change> of(String objectId) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(
				CHANGES + "c.object_id = ? AND c.kind <> 'RENUMBERED' ORDER BY c.revision DESC, c.seq DESC")) { //$NON-NLS-1$
			query.setString(1, objectId);
			return changes(query);
		}
	}

	List<Change> of(long revision, int offset, int limit) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(CHANGES
				+ "c.revision = ? AND c.kind <> 'RENUMBERED' ORDER BY c.seq OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) { //$NON-NLS-1$
			query.setLong(1, revision);
			query.setInt(2, offset);
			query.setInt(3, limit);
			return changes(query);
		}
	}

	private static List<Change> changes(PreparedStatement query) throws SQLException {
		List<Change> changes = new ArrayList<>();
		Revision last = null;
		try (ResultSet row = query.executeQuery()) {
			while (row.next()) {
				if (last == null || last.number() != row.getLong(1)) {
					last = revision(row);
				}
				changes.add(new Change(last, row.getString(6), row.getString(7), ChangeKind.valueOf(row.getString(8)),
						row.getString(9), row.getString(10), row.getString(11)));
			}
		}
		return changes;
	}

	private static Revision revision(ResultSet row) throws SQLException {
		return new Revision(row.getLong(1), ScalarType.readInstant(row, 2), row.getString(3), row.getString(4),
				row.getInt(5));
	}

	/** Identifiers of all objects that any revision after a given one has changed, apart from some revisions. */
	Set<String> changedSince(long revision, Collection<Long> except, boolean renumbered) throws SQLException {
		Set<String> ids = new LinkedHashSet<>();
		try (PreparedStatement query = connection
				.prepareStatement("SELECT revision, object_id, kind FROM kb_change WHERE revision > ?")) { //$NON-NLS-1$
			query.setLong(1, revision);
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					if (!except.contains(Long.valueOf(row.getLong(1)))
							&& (renumbered || !HistoryWriter.RENUMBERED.equals(row.getString(3)))) {
						ids.add(row.getString(2));
					}
				}
			}
		}
		return ids;
	}

	/** The state of one object at a revision, or null if it did not exist then. */
	ObjectState stateAt(String objectId, long revision) throws SQLException {
		Map<String, ObjectState> states = StoredStates.read(mapping, connection, List.of(objectId));
		try (PreparedStatement query = connection
				.prepareStatement(BACKWARDS + "object_id = ? AND revision > ? ORDER BY revision DESC, seq DESC")) { //$NON-NLS-1$
			query.setString(1, objectId);
			query.setLong(2, revision);
			back(query, states);
		}
		return states.get(objectId);
	}

	/** States at a revision of all objects that were changed after it; null for those that did not exist then. */
	Map<String, ObjectState> statesAt(long revision) throws SQLException {
		Set<String> ids = changedSince(revision, Set.of(), true);
		Map<String, ObjectState> states = new HashMap<>();
		ids.forEach(id -> states.put(id, null));
		states.putAll(StoredStates.read(mapping, connection, ids));
		try (PreparedStatement query = connection
				.prepareStatement(BACKWARDS + "revision > ? ORDER BY revision DESC, seq DESC")) { //$NON-NLS-1$
			query.setLong(1, revision);
			back(query, states);
		}
		return states;
	}

	private static void back(PreparedStatement query, Map<String, ObjectState> states) throws SQLException {
		query.setFetchSize(1000);
		try (ResultSet row = query.executeQuery()) {
			while (row.next()) {
				String id = row.getString(2);
				states.put(id, before(states.get(id), row));
			}
		}
	}

	private static ObjectState before(ObjectState after, ResultSet row) throws SQLException {
		String kind = row.getString(4);
		if (after == null && !kind.equals(ChangeKind.DELETED.name())) {
			throw new IllegalArgumentException(row.getString(2) + ' ' + kind);
		}
		try {
			return switch (kind) {
			case "CREATED" -> null; //$NON-NLS-1$
			case "DELETED" -> Places.state(Json.read(row.getString(6))); //$NON-NLS-1$
			case "CHANGED" -> Places.with(after, row.getString(5), row.getString(6)); //$NON-NLS-1$
			default -> Places.at(after, Json.read(row.getString(6)));
			};
		} catch (IOException e) {
			throw new SQLException(e);
		}
	}
}
