package org.mekiki.store.internal.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.EngineInfo;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.sql.Database;

/** A started engine with the database of one knowledge base. */
public interface Engine extends AutoCloseable {

	/**
	 * The database.
	 *
	 * @return the database, open until this engine is closed
	 */
	Database database();

	/**
	 * Which engine it is.
	 *
	 * @return name, version, encryption
	 * @throws StoreException
	 *             if the database cannot be asked
	 */
	EngineInfo info() throws StoreException;

	/**
	 * Where a local copy for fast opening may be kept.
	 *
	 * @return a folder, or null for none
	 */
	Path cacheFolder();

	/**
	 * Whether that copy must be encrypted.
	 *
	 * @return true unless it lies beside the same data in the clear
	 */
	boolean encryptCache();

	/**
	 * Whether the user may write.
	 *
	 * @param connection
	 *            an open connection
	 * @return false if the base can only be read
	 * @throws SQLException
	 *             if the database refuses
	 */
	boolean writable(Connection connection) throws SQLException;

	/**
	 * Called when a new base is complete.
	 *
	 * @throws StoreException
	 *             if that cannot be recorded
	 */
	void created() throws StoreException;

	/** Closes the engine and deletes the new base that it was to hold. */
	void discard();

	/**
	 * Copies the database while it is open.
	 *
	 * @param target
	 *            a folder where nothing is yet
	 * @param monitor
	 *            may be null
	 * @return false if this engine cannot copy its own files
	 * @throws StoreException
	 *             if the copy fails; nothing is left behind
	 */
	boolean backup(Path target, IProgressMonitor monitor) throws StoreException;

	/**
	 * Makes sure that what is there now can be brought back, before its tables are changed.
	 *
	 * @param version
	 *            version of the tables
	 * @throws StoreException
	 *             if that fails
	 */
	void beforeMigration(int version) throws StoreException;

	/** Stops the engine for this knowledge base. */
	@Override
	void close();
}
