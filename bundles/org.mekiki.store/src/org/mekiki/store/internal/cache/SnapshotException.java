package org.mekiki.store.internal.cache;

/** A copy that cannot be used; the tables are read instead. */
public final class SnapshotException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SnapshotException(String message) {
		super(message);
	}

	SnapshotException(Throwable cause) {
		super(cause);
	}
}
