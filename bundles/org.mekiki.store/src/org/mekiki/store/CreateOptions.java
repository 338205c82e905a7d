package org.mekiki.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a knowledge base is created.
 *
 * @param credentials
 *            for a folder: the password to encrypt it with (none: not encrypted); for a server: the password of the
 *            role; not null
 * @param author
 *            who creates the base, for its first revision; not null
 * @param cacheFolder
 *            where a base on a server keeps its local copy for fast opening; null for none; ignored for a folder
 */
public record CreateOptions(Credentials credentials, String author, Path cacheFolder) {

	/** Checks that nothing needed is null. */
	public CreateOptions {
		Objects.requireNonNull(credentials);
		Objects.requireNonNull(author);
	}

	/**
	 * Not encrypted, by the user of this computer.
	 *
	 * @return the options
	 */
	public static CreateOptions standard() {
		return new CreateOptions(Credentials.none(), System.getProperty("user.name", ""), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The same options with other credentials.
	 *
	 * @param other
	 *            the credentials
	 * @return the options
	 */
	public CreateOptions with(Credentials other) {
		return new CreateOptions(other, author, cacheFolder);
	}
}
