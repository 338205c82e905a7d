package org.mekiki.lists.internal.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up after so many bytes, so that a small packed file cannot become an endless one. */
final class BoundedBytes extends FilterInputStream {

	/** Thrown when the bound is reached. */
	static final class TooManyBytesException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private long left;

	BoundedBytes(InputStream in, long most) {
		super(in);
		left = most;
	}

	@Override
	public int read() throws IOException {
		int value = in.read();
		if (value >= 0) {
			count(1);
		}
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = in.read(buffer, offset, length);
		if (read > 0) {
			count(read);
		}
		return read;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = in.skip(n);
		count(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(long bytes) throws TooManyBytesException {
		left -= bytes;
		if (left < 0) {
			throw new TooManyBytesException();
		}
	}
}
