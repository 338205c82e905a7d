package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and stops at the first byte that is none, knowing its line. A byte order mark is left out. */
final class Utf8Lines extends Reader {

	/** Thrown at bytes that are not UTF-8. */
	static final class NotUtf8Exception extends IOException {

		private static final long serialVersionUID = 1L;

		private final long line;

		NotUtf8Exception(long line) {
			this.line = line;
		}

		long line() {
			return line;
		}
	}

	private static final int SIZE = 1 << 16;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final InputStream in;
	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
	private long line = 1;
	private boolean first = true;
	private boolean end;

	Utf8Lines(InputStream in) {
		this.in = in;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
		while (chars.position() == 0) {
			CoderResult result = decoder.decode(bytes, chars, end);
			count(buffer, offset, chars.position());
			if (first && chars.position() > 0) {
				first = false;
				skipMark(chars, buffer, offset);
			}
			if (result.isError()) {
				throw new NotUtf8Exception(line);
			}
			if (chars.position() == 0) {
				if (end && !bytes.hasRemaining()) {
					return -1;
				}
				if (result.isOverflow()) {
					throw new IOException("Wrap this into a BufferedReader: one character cannot take a pair"); //$NON-NLS-1$
				}
				fill();
			}
		}
		return chars.position();
	}

	private void skipMark(CharBuffer chars, char[] buffer, int offset) {
		if (buffer[offset] == BYTE_ORDER_MARK) {
			int length = chars.position() - 1;
			System.arraycopy(buffer, offset + 1, buffer, offset, length);
			chars.position(length);
		}
	}

	private void count(char[] buffer, int offset, int length) {
		for (int i = offset; i < offset + length; i++) {
			if (buffer[i] == '\n') {
				line++;
			}
		}
	}

	private void fill() throws IOException {
		bytes.compact();
		int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
		if (read < 0) {
			end = true;
		} else {
			bytes.position(bytes.position() + read);
		}
		bytes.flip();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
