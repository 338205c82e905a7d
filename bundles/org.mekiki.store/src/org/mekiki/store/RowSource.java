package org.mekiki.store;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads blocks of rows: large tables that are kept in SQL and never as objects. Blocks never change, so reading does not
 * hold up anybody's save. May be used by any thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface RowSource {

	/**
	 * Finds a block.
	 *
	 * @param id
	 *            identifier of the data set that owns it
	 * @return the block; null if there is none, or it was not written to its end
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	RowBlock find(String id) throws StoreException;

	/**
	 * Reads rows one by one; memory does not depend on how many there are.
	 *
	 * @param query
	 *            which
	 * @param visitor
	 *            takes them, on this thread
	 * @param monitor
	 *            asked every few thousand rows; may be null
	 * @throws StoreException
	 *             {@link Problem#NOT_FOUND} if there is no such block, {@link Problem#CANCELLED}, {@link Problem#DAMAGED}, or
	 *             as thrown by the visitor
	 * @throws IllegalArgumentException
	 *             if the block has no such column
	 */
	void read(RowQuery query, RowVisitor visitor, IProgressMonitor monitor) throws StoreException;
}
