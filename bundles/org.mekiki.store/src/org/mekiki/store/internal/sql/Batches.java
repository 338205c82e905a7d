package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects rows for several statements and sends them in batches; statements go in the order of their first use. */
public final class Batches implements AutoCloseable {

	private static final int ROWS = 500;

	/** Sets the parameters of one row. */
	@FunctionalInterface
	public interface Row {

		/**
		 * Sets them.
		 *
		 * @param statement
		 *            the statement
		 * @throws SQLException
		 *             if the database refuses
		 */
		void bind(PreparedStatement statement) throws SQLException;
	}

	private static final class Batch {
		PreparedStatement statement;
		int rows;
	}

	private final Connection connection;
	private final Map<String, Batch> batches = new LinkedHashMap<>();

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
	 *            the statement
	 * @param row
	 *            sets its parameters
	 * @throws SQLException
	 *             if the database refuses this row or one before it
	 */
	public void add(String sql, Row row) throws SQLException {
		Batch batch = batches.get(sql);
		if (batch == null) {
			batch = new Batch();
			batch.statement = connection.prepareStatement(sql);
			batches.put(sql, batch);
		}
		row.bind(batch.statement);
		batch.statement.addBatch();
		if (++batch.rows >= ROWS) {
			send(batch);
		}
	}

	/**
	 * Sends everything that was added.
	 *
	 * @throws SQLException
	 *             if the database refuses a row
	 */
	public void flush() throws SQLException {
		for (Batch batch : batches.values()) {
			send(batch);
		}
	}

	private static void send(Batch batch) throws SQLException {
		if (batch.rows > 0) {
			batch.rows = 0;
			batch.statement.executeBatch();
		}
	}

	@Override
	public void close() throws SQLException {
		for (Batch batch : batches.values()) {
			batch.statement.close();
		}
		batches.clear();
	}
}
