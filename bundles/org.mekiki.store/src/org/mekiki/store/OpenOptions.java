package org.mekiki.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a knowledge base is opened.
 *
 * @param credentials
 *            password of an encrypted folder or of the role on the server; not null
 * @param readOnly
 *            true to refuse every save
 * @param cacheFolder
 *            where a base on a server keeps its local copy for fast opening; null for none; ignored for a folder,
 *            which keeps it inside
 */
public record OpenOptions(Credentials credentials, boolean readOnly, Path cacheFolder) {

	/** Checks that nothing needed is null. */
	public OpenOptions {
		Objects.requireNonNull(credentials);
	}

	/**
	 * Without password, to read and write.
	 *
	 * @return the options
	 */
	public static OpenOptions standard() {
		return new OpenOptions(Credentials.none(), false, null);
	}

	/**
	 * The same options with other credentials.
	 *
	 * @param other
	 *            the credentials
	 * @return the options
	 */
	public OpenOptions with(Credentials other) {
		return new OpenOptions(other, readOnly, cacheFolder);
	}

	/**
	 * The same options, but to read only.
	 *
	 * @return the options
	 */
	public OpenOptions toRead() {
		return new OpenOptions(credentials, true, cacheFolder);
	}
}
