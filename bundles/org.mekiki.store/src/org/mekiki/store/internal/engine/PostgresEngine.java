package org.mekiki.store.internal.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.Credentials;
import org.mekiki.store.EngineInfo;
import org.mekiki.store.Problem;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.PostgresDialect;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.GSSEncMode;

/** A schema of a PostgreSQL database. */
public final class PostgresEngine implements Engine {

	private static final int CONNECT_SECONDS = 10;
	private static final int ROWS_AT_ONCE = 5000;

	private final ServerLocation location;
	private final Path cacheFolder;
	private final Database database;
	private boolean madeSchema;

	private PostgresEngine(ServerLocation location, Credentials credentials, Path cacheFolder) {
		this.location = location;
		this.cacheFolder = cacheFolder;
		PGSimpleDataSource source = source(location, credentials);
		this.database = new Database(source::getConnection, new PostgresDialect(), location);
	}

	/**
	 * Connects to a server, and makes the schema if it is absent.
	 *
	 * @param location
	 *            where the base is to be
	 * @param credentials
	 *            password of the role
	 * @param cacheFolder
	 *            for the local copy, may be null
	 * @return the engine
	 * @throws StoreException
	 *             if that is not possible
	 */
	public static PostgresEngine create(ServerLocation location, Credentials credentials, Path cacheFolder)
			throws StoreException {
		PostgresEngine engine = new PostgresEngine(location, credentials, cacheFolder);
		boolean good = false;
		try {
			engine.makeSchema();
			good = true;
			return engine;
		} finally {
			if (!good) {
				engine.close();
			}
		}
	}

	/**
	 * Connects to a server.
	 *
	 * @param location
	 *            where the base is
	 * @param credentials
	 *            password of the role
	 * @param cacheFolder
	 *            for the local copy, may be null
	 * @return the engine
	 * @throws StoreException
	 *             if that is not possible
	 */
	public static PostgresEngine open(ServerLocation location, Credentials credentials, Path cacheFolder)
			throws StoreException {
		PostgresEngine engine = new PostgresEngine(location, credentials, cacheFolder);
		boolean good = false;
		try {
			good = engine.database.read(connection -> Boolean.valueOf(engine.schemaExists(connection))).booleanValue();
			if (!good) {
				throw Failures.of(Problem.NOT_FOUND, location, null);
			}
			return engine;
		} finally {
			if (!good) {
				engine.close();
			}
		}
	}

	private static PGSimpleDataSource source(ServerLocation location, Credentials credentials) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setServerNames(new String[] { location.host() });
		source.setPortNumbers(new int[] { location.port() });
		source.setDatabaseName(location.database());
		source.setUser(location.user());
		if (credentials.present()) {
			source.setPassword(new String(credentials.password()));
		}
		source.setSslMode(location.ssl().key());
		source.setCurrentSchema(location.schema());
		source.setApplicationName("Mekiki"); //$NON-NLS-1$
		source.setConnectTimeout(CONNECT_SECONDS);
		source.setLoginTimeout(CONNECT_SECONDS);
		source.setTcpKeepAlive(true);
		source.setReWriteBatchedInserts(true);
		source.setDefaultRowFetchSize(ROWS_AT_ONCE);
		source.setGssEncMode(GSSEncMode.DISABLE.value);
		return source;
	}

	private void makeSchema() throws StoreException {
		database.write(connection -> {
			if (!schemaExists(connection)) {
				try (Statement statement = connection.createStatement()) {
					statement.executeUpdate("CREATE SCHEMA " + location.schema()); //$NON-NLS-1$
				}
			}
			return null;
		});
	}

	private boolean schemaExists(Connection connection) throws SQLException {
		try (PreparedStatement query = connection
				.prepareStatement("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ?")) { //$NON-NLS-1$
			query.setString(1, location.schema());
			try (ResultSet row = query.executeQuery()) {
				return row.next();
			}
		}
	}

	@Override
	public Database database() {
		return database;
	}

	@Override
	public EngineInfo info() throws StoreException {
		return new EngineInfo(EngineInfo.POSTGRESQL,
				database.read(connection -> connection.getMetaData().getDatabaseProductVersion()), false);
	}

	@Override
	public Path cacheFolder() {
		return cacheFolder;
	}

	@Override
	public boolean encryptCache() {
		return true;
	}

	@Override
	public boolean writable(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT has_table_privilege('kb_object', 'INSERT')" //$NON-NLS-1$
						+ " AND has_table_privilege('kb_info', 'UPDATE')")) { //$NON-NLS-1$
			return row.next() && row.getBoolean(1);
		}
	}

	@Override
	public void created() {
		madeSchema = false;
	}

	@Override
	public void discard() {
		if (madeSchema) {
			try {
				database.write(connection -> {
					try (Statement statement = connection.createStatement()) {
						statement.executeUpdate("DROP SCHEMA " + location.schema()); //$NON-NLS-1$
					}
					return null;
				});
			} catch (StoreException e) {
				Failures.log(e);
			}
		}
		close();
	}

	@Override
	public boolean backup(Path target, IProgressMonitor monitor) {
		return false;
	}

	@Override
	public void beforeMigration(int version) {
		// steps run in one transaction, and copies of a server are its administrator's: docs/server.md says how
		Failures.log(location.display() + ": tables of version " + version); //$NON-NLS-1$
	}

	@Override
	public void close() {
		database.close();
	}
}
