package org.mekiki.store.internal.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;

/** Computes the fingerprint of a block from its schema and its rows in their order. */
final class RowDigest {

	private final MessageDigest digest;
	private byte[] buffer = new byte[1 << 14];
	private int length;

	RowDigest(RowSchema schema) {
		try {
			digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
		text(schema.name());
		for (RowColumn column : schema.columns()) {
			text(column.name());
			text(column.type().name());
			text(column.source());
		}
	}

	/** Adds a row: its line and its values, null for what is missing. */
	void row(long line, Object[] values) {
		number(line);
		for (Object value : values) {
			switch (value) {
			case null -> octet(0);
			case String text -> text(text);
			case Long number -> number(number.longValue());
			case LocalDate date -> {
				octet(3);
				number(date.toEpochDay());
			}
			case Boolean flag -> octet(flag.booleanValue() ? 5 : 4);
			default -> throw new IllegalArgumentException(value.getClass().getName());
			}
		}
	}

	String hex() {
		flush();
		return HexFormat.of().formatHex(digest.digest());
	}

	private void text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		octet(1);
		plain(bytes.length);
		if (bytes.length > buffer.length - length) {
			flush();
		}
		if (bytes.length > buffer.length) {
			digest.update(bytes);
		} else {
			System.arraycopy(bytes, 0, buffer, length, bytes.length);
			length += bytes.length;
		}
	}

	private void number(long number) {
		octet(2);
		plain(number);
	}

	private void plain(long number) {
		for (int shift = 56; shift >= 0; shift -= 8) {
			octet((int) (number >>> shift));
		}
	}

	private void octet(int value) {
		if (length == buffer.length) {
			flush();
		}
		buffer[length++] = (byte) value;
	}

	private void flush() {
		digest.update(buffer, 0, length);
		length = 0;
	}
}
