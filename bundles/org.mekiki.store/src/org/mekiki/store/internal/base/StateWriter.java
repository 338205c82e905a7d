package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.mapping.ValueMapping;
import org.mekiki.store.internal.sql.Batches;

/** Writes states to the tables. */
public final class StateWriter implements AutoCloseable {

	private final ModelMapping mapping;
	private final Batches batches;

	/**
	 * Creates a writer.
	 *
	 * @param mapping
	 *            mapping of the model
	 * @param connection
	 *            inside a transaction
	 */
	public StateWriter(ModelMapping mapping, Connection connection) {
		this.mapping = mapping;
		this.batches = new Batches(connection);
	}

	/**
	 * Writes the rows of new objects to the table of all objects. Containers must come before what they contain.
	 *
	 * @param state
	 *            the new object
	 * @param created
	 *            revision that created it
	 * @param changed
	 *            revision that changed it last
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void insertObject(ObjectState state, long created, long changed) throws SQLException {
		batches.add(RowSql.INSERT_OBJECT, (statement, first) -> {
			statement.setString(first, state.id());
			statement.setString(first + 1, state.className());
			statement.setString(first + 2, state.containerId());
			statement.setString(first + 3, state.containmentFeature());
			statement.setLong(first + 4, state.orderKey());
			statement.setLong(first + 5, created);
			statement.setLong(first + 6, changed);
		});
	}

	/**
	 * Writes all features of a new object. The rows of all objects it refers to must be written and flushed before.
	 *
	 * @param state
	 *            the new object
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void insertFeatures(ObjectState state) throws SQLException {
		EntityMapping entity = mapping.entity(state.className());
		batches.add(RowSql.insertEntity(entity.table(), entity.columns()), (statement, first) -> {
			statement.setString(first, state.id());
			columns(statement, first + 1, entity, state);
		});
		for (FeatureMapping feature : entity.features()) {
			members(state, feature);
		}
	}

	void update(CommitPlan.Update update, long revision) throws SQLException {
		ObjectState state = update.after();
		if (update.moved()) {
			batches.add(RowSql.MOVE_OBJECT, (statement, first) -> {
				statement.setString(first, state.containerId());
				statement.setString(first + 1, state.containmentFeature());
				statement.setLong(first + 2, state.orderKey());
				statement.setLong(first + 3, revision);
				statement.setString(first + 4, state.id());
			});
		} else {
			batches.add(RowSql.TOUCH_OBJECT, (statement, first) -> {
				statement.setLong(first, revision);
				statement.setString(first + 1, state.id());
			});
		}
		EntityMapping entity = mapping.entity(state.className());
		boolean row = false;
		for (String name : update.features()) {
			row |= entity.feature(name) instanceof FeatureMapping.InColumn;
		}
		if (row) {
			batches.add(RowSql.updateEntity(entity.table(), entity.columns()),
					(statement, first) -> statement.setString(columns(statement, first, entity, state), state.id()));
		}
	}

	/** Takes away the members of changed features; flush, then write the new ones. */
	void clearMembers(ObjectState state, Set<String> names) throws SQLException {
		EntityMapping entity = mapping.entity(state.className());
		for (String name : names) {
			clear(state.id(), entity.feature(name));
		}
	}

	void writeMembers(ObjectState state, Set<String> names) throws SQLException {
		EntityMapping entity = mapping.entity(state.className());
		for (String name : names) {
			members(state, entity.feature(name));
		}
	}

	/** Deletes all rows of an object but the one in the table of all objects. */
	void deleteFeatures(ObjectState state) throws SQLException {
		EntityMapping entity = mapping.entity(state.className());
		for (String name : state.features().keySet()) {
			clear(state.id(), entity.feature(name));
		}
		batches.add(RowSql.deleteEntity(entity.table()), (statement, first) -> statement.setString(first, state.id()));
	}

	/** Deletes the row in the table of all objects; contained objects must be deleted before. */
	void deleteObject(ObjectState state) throws SQLException {
		batches.add(RowSql.DELETE_OBJECT, (statement, first) -> statement.setString(first, state.id()));
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

	private void clear(String id, FeatureMapping feature) throws SQLException {
		if (feature instanceof FeatureMapping.InTable inTable) {
			batches.add(RowSql.deleteMembers(inTable), (statement, first) -> statement.setString(first, id));
		} else if (feature instanceof FeatureMapping.Values values) {
			for (ValueMapping type : values.types()) {
				batches.add(RowSql.deleteValue(type.table()), (statement, first) -> {
					statement.setString(first, id);
					statement.setString(first + 1, feature.name());
				});
			}
		}
	}

	private static int columns(PreparedStatement statement, int first, EntityMapping entity, ObjectState state)
			throws SQLException {
		int index = first;
		for (FeatureMapping.InColumn column : entity.columns()) {
			String text = state.features().get(column.name());
			bind(statement, index++, column, text == null ? null : Json.trusted(text));
		}
		return index;
	}

	private void members(ObjectState state, FeatureMapping feature) throws SQLException {
		String text = state.features().get(feature.name());
		if (text == null || feature instanceof FeatureMapping.InColumn) {
			return;
		}
		List<?> members = Places.members(Json.trusted(text));
		for (int i = 0; i < members.size(); i++) {
			int position = i;
			Object member = members.get(i);
			switch (feature) {
			case FeatureMapping.Values values -> value(state.id(), values, position, (Map<?, ?>) member);
			case FeatureMapping.InTable inTable -> batches.add(RowSql.insertMember(inTable), (statement, first) -> {
				statement.setString(first, state.id());
				statement.setInt(first + 1, position);
				member(statement, first + 2, inTable, member);
			});
			case FeatureMapping.InColumn column -> throw new IllegalStateException(column.name());
			}
		}
	}

	private static void member(PreparedStatement statement, int index, FeatureMapping.InTable feature, Object member)
			throws SQLException {
		if (feature instanceof FeatureMapping.ScalarList list) {
			list.type().bind(statement, index, list.type().fromJson(member));
		} else {
			statement.setString(index, (String) member);
		}
	}

	private void value(String id, FeatureMapping.Values feature, int position, Map<?, ?> json) throws SQLException {
		ValueMapping type = feature.type((String) json.get(StateEncoder.TYPE));
		batches.add(RowSql.insertValue(type.table(), type.columns()), (statement, first) -> {
			statement.setString(first, id);
			statement.setString(first + 1, feature.name());
			statement.setInt(first + 2, position);
			int index = first + 3;
			for (FeatureMapping.InColumn column : type.columns()) {
				bind(statement, index++, column, json.get(column.name()));
			}
		});
	}

	private static void bind(PreparedStatement statement, int index, FeatureMapping.InColumn column, Object json)
			throws SQLException {
		if (column instanceof FeatureMapping.Scalar scalar) {
			ScalarType type = scalar.type();
			type.bind(statement, index, json == null ? null : type.fromJson(json));
		} else {
			statement.setString(index, (String) json);
		}
	}
}
