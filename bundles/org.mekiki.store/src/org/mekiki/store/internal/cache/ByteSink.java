package org.mekiki.store.internal.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A growing block of bytes with compact numbers, and with short strings kept once. */
final class ByteSink {

	/** Largest block; a base beyond it is opened from its tables. */
	private static final int MOST = Integer.MAX_VALUE - (1 << 20);
	private static final int SHORT = 12;
	private static final int MOST_SHARED = 1 << 16;

	private byte[] bytes = new byte[1 << 16];
	private int size;
	private final Map<String, Integer> shared = new HashMap<>();
	private final ByteSink table;

	private ByteSink(ByteSink table) {
		this.table = table;
	}

	/** A sink without shared strings. */
	static ByteSink plain() {
		return new ByteSink(null);
	}

	/** A sink whose shared strings go to a block of their own. */
	static ByteSink sharing() {
		return new ByteSink(plain());
	}

	private void room(int more) {
		if (size > MOST - more) {
			throw new SnapshotException("too large"); //$NON-NLS-1$
		}
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max((long) bytes.length * 2, size + more)));
		}
	}

	void octet(int value) {
		room(1);
		bytes[size++] = (byte) value;
	}

	void fixed(long value) {
		room(8);
		for (int shift = 56; shift >= 0; shift -= 8) {
			bytes[size++] = (byte) (value >>> shift);
		}
	}

	void count(long value) {
		room(10);
		long rest = value;
		while ((rest & ~0x7FL) != 0) {
			bytes[size++] = (byte) (rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		bytes[size++] = (byte) rest;
	}

	void number(long value) {
		count(value << 1 ^ value >> 63);
	}

	void raw(byte[] from, int length) {
		room(length);
		System.arraycopy(from, 0, bytes, size, length);
		size += length;
	}

	void string(String value) {
		if (table != null && value.length() <= SHORT) {
			Integer index = shared.get(value);
			if (index == null && shared.size() < MOST_SHARED) {
				index = Integer.valueOf(shared.size());
				shared.put(value, index);
				table.string(value);
			}
			if (index != null) {
				count(index.longValue() << 1 | 1);
				return;
			}
		}
		byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
		count((long) encoded.length << 1);
		raw(encoded, encoded.length);
	}

	int sharedCount() {
		return shared.size();
	}

	ByteSink table() {
		return table;
	}

	byte[] bytes() {
		return bytes;
	}

	int size() {
		return size;
	}
}
