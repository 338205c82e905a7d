package org.mekiki.store.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly: no comments, no duplicate keys, bounded depth and bounded numbers, so that hostile text costs
 * no more than its length.
 */
public final class JsonParser {

	private static final int MAX_DEPTH = 64;
	private static final int MAX_NUMBER = 64;

	private final String text;
	private int at;
	private int depth;

	private JsonParser(String text) {
		this.text = text;
	}

	/**
	 * Reads one value.
	 *
	 * @param text
	 *            the whole text
	 * @return null, Boolean, Long, BigDecimal, String, List or Map
	 * @throws JsonException
	 *             if it is not JSON, or deeper than 64 levels
	 */
	public static Object parse(String text) throws JsonException {
		JsonParser parser = new JsonParser(text);
		Object value = parser.value();
		parser.space();
		if (parser.at < text.length()) {
			throw parser.bad();
		}
		return value;
	}

	/**
	 * Reads JSON that the store itself has written.
	 *
	 * @param text
	 *            the whole text
	 * @return the value
	 */
	public static Object trusted(String text) {
		try {
			return parse(text);
		} catch (JsonException e) {
			throw new IllegalStateException(e);
		}
	}

	private Object value() throws JsonException {
		space();
		if (at >= text.length()) {
			throw bad();
		}
		char c = text.charAt(at);
		return switch (c) {
		case '{' -> object();
		case '[' -> array();
		case '"' -> string();
		case 't' -> word("true", Boolean.TRUE); //$NON-NLS-1$
		case 'f' -> word("false", Boolean.FALSE); //$NON-NLS-1$
		case 'n' -> word("null", null); //$NON-NLS-1$
		default -> number();
		};
	}

	private Map<String, Object> object() throws JsonException {
		enter();
		Map<String, Object> map = new LinkedHashMap<>();
		if (!closes('}')) {
			do {
				space();
				String key = string();
				expect(':');
				if (map.containsKey(key)) {
					throw bad();
				}
				map.put(key, value());
			} while (more('}'));
		}
		depth--;
		return map;
	}

	private List<Object> array() throws JsonException {
		enter();
		List<Object> list = new ArrayList<>();
		if (!closes(']')) {
			do {
				list.add(value());
			} while (more(']'));
		}
		depth--;
		return list;
	}

	private void enter() throws JsonException {
		at++;
		if (++depth > MAX_DEPTH) {
			throw bad();
		}
	}

	private boolean closes(char end) {
		space();
		if (at < text.length() && text.charAt(at) == end) {
			at++;
			return true;
		}
		return false;
	}

	private boolean more(char end) throws JsonException {
		space();
		char c = next();
		if (c == ',') {
			return true;
		}
		if (c == end) {
			return false;
		}
		throw bad();
	}

	private String string() throws JsonException {
		if (next() != '"') {
			throw bad();
		}
		int start = at;
		while (true) {
			char c = next();
			if (c == '"') {
				return text.substring(start, at - 1);
			}
			if (c == '\\') {
				at--;
				return escaped(new StringBuilder(text.substring(start, at)));
			}
			if (c < ' ') {
				throw bad();
			}
		}
	}

	private String escaped(StringBuilder out) throws JsonException {
		while (true) {
			char c = next();
			if (c == '"') {
				return out.toString();
			}
			if (c < ' ') {
				throw bad();
			}
			if (c == '\\') {
				out.append(escape());
			} else {
				out.append(c);
			}
		}
	}

	private char escape() throws JsonException {
		char c = next();
		return switch (c) {
		case '"', '\\', '/' -> c;
		case 'n' -> '\n';
		case 'r' -> '\r';
		case 't' -> '\t';
		case 'b' -> '\b';
		case 'f' -> '\f';
		case 'u' -> unicode();
		default -> throw bad();
		};
	}

	private char unicode() throws JsonException {
		int code = 0;
		for (int i = 0; i < 4; i++) {
			int digit = Character.digit(next(), 16);
			if (digit < 0) {
				throw bad();
			}
			code = code << 4 | digit;
		}
		return (char) code;
	}

	private Object number() throws JsonException {
		int start = at;
		boolean whole = true;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '.') {
				whole = false;
			} else if (c != '-' && (c < '0' || c > '9')) {
				break;
			}
			at++;
		}
		if (at - start > MAX_NUMBER) {
			throw bad();
		}
		String digits = text.substring(start, at);
		try {
			if (whole && digits.length() < 19) {
				return Long.valueOf(digits);
			}
			return whole ? wide(digits) : new BigDecimal(digits);
		} catch (NumberFormatException e) {
			throw new JsonException(start, e);
		}
	}

	private static Object wide(String digits) {
		BigDecimal number = new BigDecimal(digits);
		return number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
				&& number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0 ? (Object) Long.valueOf(number.longValueExact())
						: number;
	}

	private Object word(String word, Object value) throws JsonException {
		if (!text.startsWith(word, at)) {
			throw bad();
		}
		at += word.length();
		return value;
	}

	private void expect(char c) throws JsonException {
		space();
		if (next() != c) {
			throw bad();
		}
	}

	private char next() throws JsonException {
		if (at >= text.length()) {
			throw bad();
		}
		return text.charAt(at++);
	}

	private void space() {
		while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) { //$NON-NLS-1$
			at++;
		}
	}

	private JsonException bad() {
		return new JsonException(at, null);
	}
}
