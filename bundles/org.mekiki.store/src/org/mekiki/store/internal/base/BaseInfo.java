package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import org.mekiki.store.internal.mapping.ScalarType;

/**
 * The one row that says what a base is.
 *
 * @param id
 *            identifier of the base
 * @param head
 *            number of the last revision
 * @param created
 *            when the base was created
 * @param cacheKey
 *            key of the encrypted local copy, hexadecimal
 */
public record BaseInfo(String id, long head, Instant created, String cacheKey) {

	private static final String SELECT = "SELECT base_id, head_revision, created_at, cache_key FROM kb_info"; //$NON-NLS-1$

	/**
	 * What the base is now.
	 *
	 * @param connection
	 *            inside a transaction
	 * @return identity and head
	 * @throws SQLException
	 *             if the database refuses
	 */
	public static BaseInfo read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(SELECT)) {
			if (!row.next()) {
				throw new SQLException("kb_info"); //$NON-NLS-1$
			}
			return new BaseInfo(row.getString(1), row.getLong(2), ScalarType.readInstant(row, 3), row.getString(4));
		}
	}

	/** Locks the row until the end of the transaction, so that saves follow one another. */
	static long lockHead(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT head_revision FROM kb_info FOR UPDATE")) { //$NON-NLS-1$
			if (!row.next()) {
				throw new SQLException("kb_info"); //$NON-NLS-1$
			}
			return row.getLong(1);
		}
	}

	static void setHead(Connection connection, long head) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE kb_info SET head_revision = ?")) { //$NON-NLS-1$
			update.setLong(1, head);
			update.executeUpdate();
		}
	}

	/**
	 * Writes the row of a new base.
	 *
	 * @param connection
	 *            inside a transaction
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void insert(Connection connection) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(
				"INSERT INTO kb_info (base_id, head_revision, created_at, cache_key) VALUES (?, ?, ?, ?)")) { //$NON-NLS-1$
			insert.setString(1, id);
			insert.setLong(2, head);
			ScalarType.bindInstant(insert, 3, created);
			insert.setString(4, cacheKey);
			insert.executeUpdate();
		}
	}
}
