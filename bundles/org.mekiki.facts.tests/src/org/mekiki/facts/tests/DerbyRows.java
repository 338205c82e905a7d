package org.mekiki.facts.tests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;

/** The rows as an SQL table, which is the record. */
final class DerbyRows implements AutoCloseable {

	static final String QUERY = "SELECT year_, agency, domain_, trl, payee, amount, id FROM ";
	private final Connection connection;

	DerbyRows(Path logs) throws SQLException {
		System.setProperty("derby.stream.error.file", logs.resolve("derby.log").toString());
		BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();
		source.setDatabaseName("memory:facts" + System.nanoTime());
		source.setCreateDatabase("create");
		connection = source.getConnection();
	}

	Connection connection() {
		return connection;
	}

	void create(String name, List<Object[]> rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE " + name + " (year_ INTEGER, agency VARCHAR(40), domain_ VARCHAR(40), "
					+ "trl SMALLINT, payee VARCHAR(40), amount BIGINT, id BIGINT PRIMARY KEY)");
		}
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name + " VALUES (?,?,?,?,?,?,?)")) {
			for (Object[] row : rows) {
				for (int column = 0; column < row.length; column++) {
					insert.setObject(column + 1, row[column],
							RandomRows.COLUMNS.get(column).kind() == org.mekiki.facts.api.ColumnKind.TEXT ? Types.VARCHAR : Types.BIGINT);
				}
				insert.addBatch();
			}
			if (!rows.isEmpty()) {
				insert.executeBatch();
			}
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** What the column is called in SQL. */
	static String sql(String column) {
		return column.equals("year") || column.equals("domain") ? column + "_" : column;
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
