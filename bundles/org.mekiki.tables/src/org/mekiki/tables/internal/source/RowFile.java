package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.util.List;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;

/** A file that can be read from its beginning as often as needed. */
public interface RowFile {

	/** How it is written, as far as this is known without reading all of it. */
	Dialect dialect();

	/** Opens it at its first row. */
	RowSource open() throws IOException, TableException;

	/** Names of columns that the format itself gives; empty if they stand in rows. */
	default List<String> names() {
		return List.of();
	}

	/** Whether dates count from 1904. */
	default boolean from1904() {
		return false;
	}
}
