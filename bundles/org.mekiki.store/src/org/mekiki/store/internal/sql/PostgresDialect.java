package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mekiki.store.EngineInfo;
import org.mekiki.store.Problem;

/** PostgreSQL and its relatives. */
public final class PostgresDialect implements Dialect {

	private static final Map<String, Problem> STATES = Map.ofEntries(Map.entry("28P01", Problem.WRONG_PASSWORD), //$NON-NLS-1$
			Map.entry("28000", Problem.NO_RIGHTS), Map.entry("42501", Problem.NO_RIGHTS), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("3D000", Problem.NOT_FOUND), Map.entry("3F000", Problem.NOT_FOUND), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("53100", Problem.NO_SPACE), Map.entry("54000", Problem.TOO_LARGE), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("25006", Problem.READ_ONLY), Map.entry("40001", Problem.CONFLICT), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("40P01", Problem.CONFLICT), Map.entry("XX001", Problem.DAMAGED), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("XX002", Problem.DAMAGED)); //$NON-NLS-1$
	private static final String[] UNREACHABLE = { "08", "57P", "53300" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public String engine() {
		return EngineInfo.POSTGRESQL;
	}

	@Override
	public String fill(String sql) {
		return sql.replace("${clob}", "TEXT"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean tableExists(Connection connection, String table) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), table, null)) {
			return tables.next();
		}
	}

	@Override
	public void beginRead(Connection connection) throws SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setReadOnly(true);
		connection.setAutoCommit(false);
	}

	@Override
	public void beginWrite(Connection connection) throws SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		connection.setReadOnly(false);
		connection.setAutoCommit(false);
	}

	@Override
	public boolean versioned() {
		return true;
	}

	@Override
	public void share(Connection connection, String table) throws SQLException {
		List<String> readers = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement(
				"SELECT DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END" //$NON-NLS-1$
						+ " FROM pg_class c CROSS JOIN LATERAL aclexplode(COALESCE(c.relacl, acldefault('r', c.relowner))) a" //$NON-NLS-1$
						+ " WHERE c.oid = to_regclass('kb_object') AND a.privilege_type = 'SELECT'"); //$NON-NLS-1$
				ResultSet row = query.executeQuery()) {
			while (row.next()) {
				readers.add(row.getString(1));
			}
		}
		try (Statement statement = connection.createStatement()) {
			for (String reader : readers) {
				statement.executeUpdate("GRANT SELECT ON " + table + " TO " + reader); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	@Override
	public boolean lost(SQLException error) {
		return problem(error) == Problem.UNREACHABLE;
	}

	@Override
	public Problem problem(SQLException error) {
		for (String state : SqlStates.of(error)) {
			Problem problem = STATES.get(state);
			if (problem != null) {
				return problem;
			}
			for (String prefix : UNREACHABLE) {
				if (state.startsWith(prefix)) {
					return Problem.UNREACHABLE;
				}
			}
		}
		return Problem.INTERNAL;
	}
}
