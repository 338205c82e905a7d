package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;

/**
 * The one Derby of this process: where it logs, and when it stops altogether. Its log lies in the folder of the base
 * that was opened first, never in the working folder; when the last base is closed, Derby lets go of it.
 */
final class DerbyRuntime {

	private static final String HOME = "derby.system.home"; //$NON-NLS-1$
	private static final String LOG = "derby.stream.error.file"; //$NON-NLS-1$
	private static final String DURABILITY = "derby.system.durability"; //$NON-NLS-1$
	/** What a shutdown that went well is reported as, and one of a database that has stopped by itself. */
	private static final List<String> SHUT_DOWN = List.of("08006", "XJ015", "XJ004"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static int open;

	private DerbyRuntime() {
		// only static methods
	}

	static synchronized void started(Path folder) throws StoreException {
		if (open == 0) {
			Path log = folder.resolve("log"); //$NON-NLS-1$
			try {
				Files.createDirectories(log);
			} catch (IOException e) {
				throw FileProblems.of(folder, e);
			}
			System.setProperty(HOME, log.toString());
			System.setProperty(LOG, log.resolve("derby.log").toString()); //$NON-NLS-1$
			if (System.clearProperty(DURABILITY) != null) {
				Failures.log(DURABILITY + " is not allowed"); //$NON-NLS-1$
			}
			setDefault("derby.infolog.append", "true"); //$NON-NLS-1$ //$NON-NLS-2$
			setDefault("derby.storage.pageCacheSize", "4000"); //$NON-NLS-1$ //$NON-NLS-2$
			setDefault("derby.language.statementCacheSize", "400"); //$NON-NLS-1$ //$NON-NLS-2$
			// left alone, Derby stops a large save every ten megabytes of log to write all pages it has touched, and each
			// megabyte to begin a new log file; after a crash it reads at most so much again
			setDefault("derby.storage.checkpointInterval", "67108864"); //$NON-NLS-1$ //$NON-NLS-2$
			setDefault("derby.storage.logSwitchInterval", "4194304"); //$NON-NLS-1$ //$NON-NLS-2$
			setDefault("derby.storage.logBufferSize", "262144"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		open++;
	}

	static synchronized void stopped() {
		open--;
		if (open == 0) {
			BasicEmbeddedDataSource40 all = new BasicEmbeddedDataSource40();
			all.setDatabaseName(""); //$NON-NLS-1$
			all.setShutdownDatabase("shutdown"); //$NON-NLS-1$
			try (Connection none = all.getConnection()) {
				Failures.log(none.toString());
			} catch (SQLException e) {
				expectShutdown(e);
			}
		}
	}

	/** Derby reports a shutdown that went well as an error. */
	static void expectShutdown(SQLException e) {
		if (!SHUT_DOWN.contains(e.getSQLState())) {
			Failures.log(e);
		}
	}

	private static void setDefault(String key, String value) {
		if (System.getProperty(key) == null) {
			System.setProperty(key, value);
		}
	}
}
