package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;

import org.mekiki.store.Problem;

/** What differs between the engines. Everything else is the SQL that both understand. */
public interface Dialect {

	/**
	 * Name of the engine.
	 *
	 * @return as in {@link org.mekiki.store.EngineInfo#name()}
	 */
	String engine();

	/**
	 * Fills in the types that differ.
	 *
	 * @param sql
	 *            a statement with {@code ${clob}}
	 * @return the statement for this engine; empty if it needs none
	 */
	String fill(String sql);

	/**
	 * Whether the schema of the connection has a table.
	 *
	 * @param connection
	 *            an open connection
	 * @param table
	 *            name in lower case
	 * @return true if it is there
	 * @throws SQLException
	 *             if the database refuses
	 */
	boolean tableExists(Connection connection, String table) throws SQLException;

	/**
	 * Begins a transaction that only reads, and sees one state of the base from beginning to end.
	 *
	 * @param connection
	 *            an open connection
	 * @throws SQLException
	 *             if the database refuses
	 */
	void beginRead(Connection connection) throws SQLException;

	/**
	 * Begins a transaction that writes.
	 *
	 * @param connection
	 *            an open connection
	 * @throws SQLException
	 *             if the database refuses
	 */
	void beginWrite(Connection connection) throws SQLException;

	/**
	 * Whether {@link #beginRead(Connection)} alone keeps others' writes out of sight. If not, readers and writers of
	 * this process take turns.
	 *
	 * @return true if the engine keeps versions of rows
	 */
	boolean versioned();

	/**
	 * Lets everybody read a new table who may read the base.
	 *
	 * @param connection
	 *            inside the transaction that has made the table
	 * @param table
	 *            name in lower case
	 * @throws SQLException
	 *             if the database refuses
	 */
	void share(Connection connection, String table) throws SQLException;

	/**
	 * Whether all connections are gone with an error: the engine has stopped, the server has gone.
	 *
	 * @param error
	 *            the error, with all that is chained to it
	 * @return true if only a new connection can help
	 */
	boolean lost(SQLException error);

	/**
	 * What an error of the engine means.
	 *
	 * @param error
	 *            the error, with all that is chained to it
	 * @return the problem; {@link Problem#INTERNAL} if it is not a known one
	 */
	Problem problem(SQLException error);
}
