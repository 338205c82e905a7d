package org.mekiki.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.sql.Dialect;

/**
 * Runs the migration steps that a base has not seen yet. The caller owns the transaction: on both engines a change of
 * tables is part of it, so that a failing step leaves everything as it was.
 */
public final class Migrator {

	private static final String TABLE = "kb_step"; //$NON-NLS-1$

	private final Dialect dialect;
	private final List<Step> steps;

	/**
	 * Creates a migrator.
	 *
	 * @param dialect
	 *            of the engine
	 * @param steps
	 *            all steps the program knows, from number 1 on
	 */
	public Migrator(Dialect dialect, List<Step> steps) {
		this.dialect = dialect;
		this.steps = List.copyOf(steps);
	}

	/**
	 * The version that this program writes.
	 *
	 * @return number of the last step
	 */
	public int newest() {
		return steps.size();
	}

	/**
	 * The version of a base.
	 *
	 * @param connection
	 *            to the base
	 * @return number of the last step that was run; 0 if there are no tables of a base
	 * @throws SQLException
	 *             if the database refuses
	 */
	public int version(Connection connection) throws SQLException {
		if (!dialect.tableExists(connection, TABLE)) {
			return 0;
		}
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT MAX(number_) FROM " + TABLE)) { //$NON-NLS-1$
			return row.next() ? row.getInt(1) : 0;
		}
	}

	/**
	 * Whether the steps that a base has seen are the ones this program knows by the same numbers.
	 *
	 * @param connection
	 *            to the base
	 * @return false if a step was something else when it was run
	 * @throws SQLException
	 *             if the database refuses
	 */
	public boolean sameSteps(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT number_, checksum FROM " + TABLE)) { //$NON-NLS-1$
			while (row.next()) {
				int number = row.getInt(1);
				if (number > steps.size() || !steps.get(number - 1).checksum().equals(row.getString(2))) {
					return false;
				}
			}
			return true;
		}
	}

	/**
	 * Runs every step after a version.
	 *
	 * @param connection
	 *            to the base, inside a transaction
	 * @param version
	 *            from {@link #version(Connection)}
	 * @throws SQLException
	 *             if a step fails; roll back then
	 */
	public void migrate(Connection connection, int version) throws SQLException {
		if (version == 0) {
			execute(connection, "CREATE TABLE " + TABLE + " (number_ INTEGER NOT NULL, checksum VARCHAR(64) NOT NULL, " //$NON-NLS-1$ //$NON-NLS-2$
					+ "run_at TIMESTAMP NOT NULL, CONSTRAINT pk_kb_step PRIMARY KEY (number_))"); //$NON-NLS-1$
		}
		for (Step step : steps.subList(version, steps.size())) {
			for (String sql : step.statements()) {
				execute(connection, dialect.fill(sql));
			}
			record(connection, step);
		}
	}

	private static void record(Connection connection, Step step) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO " + TABLE + " (number_, checksum, run_at) VALUES (?, ?, ?)")) { //$NON-NLS-1$ //$NON-NLS-2$
			insert.setInt(1, step.number());
			insert.setString(2, step.checksum());
			ScalarType.bindInstant(insert, 3, Instant.now());
			insert.executeUpdate();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		if (sql.isEmpty()) {
			return;
		}
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate(sql);
		}
	}
}
