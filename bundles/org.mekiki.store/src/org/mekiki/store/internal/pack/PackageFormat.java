package org.mekiki.store.internal.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.mekiki.store.internal.json.Json;

/** Names and limits of the open package; {@code docs/package-format.md} describes it for others. */
final class PackageFormat {

	static final String FORMAT = "mekiki-package"; //$NON-NLS-1$
	/** Newest version. */
	static final int VERSION = 2;
	/** Written when there are no rows, so that older programs can read it. */
	static final int WITHOUT_ROWS = 1;

	static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
	static final String MODEL = "model.jsonl"; //$NON-NLS-1$
	static final String REVISIONS = "revisions.jsonl"; //$NON-NLS-1$
	static final String CHANGES = "changes.jsonl"; //$NON-NLS-1$
	static final String HANDLING = "handling.jsonl"; //$NON-NLS-1$
	static final String ROWS = "rows.jsonl"; //$NON-NLS-1$

	/** Longest manifest, in bytes. */
	static final int MOST_MANIFEST = 1 << 16;
	/** Longest line, in characters. */
	static final int MOST_LINE = Json.MOST_TEXT;
	/** Unpacked bytes for each packed one; real packages stay far below. */
	static final int MOST_RATIO = 200;
	/** Unpacked bytes that are always allowed. */
	static final long FREE = 1L << 26;
	/** Unpacked bytes at most. */
	static final long MOST_BYTES = 1L << 36;

	private PackageFormat() {
		// only constants
	}

	/** The files that the manifest of a version vouches for, in the order in which they are written. */
	static List<String> content(long version) {
		return version == WITHOUT_ROWS ? List.of(MODEL, REVISIONS, CHANGES, HANDLING)
				: List.of(MODEL, REVISIONS, CHANGES, HANDLING, ROWS);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
