package org.mekiki.tables.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Bounds a single tag: a parser of XML keeps all of its attributes in memory before it tells of them. */
final class MarkupBound extends FilterInputStream {

	private static final int MOST = 32_000_000;

	private long since;

	MarkupBound(InputStream in) {
		super(in);
	}

	/** The same reader, which tells this stream of its steps. */
	XMLStreamReader watched(XMLStreamReader xml) {
		return new StreamReaderDelegate(xml) {
			@Override
			public int next() throws XMLStreamException {
				since = 0;
				return super.next();
			}
		};
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		counted(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		counted(Math.max(0, read));
		return read;
	}

	private void counted(int read) throws IOException {
		since += read;
		if (since > MOST) {
			throw new Bytes.BombException();
		}
	}
}
