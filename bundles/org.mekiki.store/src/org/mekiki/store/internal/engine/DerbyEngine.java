package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.Credentials;
import org.mekiki.store.EngineInfo;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.DerbyDialect;

/** The embedded engine on the folder of one knowledge base. */
public final class DerbyEngine implements Engine {

	private static final String CACHE = "cache"; //$NON-NLS-1$
	private static final String BACKUPS = "backups"; //$NON-NLS-1$
	private static final String ENCRYPTION = "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;bootPassword="; //$NON-NLS-1$

	private final FolderLocation location;
	private final FolderLock lock;
	private final FolderMarker marker;
	private final DerbySource source;
	private final Database database;
	private final boolean existed;

	private DerbyEngine(FolderLocation location, FolderLock lock, FolderMarker marker, DerbySource source, String create,
			boolean existed) throws StoreException {
		this.existed = existed;
		this.location = location;
		this.lock = lock;
		this.marker = marker;
		DerbyDialect dialect = new DerbyDialect(error -> FileProblems.outOfSpace(location.folder(), error));
		this.source = source;
		DerbyRuntime.started(location.folder());
		boolean good = false;
		try (Connection first = source.start(create)) {
			this.database = new Database(source, dialect, location);
			good = first != null;
		} catch (SQLException e) {
			throw Failures.of(dialect.problem(e), location, e);
		} finally {
			if (!good) {
				DerbyRuntime.stopped();
			}
		}
	}

	/**
	 * Creates the database of a new base.
	 *
	 * @param location
	 *            a free folder
	 * @param id
	 *            identifier of the base
	 * @param credentials
	 *            password to encrypt with, or none
	 * @return the engine; {@link #created()} makes the folder a base
	 * @throws StoreException
	 *             if that is not possible; nothing is left behind
	 */
	public static DerbyEngine create(FolderLocation location, String id, Credentials credentials)
			throws StoreException {
		Path folder = location.folder();
		boolean existed = Files.exists(folder);
		try {
			if (!Folders.free(folder)) {
				throw Failures.of(Problem.EXISTS, location, null);
			}
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw FileProblems.of(folder, e);
		}
		boolean encrypted = credentials.present();
		FolderMarker marker = new FolderMarker(id, encrypted ? PasswordKey.salt() : "", //$NON-NLS-1$
				encrypted ? PasswordKey.ROUNDS : 0);
		String attributes = encrypted ? ENCRYPTION + PasswordKey.derive(credentials, marker) : ""; //$NON-NLS-1$
		String create = encrypted ? "create=true;dataEncryption=true;" : "create=true"; //$NON-NLS-1$ //$NON-NLS-2$
		return start(location, marker, attributes, create, existed, () -> discard(folder, existed));
	}

	/**
	 * Starts the database of a base.
	 *
	 * @param location
	 *            a folder with a base
	 * @param credentials
	 *            its password, if it is encrypted
	 * @return the engine
	 * @throws StoreException
	 *             if that is not possible
	 */
	public static DerbyEngine open(FolderLocation location, Credentials credentials) throws StoreException {
		Path folder = location.folder();
		if (!Files.exists(folder)) {
			throw Failures.of(Problem.NOT_FOUND, location, null);
		}
		if (!FolderMarker.present(folder) || !Files.isDirectory(DerbySource.database(folder))) {
			throw Failures.of(FolderMarker.present(folder) ? Problem.DAMAGED : Problem.NOT_A_KNOWLEDGE_BASE, location,
					null);
		}
		FolderMarker marker;
		try {
			marker = FolderMarker.read(folder);
		} catch (IOException e) {
			throw FileProblems.of(folder, e);
		}
		if (marker == null) {
			throw Failures.of(Problem.NOT_A_KNOWLEDGE_BASE, location, null);
		}
		if (marker.encrypted() && !credentials.present()) {
			throw Failures.of(Problem.WRONG_PASSWORD, location, null);
		}
		String attributes = marker.encrypted() ? ENCRYPTION + PasswordKey.derive(credentials, marker) : ""; //$NON-NLS-1$
		return start(location, marker, attributes, "", true, () -> { //$NON-NLS-1$
			// what is there stays
		});
	}

	private static DerbyEngine start(FolderLocation location, FolderMarker marker, String attributes, String create,
			boolean existed, Runnable undo) throws StoreException {
		FolderLock lock = null;
		DerbyEngine engine = null;
		boolean others = false;
		try {
			lock = FolderLock.take(location.folder());
			DerbySource source = new DerbySource(location.folder(), attributes);
			engine = new DerbyEngine(location, lock, marker, source, create, existed);
			return engine;
		} catch (StoreException e) {
			others = lock == null && e.problem() == Problem.ALREADY_OPEN;
			throw e;
		} finally {
			if (lock != null && engine == null) {
				lock.close();
			}
			if (engine == null && !others) {
				undo.run();
			}
		}
	}

	@Override
	public void created() throws StoreException {
		try {
			marker.write(location.folder());
		} catch (IOException e) {
			throw FileProblems.of(location.folder(), e);
		}
	}

	@Override
	public void discard() {
		close();
		discard(location.folder(), existed);
	}

	@Override
	public boolean writable(Connection connection) throws SQLException {
		return !connection.isReadOnly();
	}

	private static void discard(Path folder, boolean keepFolder) {
		Folders.delete(folder);
		if (keepFolder) {
			try {
				Files.createDirectories(folder);
			} catch (IOException e) {
				Failures.log(e);
			}
		}
	}

	/**
	 * Whether a folder holds a base.
	 *
	 * @param folder
	 *            the folder
	 * @return true if it does
	 */
	public static boolean present(Path folder) {
		return FolderMarker.present(folder);
	}

	/**
	 * Whether the base in a folder is encrypted.
	 *
	 * @param folder
	 *            the folder
	 * @return true if it holds an encrypted base
	 */
	public static boolean encrypted(Path folder) {
		if (!FolderMarker.present(folder)) {
			return false;
		}
		try {
			FolderMarker marker = FolderMarker.read(folder);
			return marker != null && marker.encrypted();
		} catch (IOException e) {
			Failures.log(e);
			return false;
		}
	}

	@Override
	public Database database() {
		return database;
	}

	@Override
	public EngineInfo info() throws StoreException {
		return new EngineInfo(EngineInfo.DERBY,
				database.read(connection -> connection.getMetaData().getDatabaseProductVersion()), marker.encrypted());
	}

	@Override
	public Path cacheFolder() {
		return location.folder().resolve(CACHE);
	}

	@Override
	public boolean encryptCache() {
		return marker.encrypted();
	}

	@Override
	public boolean backup(Path target, IProgressMonitor monitor) throws StoreException {
		Path temporary = target.resolveSibling(target.getFileName() + ".part"); //$NON-NLS-1$
		boolean good = false;
		try {
			Files.createDirectories(temporary);
			database.read(connection -> {
				try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) { //$NON-NLS-1$
					call.setString(1, temporary.toString());
					call.execute();
				} catch (SQLException e) {
					if (FileProblems.outOfSpace(temporary, e)) {
						throw Failures.of(Problem.NO_SPACE, target.toString(), e);
					}
					throw e;
				}
				return null;
			});
			marker.write(temporary);
			Failures.checkCancelled(monitor);
			Files.move(temporary, target);
			good = true;
			BackupNote.write(location.folder(), target);
			return true;
		} catch (IOException e) {
			throw FileProblems.of(target, e);
		} finally {
			if (!good) {
				Folders.delete(temporary);
			}
		}
	}

	@Override
	public void beforeMigration(int version) throws StoreException {
		String time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now()); //$NON-NLS-1$
		Path target = location.folder().resolve(BACKUPS).resolve("version-" + version + '-' + time); //$NON-NLS-1$
		try {
			Files.createDirectories(target.getParent());
		} catch (IOException e) {
			throw FileProblems.of(target, e);
		}
		backup(target, null);
	}

	@Override
	public void close() {
		database.close();
		source.stop();
		DerbyRuntime.stopped();
		lock.close();
	}
}
