package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;

/** Characters of a reader, some of which can be given back to be read again. */
final class CharQueue {

	private static final int NONE = -2;

	private final Reader reader;
	private final char[] buffer = new char[1 << 15];
	private int position;
	private int filled;
	private String returned = ""; //$NON-NLS-1$
	private int returnedAt;
	private int ahead = NONE;

	CharQueue(Reader reader) {
		this.reader = reader;
	}

	/** The next character; -1 at the end. */
	int next() throws IOException {
		if (ahead != NONE) {
			int c = ahead;
			ahead = NONE;
			return c;
		}
		if (returnedAt < returned.length()) {
			return returned.charAt(returnedAt++);
		}
		if (position >= filled) {
			filled = reader.read(buffer, 0, buffer.length);
			position = 0;
			if (filled <= 0) {
				filled = 0;
				return -1;
			}
		}
		return buffer[position++];
	}

	/**
	 * Takes characters that are at hand, up to a delimiter or the end of a line, which stay where they are.
	 *
	 * @param most how many at most
	 * @return how many; there may be more
	 */
	int take(char delimiter, int most, StringBuilder into) {
		if (ahead != NONE || returnedAt < returned.length()) {
			return 0;
		}
		int from = position;
		int end = Math.min(filled, from + Math.max(0, most));
		int to = from;
		while (to < end) {
			char c = buffer[to];
			if (c == delimiter || c == '\n' || c == '\r') {
				break;
			}
			to++;
		}
		into.append(buffer, from, to - from);
		position = to;
		return to - from;
	}

	/** The next character, which stays where it is; -1 at the end. */
	int peek() throws IOException {
		if (ahead == NONE) {
			ahead = next();
		}
		return ahead;
	}

	/** These come next. */
	void giveBack(String text) {
		String rest = returned.substring(returnedAt);
		returned = ahead >= 0 ? text + (char) ahead + rest : text + rest;
		returnedAt = 0;
		ahead = NONE;
	}

	void close() throws IOException {
		reader.close();
	}
}
