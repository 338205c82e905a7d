package org.mekiki.lists.internal.reading;

import java.util.Locale;

/** A file was refused as a whole. Nothing of it has been taken over. */
public final class ReadingException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Notice notice;

	ReadingException(Notice notice, Throwable cause) {
		super(notice.line(Locale.ENGLISH), cause);
		this.notice = notice;
	}

	/**
	 * Why and where.
	 *
	 * @return the reason
	 */
	public Notice notice() {
		return notice;
	}
}
