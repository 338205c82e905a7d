package org.mekiki.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A knowledge base in a folder of this computer, kept by the embedded engine.
 *
 * @param folder
 *            the folder; not null; made absolute
 */
public record FolderLocation(Path folder) implements Location {

	/** Makes the path absolute, so that the location stays the same when the working folder changes. */
	public FolderLocation {
		folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
	}

	@Override
	public String display() {
		return folder.toString();
	}
}
