package org.mekiki.tables.internal.source;

import java.io.Closeable;
import java.io.IOException;

import org.mekiki.tables.api.TableException;

/** Rows of a file, one after another. */
public interface RowSource extends Closeable {

	/**
	 * The next row.
	 *
	 * @return null after the last
	 */
	RawRow next() throws IOException, TableException;

	/** Line ends met so far; null if the format has none. */
	default String lineEnd() {
		return null;
	}
}
