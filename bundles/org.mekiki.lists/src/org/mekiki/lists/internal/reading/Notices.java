package org.mekiki.lists.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.exchange.Place;

/** Collects what is noticed about one file. */
final class Notices {

	private final String file;
	private final int most;
	private final List<Notice> all = new ArrayList<>();

	Notices(String file, ReadingLimits limits) {
		this.file = file;
		this.most = limits.notices();
	}

	void add(long line, String cell, String key, Object... values) {
		if (all.size() < most) {
			all.add(Notice.of(new Place(file, line, cell), key, values));
		}
	}

	ReadingException refusal(long line, String key, Object... values) {
		return refusal(null, line, key, values);
	}

	ReadingException refusal(Throwable cause, long line, String key, Object... values) {
		return new ReadingException(Notice.of(new Place(file, Math.max(0, line), ""), key, values), cause); //$NON-NLS-1$
	}

	/** In the order of the file; those without a line come last. */
	List<Notice> sorted() {
		return all.stream().sorted(java.util.Comparator.comparingLong(
				notice -> notice.place().line() == 0 ? Long.MAX_VALUE : notice.place().line())).toList();
	}

	String file() {
		return file;
	}
}
