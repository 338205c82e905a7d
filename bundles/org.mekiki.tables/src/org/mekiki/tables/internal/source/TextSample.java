package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;

import org.mekiki.tables.api.TableException;

/**
 * The beginning of a text.
 *
 * @param text
 *            its first characters
 * @param complete
 *            whether this is all
 */
public record TextSample(String text, boolean complete) {

	private static final int MOST = 1 << 19;

	/** One in so many characters may be a control character in a text. */
	private static final int JUNK = 200;

	/** One in so many may be of another encoding. */
	private static final int UNKNOWN = 20;

	/** Reads it; refuses what is no text. */
	public static TextSample of(Bytes bytes, Encoding encoding) throws IOException, TableException {
		char[] first = new char[MOST];
		int length = 0;
		boolean ended = false;
		try (Reader reader = encoding.reader(bytes)) {
			while (length < MOST && !ended) {
				int read = reader.read(first, length, MOST - length);
				ended = read < 0;
				length += Math.max(0, read);
			}
		}
		int junk = 0;
		int unknown = 0;
		for (int i = 0; i < length; i++) {
			char c = first[i];
			if (c == '\ufffd') {
				unknown++;
			} else if (c < ' ' && "\t\n\r\f\u001f\u0001\u001a".indexOf(c) < 0) { //$NON-NLS-1$
				junk++;
			}
		}
		if (junk * (long) JUNK > length || unknown * (long) UNKNOWN > length) {
			throw new TableException("binary", 0, null); //$NON-NLS-1$
		}
		return new TextSample(new String(first, 0, length), ended);
	}

	/** The first character that is no blank; 0 if there is none. */
	public char firstMark() {
		for (int i = 0; i < text.length(); i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return text.charAt(i);
			}
		}
		return 0;
	}
}
