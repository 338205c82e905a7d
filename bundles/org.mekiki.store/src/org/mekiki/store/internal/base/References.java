package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ValueMapping;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.InList;

/** Finds out, after a foreign key has stopped a save, which references were in the way. */
public final class References {

	private final ModelMapping mapping;
	private final Database database;

	/**
	 * For looking at states only.
	 *
	 * @param mapping
	 *            mapping of the model
	 */
	public References(ModelMapping mapping) {
		this(mapping, null);
	}

	References(ModelMapping mapping, Database database) {
		this.mapping = mapping;
		this.database = database;
	}

	StoreException explain(ChangeSet changes, Collection<Long> own, SQLException cause) throws StoreException {
		return database.read(connection -> {
			Set<String> referrers = referrers(connection, changes);
			Set<String> others = new History(mapping, connection).changedSince(changes.fromRevision(), own, false);
			Set<String> missing = missing(connection, changes);
			Set<String> both = new LinkedHashSet<>(referrers);
			both.addAll(missing);
			both.retainAll(others);
			if (!both.isEmpty()) {
				return Failures.about(Problem.CONFLICT, NLS.bind(Messages.conflictObjects, Integer.valueOf(both.size())),
						List.copyOf(both));
			}
			if (!referrers.isEmpty()) {
				return Failures.about(Problem.STILL_REFERENCED, NLS.bind(Messages.stillReferencedBy,
						Integer.valueOf(referrers.size()), name(connection, referrers.iterator().next())),
						List.copyOf(referrers));
			}
			if (!missing.isEmpty()) {
				return Failures.about(Problem.STILL_REFERENCED, NLS.bind(Messages.refersToMissing,
						Integer.valueOf(missing.size()), missing.iterator().next()), List.copyOf(missing));
			}
			throw cause;
		});
	}

	/** Stored objects that refer to, or are contained in, what the set deletes, and that the set itself leaves so. */
	private Set<String> referrers(Connection connection, ChangeSet changes) throws SQLException {
		Set<String> found = new LinkedHashSet<>();
		Set<String> gone = changes.deleted();
		InList.query(connection, "SELECT id FROM kb_object WHERE container_id IN ", gone, //$NON-NLS-1$
				row -> found.add(row.getString(1)));
		for (EntityMapping entity : mapping.entities()) {
			referrers(connection, "id", entity.table(), entity.columns(), gone, found); //$NON-NLS-1$
		}
		for (ValueMapping value : mapping.values()) {
			referrers(connection, "owner_id", value.table(), value.columns(), gone, found); //$NON-NLS-1$
		}
		for (FeatureMapping.InTable feature : mapping.memberTables()) {
			if (feature instanceof FeatureMapping.Links) {
				InList.query(connection, "SELECT owner_id FROM " + feature.table() + " WHERE target_id IN ", gone, //$NON-NLS-1$ //$NON-NLS-2$
						row -> found.add(row.getString(1)));
			}
		}
		found.removeAll(gone);
		for (ObjectState state : changes.states()) {
			Set<String> targets = targets(state);
			if (targets.stream().noneMatch(gone::contains)) {
				found.remove(state.id());
			}
		}
		return found;
	}

	private static void referrers(Connection connection, String key, String table,
			List<FeatureMapping.InColumn> columns, Set<String> gone, Set<String> found) throws SQLException {
		for (FeatureMapping.InColumn column : columns) {
			if (column instanceof FeatureMapping.Reference) {
				InList.query(connection, "SELECT " + key + " FROM " + table + " WHERE " + column.column() + " IN ", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						gone, row -> found.add(row.getString(1)));
			}
		}
	}

	/** Objects that the set refers to and that are neither stored nor in the set. */
	private Set<String> missing(Connection connection, ChangeSet changes) throws SQLException {
		Set<String> targets = new LinkedHashSet<>();
		Set<String> known = new HashSet<>();
		for (ObjectState state : changes.states()) {
			targets.addAll(targets(state));
			known.add(state.id());
		}
		targets.removeAll(known);
		InList.query(connection, "SELECT id FROM kb_object WHERE id IN ", targets, row -> known.add(row.getString(1))); //$NON-NLS-1$
		known.removeAll(changes.deleted());
		targets.removeAll(known);
		return targets;
	}

	/**
	 * What a state refers to, its container included.
	 *
	 * @param state
	 *            the state
	 * @return identifiers
	 */
	public Set<String> targets(ObjectState state) {
		Set<String> targets = new HashSet<>();
		if (state.containerId() != null) {
			targets.add(state.containerId());
		}
		EntityMapping entity = mapping.entity(state.className());
		for (Map.Entry<String, String> entry : state.features().entrySet()) {
			Object json = Json.trusted(entry.getValue());
			switch (entity.feature(entry.getKey())) {
			case FeatureMapping.Reference reference -> targets.add((String) json);
			case FeatureMapping.Links links -> Places.members(json).forEach(each -> targets.add((String) each));
			case FeatureMapping.Values values -> {
				for (Object member : Places.members(json)) {
					for (ValueMapping type : values.types()) {
						for (FeatureMapping.InColumn column : type.columns()) {
							if (column instanceof FeatureMapping.Reference
									&& ((Map<?, ?>) member).get(column.name()) instanceof String target) {
								targets.add(target);
							}
						}
					}
				}
			}
			default -> {
				// refers to nothing
			}
			}
		}
		return targets;
	}

	private String name(Connection connection, String id) throws SQLException {
		return StateName.of(StoredStates.read(mapping, connection, List.of(id)).values().iterator().next());
	}
}
