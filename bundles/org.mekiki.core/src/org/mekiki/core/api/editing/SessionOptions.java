package org.mekiki.core.api.editing;

import java.nio.file.Path;

/**
 * How a session works.
 *
 * @param recoveryFolder
 *            folder for the journal of unsaved work; null to keep none
 */
public record SessionOptions(Path recoveryFolder) {

	/** Keeps no journal: for programs that save at once. */
	public static final SessionOptions PLAIN = new SessionOptions(null);
}
