package org.mekiki.store.internal.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.store.RowBlock;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;
import org.mekiki.store.internal.mapping.Names;
import org.mekiki.store.internal.mapping.ScalarType;

/** The SQL of row blocks: their catalogue in {@code kb_rows} and {@code kb_rows_column}, and a table for each. */
final class RowTables {

	static final String NUMBER = "row_no"; //$NON-NLS-1$
	static final String LINE = "line_no"; //$NON-NLS-1$

	/** A block, complete or not, and when it was begun. */
	record Entry(RowBlock block, boolean complete, Instant begun) {
	}

	private RowTables() {
		// only static methods
	}

	/** Name of the table of a block: what it holds, and enough of the identifier to be the only one. */
	static String table(String id, RowSchema schema) {
		return Names.shorten("rows_" + schema.name().replace('.', '_')).substring(0, //$NON-NLS-1$
				Math.min(40, "rows_".length() + schema.name().length())) + '_' + id.substring(0, 8) + id.substring(9, 13); //$NON-NLS-1$
	}

	static String column(RowColumn column) {
		return Names.reserved(column.name());
	}

	static void create(Connection connection, String id, RowSchema schema, Instant now) throws SQLException {
		String table = table(id, schema);
		StringBuilder sql = new StringBuilder("CREATE TABLE " + table + " (" + NUMBER + " BIGINT NOT NULL, " + LINE //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ " BIGINT NOT NULL"); //$NON-NLS-1$
		for (RowColumn column : schema.columns()) {
			sql.append(", ").append(column(column)).append(' ').append(type(column.type())); //$NON-NLS-1$
		}
		sql.append(", CONSTRAINT pk_").append(table).append(" PRIMARY KEY (").append(NUMBER).append("))"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate(sql.toString());
		}
		try (PreparedStatement insert = connection.prepareStatement(
				"INSERT INTO kb_rows (id, schema_name, table_name, row_count, fingerprint, complete, begun_at) VALUES (?, ?, ?, 0, '', FALSE, ?)")) { //$NON-NLS-1$
			insert.setString(1, id);
			insert.setString(2, schema.name());
			insert.setString(3, table);
			ScalarType.bindInstant(insert, 4, now);
			insert.executeUpdate();
		}
		try (PreparedStatement insert = connection.prepareStatement(
				"INSERT INTO kb_rows_column (rows_id, position, name, sql_name, type, source_name) VALUES (?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
			for (int i = 0; i < schema.columns().size(); i++) {
				RowColumn column = schema.columns().get(i);
				insert.setString(1, id);
				insert.setInt(2, i);
				insert.setString(3, column.name());
				insert.setString(4, column(column));
				insert.setString(5, column.type().name());
				insert.setString(6, column.source());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static String type(RowType type) {
		return switch (type) {
		case TEXT -> "VARCHAR(" + RowChecks.LONGEST + ')'; //$NON-NLS-1$
		case LONG -> "BIGINT"; //$NON-NLS-1$
		case DATE -> "DATE"; //$NON-NLS-1$
		case BOOLEAN -> "BOOLEAN"; //$NON-NLS-1$
		};
	}

	static String insert(String id, RowSchema schema) {
		StringBuilder names = new StringBuilder(NUMBER + ", " + LINE); //$NON-NLS-1$
		schema.columns().forEach(column -> names.append(", ").append(column(column))); //$NON-NLS-1$
		return "INSERT INTO " + table(id, schema) + " (" + names + ") VALUES (?, ?" + ", ?".repeat(schema.columns().size()) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static void bind(PreparedStatement statement, int index, RowType type, Object value) throws SQLException {
		switch (type) {
		case TEXT -> statement.setString(index, (String) value);
		case LONG -> {
			if (value == null) {
				statement.setNull(index, Types.BIGINT);
			} else {
				statement.setLong(index, ((Long) value).longValue());
			}
		}
		case DATE -> statement.setDate(index, value == null ? null : java.sql.Date.valueOf((LocalDate) value));
		case BOOLEAN -> {
			if (value == null) {
				statement.setNull(index, Types.BOOLEAN);
			} else {
				statement.setBoolean(index, ((Boolean) value).booleanValue());
			}
		}
		}
	}

	static void finish(Connection connection, String id, long rows, String fingerprint) throws SQLException {
		try (PreparedStatement update = connection
				.prepareStatement("UPDATE kb_rows SET complete = TRUE, row_count = ?, fingerprint = ? WHERE id = ?")) { //$NON-NLS-1$
			update.setLong(1, rows);
			update.setString(2, fingerprint);
			update.setString(3, id);
			update.executeUpdate();
		}
	}

	/** All blocks, or the one with an identifier. */
	static List<Entry> entries(Connection connection, String id) throws SQLException {
		List<Entry> entries = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement(
				"SELECT id, schema_name, table_name, row_count, fingerprint, complete, begun_at FROM kb_rows" //$NON-NLS-1$
						+ (id == null ? " ORDER BY id" : " WHERE id = ?"))) { //$NON-NLS-1$ //$NON-NLS-2$
			if (id != null) {
				query.setString(1, id);
			}
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					RowSchema schema = new RowSchema(row.getString(2), columns(connection, row.getString(1)));
					entries.add(new Entry(new RowBlock(row.getString(1), schema, row.getString(3), row.getLong(4), row.getString(5)),
							row.getBoolean(6), ScalarType.readInstant(row, 7)));
				}
			}
		}
		return entries;
	}

	private static List<RowColumn> columns(Connection connection, String id) throws SQLException {
		List<RowColumn> columns = new ArrayList<>();
		try (PreparedStatement query = connection
				.prepareStatement("SELECT name, type, source_name FROM kb_rows_column WHERE rows_id = ? ORDER BY position")) { //$NON-NLS-1$
			query.setString(1, id);
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					columns.add(new RowColumn(row.getString(1), RowType.valueOf(row.getString(2)), row.getString(3)));
				}
			}
		}
		return columns;
	}

	/** Whether an object has the block, or the history tells of one. */
	static boolean mentioned(Connection connection, String id) throws SQLException {
		return has(connection, "SELECT id FROM kb_object WHERE id = ?", id) //$NON-NLS-1$
				|| has(connection, "SELECT object_id FROM kb_change WHERE object_id = ?", id); //$NON-NLS-1$
	}

	private static boolean has(Connection connection, String sql, String id) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, id);
			try (ResultSet row = query.executeQuery()) {
				return row.next();
			}
		}
	}

	static void drop(Connection connection, RowBlock block) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate("DROP TABLE " + block.table()); //$NON-NLS-1$
		}
		for (String sql : List.of("DELETE FROM kb_rows_column WHERE rows_id = ?", "DELETE FROM kb_rows WHERE id = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
			try (PreparedStatement delete = connection.prepareStatement(sql)) {
				delete.setString(1, block.id());
				delete.executeUpdate();
			}
		}
	}
}
