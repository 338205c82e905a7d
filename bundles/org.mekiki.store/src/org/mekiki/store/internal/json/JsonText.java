package org.mekiki.store.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes JSON without any space, always in the same way for the same value. */
public final class JsonText {

	private static final char[] HEX = "0123456789abcdef".toCharArray(); //$NON-NLS-1$

	private JsonText() {
		// only static methods
	}

	/**
	 * Writes a value.
	 *
	 * @param value
	 *            null, Boolean, Integer, Long, BigDecimal, String, List or Map with String keys
	 * @return JSON text
	 */
	public static String of(Object value) {
		StringBuilder out = new StringBuilder();
		append(out, value);
		return out.toString();
	}

	/**
	 * Appends a value.
	 *
	 * @param out
	 *            where to
	 * @param value
	 *            as for {@link #of(Object)}
	 */
	public static void append(StringBuilder out, Object value) {
		switch (value) {
		case null -> out.append("null"); //$NON-NLS-1$
		case String text -> string(out, text);
		case BigDecimal decimal -> decimal(out, decimal);
		case Boolean bool -> out.append(bool.booleanValue());
		case Integer number -> out.append(number.intValue());
		case Long number -> out.append(number.longValue());
		case List<?> list -> list(out, list);
		case Map<?, ?> map -> map(out, map);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	/**
	 * Appends a string with its quotes.
	 *
	 * @param out
	 *            where to
	 * @param text
	 *            the characters
	 */
	public static void string(StringBuilder out, String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> out.append("\\\""); //$NON-NLS-1$
			case '\\' -> out.append("\\\\"); //$NON-NLS-1$
			case '\n' -> out.append("\\n"); //$NON-NLS-1$
			case '\r' -> out.append("\\r"); //$NON-NLS-1$
			case '\t' -> out.append("\\t"); //$NON-NLS-1$
			default -> {
				if (c < ' ' || c == '\u2028' || c == '\u2029') {
					out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]) //$NON-NLS-1$
							.append(HEX[c & 15]);
				} else {
					out.append(c);
				}
			}
			}
		}
		out.append('"');
	}

	/**
	 * Appends a decimal number by its value: 1.50 and 1.5 give the same text.
	 *
	 * @param out
	 *            where to
	 * @param decimal
	 *            the number
	 */
	public static void decimal(StringBuilder out, BigDecimal decimal) {
		out.append(decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString()); //$NON-NLS-1$
	}

	private static void list(StringBuilder out, List<?> list) {
		out.append('[');
		String separator = ""; //$NON-NLS-1$
		for (Object item : list) {
			out.append(separator);
			append(out, item);
			separator = ","; //$NON-NLS-1$
		}
		out.append(']');
	}

	private static void map(StringBuilder out, Map<?, ?> map) {
		out.append('{');
		String separator = ""; //$NON-NLS-1$
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			out.append(separator);
			string(out, (String) entry.getKey());
			out.append(':');
			append(out, entry.getValue());
			separator = ","; //$NON-NLS-1$
		}
		out.append('}');
	}
}
