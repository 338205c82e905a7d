package org.mekiki.curriculum.internal.imports.files;

import java.io.IOException;
import java.util.Collection;

/** Files under relative paths with slashes: an archive, a folder, or one file alone. */
public interface FileTree {

	/**
	 * Paths of all files.
	 *
	 * @return in the order in which they are there
	 */
	Collection<String> names();

	/**
	 * Size of a file.
	 *
	 * @param name
	 *            its path
	 * @return bytes, as declared; -1 if there is no such file
	 */
	long size(String name);

	/**
	 * Reads a file.
	 *
	 * @param name
	 *            its path
	 * @param most
	 *            largest size that is read
	 * @return its bytes
	 * @throws UnreadableException
	 *             if there is no such file, or it is larger or damaged
	 * @throws IOException
	 *             if the disk refuses
	 */
	byte[] bytes(String name, long most) throws UnreadableException, IOException;

	/**
	 * Whether a file is there.
	 *
	 * @param name
	 *            its path
	 * @return true if exactly this path is there
	 */
	default boolean has(String name) {
		return size(name) >= 0;
	}
}
