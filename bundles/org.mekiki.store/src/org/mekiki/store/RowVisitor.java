package org.mekiki.store;

/** Takes rows as they are read. */
@FunctionalInterface
public interface RowVisitor {

	/**
	 * Takes a row.
	 *
	 * @param row
	 *            valid only during this call; the same object each time
	 * @return whether to go on
	 * @throws StoreException
	 *             to end the reading
	 */
	boolean take(Row row) throws StoreException;
}
