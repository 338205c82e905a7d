package org.mekiki.store.internal.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.DerbyDialect;

/**
 * Connects to the database in a folder. Derby stops a database by itself when it cannot write its log; connecting then
 * starts it anew, with what it takes to read it, and only if it can be written again.
 */
final class DerbySource implements Database.Source {

	private static final String DATABASE = "db"; //$NON-NLS-1$

	private final Path folder;
	/** What starting it takes; an encrypted database asks for its key each time. */
	private final String attributes;
	private boolean lost;

	DerbySource(Path folder, String attributes) {
		this.folder = folder;
		this.attributes = attributes;
	}

	static Path database(Path folder) {
		return folder.resolve(DATABASE);
	}

	private BasicEmbeddedDataSource40 source() {
		BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();
		source.setDatabaseName(database(folder).toString());
		return source;
	}

	/** Creates or starts the database. */
	Connection start(String more) throws SQLException {
		BasicEmbeddedDataSource40 source = source();
		if (!attributes.isEmpty() || !more.isEmpty()) {
			source.setConnectionAttributes(more + attributes);
		}
		return source.getConnection();
	}

	@Override
	public synchronized Connection connect() throws SQLException {
		if (!lost) {
			return source().getConnection();
		}
		stop();
		Connection connection = start(""); //$NON-NLS-1$
		if (connection.isReadOnly()) {
			// a full disk lets it start, but not write: nothing would be found out before the next save
			connection.close();
			stop();
			throw new SQLException(folder.toString(), DerbyDialect.CANNOT_WRITE);
		}
		lost = false;
		return connection;
	}

	@Override
	public synchronized void lost() {
		lost = true;
	}

	/** Stops the database; one that has stopped by itself stays so. */
	void stop() {
		BasicEmbeddedDataSource40 source = source();
		source.setShutdownDatabase("shutdown"); //$NON-NLS-1$
		try (Connection none = source.getConnection()) {
			Failures.log(none.toString());
		} catch (SQLException e) {
			DerbyRuntime.expectShutdown(e);
		}
	}
}
