package org.mekiki.store.internal.cache;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote; anything that cannot be is a {@link SnapshotException}. */
final class ByteSource {

	private final byte[] bytes;
	private final int end;
	private int at;
	private String[] shared = {};

	ByteSource(byte[] bytes, int from, int end) {
		this.bytes = bytes;
		this.at = from;
		this.end = end;
	}

	void share(String[] strings) {
		shared = strings;
	}

	private void need(long count) {
		if (count < 0 || count > end - at) {
			throw new SnapshotException("ends early"); //$NON-NLS-1$
		}
	}

	int octet() {
		need(1);
		return bytes[at++];
	}

	long fixed() {
		need(8);
		long value = 0;
		for (int i = 0; i < 8; i++) {
			value = value << 8 | bytes[at++] & 0xFF;
		}
		return value;
	}

	long count() {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			need(1);
			byte next = bytes[at++];
			value |= (long) (next & 0x7F) << shift;
			if (next >= 0) {
				return value;
			}
		}
		throw new SnapshotException("number"); //$NON-NLS-1$
	}

	int index(int limit) {
		long value = count();
		if (value < 0 || value >= limit) {
			throw new SnapshotException("index"); //$NON-NLS-1$
		}
		return (int) value;
	}

	long number() {
		long value = count();
		return value >>> 1 ^ -(value & 1);
	}

	String string() {
		long head = count();
		if ((head & 1) == 1) {
			long index = head >>> 1;
			if (index >= shared.length) {
				throw new SnapshotException("string"); //$NON-NLS-1$
			}
			return shared[(int) index];
		}
		long length = head >>> 1;
		need(length);
		String value = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
		at += (int) length;
		return value;
	}

	boolean atEnd() {
		return at == end;
	}

	int position() {
		return at;
	}
}
