package org.mekiki.store;

import org.mekiki.store.internal.rows.RowsArrival;

/** Blocks of rows that are looked at and not kept. */
public final class RowDrafts {

	private RowDrafts() {
		// only static methods
	}

	/**
	 * A writer that checks, counts and fingerprints rows, and keeps none.
	 *
	 * @param id
	 *            identifier that the block would have
	 * @param schema
	 *            what its rows are
	 * @return takes the rows
	 */
	public static RowWriter counting(String id, RowSchema schema) {
		return RowsArrival.counting(id, schema);
	}
}
