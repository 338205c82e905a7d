package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.mapping.ValueMapping;
import org.mekiki.store.internal.sql.InList;

/** Reads the stored states of some objects, in the same canonical JSON that the encoder writes. */
final class StoredStates {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String OWNER = "owner_id"; //$NON-NLS-1$

	private static final class Draft {
		final String id;
		final EntityMapping entity;
		final String containerId;
		final String containment;
		final long orderKey;
		final Map<String, String> single = new HashMap<>();
		final Map<String, TreeMap<Integer, String>> many = new HashMap<>();

		Draft(ResultSet row, EntityMapping entity) throws SQLException {
			this.id = row.getString(1);
			this.entity = entity;
			this.containerId = row.getString(3);
			this.containment = row.getString(4);
			this.orderKey = row.getLong(5);
		}

		void add(String feature, int position, String json) {
			many.computeIfAbsent(feature, key -> new TreeMap<>()).put(Integer.valueOf(position), json);
		}

		ObjectState state() {
			Map<String, String> features = new LinkedHashMap<>();
			for (FeatureMapping feature : entity.features()) {
				String text = single.get(feature.name());
				TreeMap<Integer, String> members = many.get(feature.name());
				if (members != null) {
					text = feature.feature().isMany() ? '[' + String.join(",", members.values()) + ']' //$NON-NLS-1$
							: members.firstEntry().getValue();
				}
				if (text != null) {
					features.put(feature.name(), text);
				}
			}
			return new ObjectState(id, entity.className(), containerId, containment, orderKey, features);
		}
	}

	private final ModelMapping mapping;
	private final Connection connection;
	private final Map<String, Draft> drafts = new LinkedHashMap<>();

	private StoredStates(ModelMapping mapping, Connection connection) {
		this.mapping = mapping;
		this.connection = connection;
	}

	/** Reads the states; identifiers that are not stored are left out. */
	static Map<String, ObjectState> read(ModelMapping mapping, Connection connection, Collection<String> ids)
			throws SQLException {
		Map<String, ObjectState> states = new LinkedHashMap<>();
		List<String> all = new ArrayList<>(ids);
		for (int from = 0; from < all.size(); from += 4096) {
			StoredStates reader = new StoredStates(mapping, connection);
			reader.read(all.subList(from, Math.min(from + 4096, all.size())));
			reader.drafts.values().forEach(draft -> states.put(draft.id, draft.state()));
		}
		return states;
	}

	private void read(List<String> ids) throws SQLException {
		Map<EntityMapping, List<String>> byClass = new LinkedHashMap<>();
		InList.query(connection, RowSql.byKey(RowSql.SELECT_OBJECTS, RowSql.OBJECTS, ID), ids, row -> {
			EntityMapping entity = mapping.entity(row.getString(2));
			if (entity == null) {
				throw new SQLException(row.getString(2));
			}
			Draft draft = new Draft(row, entity);
			drafts.put(draft.id, draft);
			byClass.computeIfAbsent(entity, key -> new ArrayList<>()).add(draft.id);
		});
		Map<FeatureMapping.InTable, Set<String>> members = new LinkedHashMap<>();
		Map<ValueMapping, Set<String>> values = new LinkedHashMap<>();
		for (Map.Entry<EntityMapping, List<String>> each : byClass.entrySet()) {
			entities(each.getKey(), each.getValue());
			for (FeatureMapping feature : each.getKey().features()) {
				if (feature instanceof FeatureMapping.InTable inTable) {
					members.computeIfAbsent(inTable, key -> new LinkedHashSet<>()).addAll(each.getValue());
				} else if (feature instanceof FeatureMapping.Values inValues) {
					inValues.types().forEach(
							type -> values.computeIfAbsent(type, key -> new LinkedHashSet<>()).addAll(each.getValue()));
				}
			}
		}
		for (Map.Entry<FeatureMapping.InTable, Set<String>> each : members.entrySet()) {
			members(each.getKey(), each.getValue());
		}
		for (Map.Entry<ValueMapping, Set<String>> each : values.entrySet()) {
			values(each.getKey(), each.getValue());
		}
	}

	private void entities(EntityMapping entity, List<String> ids) throws SQLException {
		String select = RowSql.selectEntity(entity.table(), entity.columns());
		InList.query(connection, RowSql.byKey(select, entity.table(), ID), ids, row -> {
			Draft draft = drafts.get(row.getString(1));
			int index = 2;
			for (FeatureMapping.InColumn column : entity.columns()) {
				Object content = content(row, index++, column);
				if (content != null) {
					draft.single.put(column.name(), Json.text(content));
				}
			}
		});
	}

	private void members(FeatureMapping.InTable feature, Set<String> owners) throws SQLException {
		String select = RowSql.selectMembers(feature);
		InList.query(connection, RowSql.byKey(select, feature.table(), OWNER), owners, row -> {
			String json = feature instanceof FeatureMapping.ScalarList list
					? Json.text(list.type().toJson(list.type().read(row, 3)))
					: Json.text(row.getString(3));
			drafts.get(row.getString(1)).add(feature.name(), row.getInt(2), json);
		});
	}

	private void values(ValueMapping value, Set<String> owners) throws SQLException {
		String select = RowSql.selectValue(value.table(), value.columns());
		InList.query(connection, RowSql.byKey(select, value.table(), OWNER), owners, row -> {
			Draft draft = drafts.get(row.getString(1));
			String name = row.getString(2);
			if (!(draft.entity.feature(name) instanceof FeatureMapping.Values feature)) {
				throw new SQLException(name);
			}
			draft.add(name, row.getInt(3), part(row, value, value != feature.types().getFirst()));
		});
	}

	private static String part(ResultSet row, ValueMapping value, boolean typed) throws SQLException {
		return Json.write(out -> {
			out.writeStartObject();
			if (typed) {
				out.writeStringField(StateEncoder.TYPE, value.eClass().getName());
			}
			int index = 4;
			for (FeatureMapping.InColumn column : value.columns()) {
				Object content = content(row, index++, column);
				if (content != null) {
					out.writeFieldName(column.name());
					Json.append(out, content);
				}
			}
			out.writeEndObject();
		});
	}

	/** What a column holds, as it is in JSON; null for nothing. */
	private static Object content(ResultSet row, int index, FeatureMapping.InColumn column) throws SQLException {
		if (column instanceof FeatureMapping.Scalar scalar) {
			Object content = scalar.type().read(row, index);
			return content == null ? null : scalar.type().toJson(content);
		}
		return row.getString(index);
	}
}
