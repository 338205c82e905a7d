package org.mekiki.core.api.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file to be imported.
 *
 * @since 0.1
 * @noimplement
 */
public interface ImportFile {

	/**
	 * Name of the file, for messages and citations.
	 *
	 * @return without folders
	 */
	String name();

	/**
	 * Where it is.
	 *
	 * @return the path
	 */
	Path path();

	/**
	 * Opens it; the caller closes the stream.
	 *
	 * @return its bytes
	 * @throws IOException
	 *             if it cannot be read
	 */
	InputStream open() throws IOException;
}
