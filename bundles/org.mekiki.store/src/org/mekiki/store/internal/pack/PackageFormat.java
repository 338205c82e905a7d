package org.mekiki.store.internal.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.mekiki.store.internal.json.Json;

/** Names and limits of the open package; {@code docs/package-format.md} describes it for others. */
final class PackageFormat {

	static final String FORMAT = "mekiki-package"; //$NON-NLS-1$
	static final int VERSION = 1;

	static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
	static final String MODEL = "model.jsonl"; //$NON-NLS-1$
	static final String REVISIONS = "revisions.jsonl"; //$NON-NLS-1$
	static final String CHANGES = "changes.jsonl"; //$NON-NLS-1$
	static final String HANDLING = "handling.jsonl"; //$NON-NLS-1$
	/** The files that the manifest vouches for, in the order in which they are written. */
	static final List<String> CONTENT = List.of(MODEL, REVISIONS, CHANGES, HANDLING);

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

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
