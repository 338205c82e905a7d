package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;

/** A part of a text. */
final class ExtentReader extends Reader {

	private final Reader text;
	private long left;

	/** The text from a character on, as far as it is long. */
	ExtentReader(Reader text, long start, long length) throws IOException {
		this.text = text;
		left = length;
		for (long skip = start; skip > 0;) {
			long skipped = text.skip(skip);
			if (skipped <= 0) {
				left = 0;
				return;
			}
			skip -= skipped;
		}
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int read = left == 0 ? -1 : text.read(target, offset, (int) Math.min(length, left));
		left -= Math.max(0, read);
		return read;
	}

	@Override
	public void close() throws IOException {
		text.close();
	}
}
