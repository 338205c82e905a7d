package org.mekiki.charts.internal.export;

import java.io.ByteArrayOutputStream;

/** Numbers as font files have them. */
final class BigEndian {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	BigEndian u8(int value) {
		out.write(value);
		return this;
	}

	BigEndian u16(int value) {
		return u8(value >> 8).u8(value);
	}

	BigEndian s16(int value) {
		return u16(value);
	}

	BigEndian u32(long value) {
		return u16((int) (value >> 16)).u16((int) value);
	}

	BigEndian raw(byte[] bytes) {
		out.writeBytes(bytes);
		return this;
	}

	BigEndian padded(int to) {
		while (out.size() % to != 0)
			out.write(0);
		return this;
	}

	int size() {
		return out.size();
	}

	byte[] bytes() {
		return out.toByteArray();
	}
}
