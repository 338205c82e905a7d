package org.mekiki.sample.internal;

import java.io.IOException;
import java.io.InputStream;

/** Where the data files come from. */
@FunctionalInterface
public interface SampleData {

	/**
	 * Opens a data file.
	 *
	 * @param file
	 *            name of the file, with the folders below that of the data
	 * @return its bytes, null if there is no such file
	 * @throws IOException
	 *             if it cannot be read
	 */
	InputStream open(String file) throws IOException;
}
