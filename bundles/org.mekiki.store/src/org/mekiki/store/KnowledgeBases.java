package org.mekiki.store;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.internal.base.Lifecycle;

/** Creates, opens and restores knowledge bases. */
public final class KnowledgeBases {

	private KnowledgeBases() {
		// only static methods
	}

	/**
	 * Creates an empty base and opens it. A folder must be absent or empty; on a server the schema must be absent or
	 * empty.
	 *
	 * @param location
	 *            where; not null
	 * @param options
	 *            how; not null
	 * @param monitor
	 *            may be null
	 * @return the open base, at revision 1
	 * @throws StoreException
	 *             {@link Problem#EXISTS}, {@link Problem#NO_RIGHTS}, {@link Problem#UNREACHABLE} and others; nothing is
	 *             left behind then
	 */
	public static KnowledgeBase create(Location location, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		return Lifecycle.create(location, options, monitor);
	}

	/**
	 * Opens a base, migrating its tables if they are older than the program.
	 *
	 * @param location
	 *            where; not null
	 * @param options
	 *            how; not null
	 * @param monitor
	 *            may be null
	 * @return the open base
	 * @throws StoreException
	 *             {@link Problem#NOT_FOUND}, {@link Problem#NOT_A_KNOWLEDGE_BASE}, {@link Problem#ALREADY_OPEN},
	 *             {@link Problem#WRONG_PASSWORD}, {@link Problem#NEWER_SCHEMA}, {@link Problem#DAMAGED} and others
	 */
	public static KnowledgeBase open(Location location, OpenOptions options, IProgressMonitor monitor)
			throws StoreException {
		return Lifecycle.open(location, options, monitor);
	}

	/**
	 * Whether there is a base in a folder. Quick; nothing is opened, and no server is asked.
	 *
	 * @param location
	 *            where; not null
	 * @return true for a folder that holds a base
	 */
	public static boolean exists(FolderLocation location) {
		return Lifecycle.exists(location);
	}

	/**
	 * Whether the base in a folder is encrypted, so that a password must be asked for.
	 *
	 * @param location
	 *            where; not null
	 * @return true for a folder that holds an encrypted base
	 */
	public static boolean encrypted(FolderLocation location) {
		return Lifecycle.encrypted(location);
	}

	/**
	 * Makes a base from a backup: a folder from a folder backup, or either from a package.
	 *
	 * @param backup
	 *            what {@link KnowledgeBase#backup(Path, IProgressMonitor)} wrote; not null
	 * @param target
	 *            where nothing is yet; not null
	 * @param options
	 *            credentials of the target; for a folder backup those of the backed-up base apply and these are not
	 *            used; not null
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             {@link Problem#EXISTS}, {@link Problem#NOT_A_KNOWLEDGE_BASE}, {@link Problem#BAD_PACKAGE} and others;
	 *             nothing is left behind then
	 */
	public static void restore(Path backup, Location target, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		Lifecycle.restore(backup, target, options, monitor);
	}
}
