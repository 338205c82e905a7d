package org.mekiki.store.internal.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.mekiki.store.internal.mapping.FeatureMapping;

/** The statements on the tables of the model. Their text is the same for the same table, so engines compile each once. */
final class RowSql {

	static final String OBJECTS = "kb_object"; //$NON-NLS-1$
	static final String INSERT_OBJECT = "INSERT INTO kb_object (id, class_name, container_id, container_feature, order_key, created_revision, changed_revision) VALUES (?, ?, ?, ?, ?, ?, ?)"; //$NON-NLS-1$
	static final String TOUCH_OBJECT = "UPDATE kb_object SET changed_revision = ? WHERE id = ?"; //$NON-NLS-1$
	static final String MOVE_OBJECT = "UPDATE kb_object SET container_id = ?, container_feature = ?, order_key = ?, changed_revision = ? WHERE id = ?"; //$NON-NLS-1$
	static final String DELETE_OBJECT = "DELETE FROM kb_object WHERE id = ?"; //$NON-NLS-1$
	static final String SELECT_OBJECTS = "SELECT id, class_name, container_id, container_feature, order_key FROM kb_object"; //$NON-NLS-1$

	private RowSql() {
		// only static methods
	}

	static String insertEntity(String table, List<FeatureMapping.InColumn> columns) {
		return insert(table, join("id", columns)); //$NON-NLS-1$
	}

	static String updateEntity(String table, List<FeatureMapping.InColumn> columns) {
		List<String> parts = new ArrayList<>();
		columns.forEach(column -> parts.add(column.column() + " = ?")); //$NON-NLS-1$
		return "UPDATE " + table + " SET " + String.join(", ", parts) + " WHERE id = ?"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static String deleteEntity(String table) {
		return "DELETE FROM " + table + " WHERE id = ?"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String selectEntity(String table, List<FeatureMapping.InColumn> columns) {
		return "SELECT " + String.join(", ", join("id", columns)) + " FROM " + table; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static String insertValue(String table, List<FeatureMapping.InColumn> columns) {
		List<String> names = new ArrayList<>(List.of("owner_id", "feature", "position")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		columns.forEach(column -> names.add(column.column()));
		return insert(table, names);
	}

	static String deleteValue(String table) {
		return "DELETE FROM " + table + " WHERE owner_id = ? AND feature = ?"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String selectValue(String table, List<FeatureMapping.InColumn> columns) {
		List<String> names = new ArrayList<>(List.of("owner_id", "feature", "position")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		columns.forEach(column -> names.add(column.column()));
		return "SELECT " + String.join(", ", names) + " FROM " + table; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String insertMember(FeatureMapping.InTable feature) {
		return insert(feature.table(), List.of("owner_id", "position", memberColumn(feature))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String deleteMembers(FeatureMapping.InTable feature) {
		return "DELETE FROM " + feature.table() + " WHERE owner_id = ?"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String selectMembers(FeatureMapping.InTable feature) {
		return "SELECT owner_id, position, " + memberColumn(feature) + " FROM " + feature.table(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Continues a query on one table with the objects wanted. Derby reads in the comment that it has to look them up by
	 * the key: left alone it compares every row with every identifier as long as it believes the table to be small, as
	 * it does of one that was filled a moment ago. Other engines see nothing but a comment.
	 */
	static String byKey(String select, String table, String column) {
		return select + " --DERBY-PROPERTIES constraint=pk_" + table + "\n WHERE " + column + " IN "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String memberColumn(FeatureMapping.InTable feature) {
		return feature instanceof FeatureMapping.Links ? "target_id" : "member"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> join(String first, List<FeatureMapping.InColumn> columns) {
		List<String> names = new ArrayList<>(List.of(first));
		columns.forEach(column -> names.add(column.column()));
		return names;
	}

	private static String insert(String table, List<String> names) {
		return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ String.join(", ", Collections.nCopies(names.size(), "?")) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
