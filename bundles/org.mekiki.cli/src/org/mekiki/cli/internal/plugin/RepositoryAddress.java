package org.mekiki.cli.internal.plugin;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Mekiki's p2 repository is, as people say it: a folder, a zip, or the address of a server. */
public final class RepositoryAddress {

	/** Tells what to do when it is followed. */
	static final String UNKNOWN = "file:/say/where/with/-Dmekiki.repository=ADDRESS"; //$NON-NLS-1$

	private RepositoryAddress() {
	}

	/**
	 * Turns what was typed into an address.
	 *
	 * @param text
	 *            path or address; null if nobody knows
	 * @return empty if there is no p2 repository at that path
	 */
	public static Optional<String> of(String text) {
		if (text == null || text.isBlank()) {
			return Optional.of(UNKNOWN);
		}
		if (text.matches("(https?|file|jar):.*")) { //$NON-NLS-1$
			return Optional.of(text);
		}
		try {
			Path path = Path.of(text).toAbsolutePath().normalize();
			if (Files.isDirectory(path)) {
				return Stream.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.xml", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						"compositeContent.jar").anyMatch(name -> Files.exists(path.resolve(name))) //$NON-NLS-1$
								? Optional.of(withoutSlash(path.toUri().toString()))
								: Optional.empty();
			}
			return Files.isRegularFile(path) && text.endsWith(".zip") ? Optional.of("jar:" + path.toUri() + "!/") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: Optional.empty();
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	private static String withoutSlash(String address) {
		return address.endsWith("/") ? address.substring(0, address.length() - 1) : address; //$NON-NLS-1$
	}
}
