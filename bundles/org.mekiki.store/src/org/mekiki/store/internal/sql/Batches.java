package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects rows for several statements and sends them in batches; statements go in the order of their first use. */
public final class Batches implements AutoCloseable {

	private static final int ROWS = 512;
	/** Rows of one INSERT in a full batch: an embedded engine opens table and indexes once for all of them. */
	private static final int GROUP = 16;
	private static final String INSERT = "INSERT "; //$NON-NLS-1$

	/** Sets the parameters of one row. */
	@FunctionalInterface
	public interface Row {

		/**
		 * Sets them.
		 *
		 * @param statement
		 *            the statement
		 * @param first
		 *            number of the first parameter of this row, from 1
		 * @throws SQLException
		 *             if the database refuses
		 */
		void bind(PreparedStatement statement, int first) throws SQLException;
	}

	private final Connection connection;
	private final Map<String, List<Row>> pending = new LinkedHashMap<>();
	private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

	/**
	 * Creates empty batches.
	 *
	 * @param connection
	 *            inside a transaction
	 */
	public Batches(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Adds a row.
	 *
	 * @param sql
	 *            the statement; one that inserts ends with the list of its parameters
	 * @param row
	 *            sets its parameters when the row is sent
	 * @throws SQLException
	 *             if the database refuses a row before it
	 */
	public void add(String sql, Row row) throws SQLException {
		List<Row> rows = pending.computeIfAbsent(sql, key -> new ArrayList<>());
		rows.add(row);
		if (rows.size() >= ROWS) {
			if (sql.startsWith(INSERT)) {
				String values = sql.substring(sql.lastIndexOf('('));
				send(sql + (", " + values).repeat(GROUP - 1), rows, GROUP, values.split("\\?", -1).length - 1); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				send(sql, rows, 1, 0);
			}
		}
	}

	/**
	 * Sends everything that was added.
	 *
	 * @throws SQLException
	 *             if the database refuses a row
	 */
	public void flush() throws SQLException {
		for (Map.Entry<String, List<Row>> each : pending.entrySet()) {
			send(each.getKey(), each.getValue(), 1, 0);
		}
	}

	private void send(String sql, List<Row> rows, int group, int parameters) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		PreparedStatement statement = statements.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			statements.put(sql, statement);
		}
		for (int i = 0; i < rows.size(); i += group) {
			for (int k = 0; k < group; k++) {
				rows.get(i + k).bind(statement, 1 + k * parameters);
			}
			statement.addBatch();
		}
		rows.clear();
		statement.executeBatch();
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement statement : statements.values()) {
			statement.close();
		}
		statements.clear();
		pending.clear();
	}
}
