package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ValueMapping;

/** Builds the whole model from the tables. */
final class TableLoader {

	private static final int FETCH = 5000;

	private record Place(Identified child, String containerId, String feature) {
	}

	/** Members that did not come in the order of their positions. */
	private record Late(Identified owner, EStructuralFeature feature) {
	}

	/** What takes the rows of a query. */
	@FunctionalInterface
	private interface Rows {
		void take(ResultSet row) throws SQLException;
	}

	private final ModelMapping mapping;
	private final Connection connection;
	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<Late, TreeMap<Integer, Object>> late = new LinkedHashMap<>();

	TableLoader(ModelMapping mapping, Connection connection) {
		this.mapping = mapping;
		this.connection = connection;
	}

	/** Reads everything; the root is in no resource yet. */
	KnowledgeModel load() throws SQLException {
		List<Place> places = objects();
		for (EntityMapping entity : mapping.entities()) {
			entities(entity);
		}
		for (ValueMapping value : mapping.values()) {
			values(value);
		}
		for (FeatureMapping.InTable feature : mapping.memberTables()) {
			members(feature);
		}
		late.forEach((where, members) -> members.values()
				.forEach(member -> list(where.owner, where.feature).addUnique(member)));
		return connect(places);
	}

	private List<Place> objects() throws SQLException {
		List<Place> places = new ArrayList<>();
		query(RowSql.SELECT_OBJECTS, row -> {
			EntityMapping entity = mapping.entity(row.getString(2));
			if (entity == null) {
				throw new SQLException(row.getString(2));
			}
			Identified object = (Identified) EcoreUtil.create(entity.eClass());
			object.setId(row.getString(1));
			((TrackedObject) object).setOrderKey(row.getLong(5));
			objects.put(object.getId(), object);
			places.add(new Place(object, row.getString(3), row.getString(4)));
		});
		return places;
	}

	private void entities(EntityMapping entity) throws SQLException {
		query(RowSql.selectEntity(entity.table(), entity.columns()), row -> {
			Identified object = object(row.getString(1));
			int index = 2;
			for (FeatureMapping.InColumn column : entity.columns()) {
				set(object, column, row, index++);
			}
		});
	}

	private void values(ValueMapping value) throws SQLException {
		query(RowSql.selectValue(value.table(), value.columns()), row -> {
			Identified owner = object(row.getString(1));
			String name = row.getString(2);
			if (!(mapping.entity(owner.eClass()).feature(name) instanceof FeatureMapping.Values feature)) {
				throw new SQLException(name);
			}
			EObject part = EcoreUtil.create(value.eClass());
			int index = 4;
			for (FeatureMapping.InColumn column : value.columns()) {
				set(part, column, row, index++);
			}
			if (feature.feature().isMany()) {
				add(owner, feature.feature(), row.getInt(3), part);
			} else {
				owner.eSet(feature.feature(), part);
			}
		});
	}

	private void members(FeatureMapping.InTable feature) throws SQLException {
		query(RowSql.selectMembers(feature), row -> {
			Object member = feature instanceof FeatureMapping.ScalarList scalars ? scalars.type().read(row, 3)
					: object(row.getString(3));
			add(object(row.getString(1)), feature.feature(), row.getInt(2), member);
		});
	}

	private void set(EObject object, FeatureMapping.InColumn column, ResultSet row, int index) throws SQLException {
		Object value;
		if (column instanceof FeatureMapping.Scalar scalar) {
			value = scalar.type().read(row, index);
		} else {
			String target = row.getString(index);
			value = target == null ? null : object(target);
		}
		if (value != null) {
			object.eSet(column.feature(), value);
		} else if (column.feature().getDefaultValue() != null && !primitive(column)) {
			object.eSet(column.feature(), null);
		}
	}

	private static boolean primitive(FeatureMapping.InColumn column) {
		Class<?> type = column.feature().getEType().getInstanceClass();
		return type != null && type.isPrimitive() || column.feature().getEType() instanceof org.eclipse.emf.ecore.EEnum;
	}

	private void add(Identified owner, EStructuralFeature feature, int position, Object member) {
		InternalEList<Object> list = list(owner, feature);
		Late where = late.isEmpty() && list.size() == position ? null : new Late(owner, feature);
		if (list.size() == position && (where == null || !late.containsKey(where))) {
			list.addUnique(member);
		} else {
			late.computeIfAbsent(where, key -> new TreeMap<>()).put(Integer.valueOf(position), member);
		}
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<Object> list(EObject owner, EStructuralFeature feature) {
		return (InternalEList<Object>) owner.eGet(feature, false);
	}

	private Identified object(String id) throws SQLException {
		Identified found = objects.get(id);
		if (found == null) {
			throw new SQLException(id);
		}
		return found;
	}

	private KnowledgeModel connect(List<Place> places) throws SQLException {
		places.sort(Comparator.comparingLong((Place place) -> ((TrackedObject) place.child).orderKey())
				.thenComparing(place -> place.child.getId()));
		KnowledgeModel root = null;
		for (Place place : places) {
			if (place.containerId == null) {
				if (root != null || !(place.child instanceof KnowledgeModel model)) {
					throw new SQLException(place.child.getId());
				}
				root = model;
			} else {
				attach(object(place.containerId), place);
			}
		}
		if (root == null) {
			throw new SQLException("root"); //$NON-NLS-1$
		}
		return root;
	}

	private void attach(Identified container, Place place) throws SQLException {
		EReference feature = ModelMapping.child(mapping.entity(container.eClass()), place.feature);
		if (feature == null) {
			throw new SQLException(place.feature);
		}
		if (feature.isMany()) {
			list(container, feature).addUnique(place.child);
		} else {
			container.eSet(feature, place.child);
		}
	}

	private void query(String sql, Rows rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(FETCH);
			try (ResultSet row = statement.executeQuery(sql)) {
				while (row.next()) {
					rows.take(row);
				}
			}
		}
	}
}
