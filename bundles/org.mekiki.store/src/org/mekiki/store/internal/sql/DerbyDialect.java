package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.mekiki.store.EngineInfo;
import org.mekiki.store.Problem;

/** Apache Derby, embedded. */
public final class DerbyDialect implements Dialect {

	/** States with one meaning; the prefixes of damage are tried after them. */
	private static final Map<String, Problem> STATES = Map.ofEntries(Map.entry("XBM06", Problem.WRONG_PASSWORD), //$NON-NLS-1$
			Map.entry("XBM02", Problem.WRONG_PASSWORD), Map.entry("XBCX0", Problem.WRONG_PASSWORD), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("XBCXA", Problem.WRONG_PASSWORD), Map.entry("XBCXK", Problem.WRONG_PASSWORD), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("08004", Problem.WRONG_PASSWORD), Map.entry("XSDB6", Problem.ALREADY_OPEN), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("XSDG1", Problem.NO_SPACE), Map.entry("XSLA4", Problem.NO_SPACE), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("XSDA4", Problem.NO_SPACE), Map.entry("XBM0H", Problem.NO_RIGHTS), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("25502", Problem.READ_ONLY), Map.entry("25503", Problem.READ_ONLY), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("XSLAN", Problem.DAMAGED), Map.entry("XBM0A", Problem.DAMAGED)); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String[] DAMAGE = { "XSDG", "XSDB", "XSLA", "XSLB", "XSCG", "XSCH", "XSAI", "XSDA", "XSTA", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"XSTB", "XBM0", "XBM1", "XJ001", "40XT" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** The database did not start, for a reason that none of the others names. */
	private static final String NOT_STARTED = "XJ040"; //$NON-NLS-1$
	private static final String NO_DATABASE = "XJ004"; //$NON-NLS-1$
	/** State of an error that says the database can only be read, because its log cannot be written. */
	public static final String CANNOT_WRITE = "XSLAH"; //$NON-NLS-1$
	/** Error codes from here on mean that the database has stopped. */
	private static final int STOPPED = 45_000;

	private final Predicate<SQLException> outOfSpace;

	/**
	 * Creates a dialect.
	 *
	 * @param outOfSpace
	 *            whether an error comes from a full disk: Derby has many errors that may, and that look like damage
	 */
	public DerbyDialect(Predicate<SQLException> outOfSpace) {
		this.outOfSpace = outOfSpace;
	}

	@Override
	public String engine() {
		return EngineInfo.DERBY;
	}

	@Override
	public String fill(String sql) {
		// Derby has an index for every foreign key by itself
		return sql.startsWith("CREATE INDEX fk_") ? "" : sql.replace("${clob}", "CLOB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public boolean tableExists(Connection connection, String table) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(),
				table.toUpperCase(Locale.ROOT), null)) {
			return tables.next();
		}
	}

	@Override
	public void beginRead(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
	}

	@Override
	public void beginWrite(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
	}

	@Override
	public boolean versioned() {
		return false;
	}

	@Override
	public void share(Connection connection, String table) {
		// who has the folder has everything in it
	}

	@Override
	public boolean lost(SQLException error) {
		for (Throwable each = error; each != null; each = each.getCause()) {
			if (each instanceof SQLException sql && sql.getErrorCode() >= STOPPED) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Problem problem(SQLException error) {
		Problem problem = byState(error);
		return (problem == Problem.DAMAGED || problem == Problem.INTERNAL) && outOfSpace.test(error) ? Problem.NO_SPACE
				: problem;
	}

	private static Problem byState(SQLException error) {
		var states = SqlStates.of(error);
		for (String state : states) {
			Problem problem = STATES.get(state);
			if (problem != null) {
				return problem;
			}
		}
		for (String state : states) {
			for (String prefix : DAMAGE) {
				if (state.startsWith(prefix)) {
					return Problem.DAMAGED;
				}
			}
		}
		if (states.contains(NOT_STARTED)) {
			return Problem.DAMAGED;
		}
		return states.contains(NO_DATABASE) ? Problem.NOT_A_KNOWLEDGE_BASE : Problem.INTERNAL;
	}
}
