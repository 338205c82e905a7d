package org.mekiki.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

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
 * @param rootId
 *            identifier of the root, for a base that is to be the same wherever it is made; null for a new one
 */
public record CreateOptions(Credentials credentials, String author, Path cacheFolder, UUID rootId) {

	/** Checks that nothing needed is null. */
	public CreateOptions {
		Objects.requireNonNull(credentials);
		Objects.requireNonNull(author);
	}

	/**
	 * A base with a root of its own.
	 *
	 * @param credentials
	 *            password for a folder or a server; not null
	 * @param author
	 *            who creates the base; not null
	 * @param cacheFolder
	 *            for the local copy of a base on a server; null for none
	 */
	public CreateOptions(Credentials credentials, String author, Path cacheFolder) {
		this(credentials, author, cacheFolder, null);
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
		return new CreateOptions(other, author, cacheFolder, rootId);
	}

	/**
	 * The same options with another root.
	 *
	 * @param root
	 *            identifier of the root; null for a new one
	 * @return the options
	 */
	public CreateOptions withRoot(UUID root) {
		return new CreateOptions(credentials, author, cacheFolder, root);
	}
}
