package org.mekiki.store;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads and writes blocks of rows. A new block is written in transactions of its own. It can be seen by its identifier
 * only, so it is part of the base as soon as an object with that identifier is saved, and not before. A block that no
 * object has and that no history mentions is deleted when the base that wrote it is closed; after a crash, when the base
 * is opened, at the latest a month later, so that unsaved work can be recovered before.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface RowStore extends RowSource {

	/** Has no blocks and takes none: the rows of a model that is in no database. */
	RowStore NONE = new RowStore() {

		@Override
		public RowBlock find(String id) {
			return null;
		}

		@Override
		public void read(RowQuery query, RowVisitor visitor, IProgressMonitor monitor) throws StoreException {
			throw new StoreException(Problem.NOT_FOUND, query.block(), null);
		}

		@Override
		public boolean writable() {
			return false;
		}

		@Override
		public RowWriter write(String id, RowSchema schema) throws StoreException {
			throw new StoreException(Problem.READ_ONLY, id, null);
		}

		@Override
		public boolean discard(String id) {
			return true;
		}
	};

	/**
	 * Whether blocks can be written.
	 *
	 * @return false if the base is open to be read only
	 */
	boolean writable();

	/**
	 * Starts a block.
	 *
	 * @param id
	 *            identifier of the data set that is to own it
	 * @param schema
	 *            what its rows are
	 * @return takes the rows; to be closed
	 * @throws StoreException
	 *             {@link Problem#EXISTS} if there is a block with this identifier, {@link Problem#READ_ONLY},
	 *             {@link Problem#NO_RIGHTS} if the role may not make tables, {@link Problem#NO_SPACE}
	 */
	RowWriter write(String id, RowSchema schema) throws StoreException;

	/**
	 * Deletes a block that nobody needs. One that an object has, or that the history mentions, stays.
	 *
	 * @param id
	 *            identifier
	 * @return whether there is none left
	 * @throws StoreException
	 *             if the database refuses
	 */
	boolean discard(String id) throws StoreException;
}
