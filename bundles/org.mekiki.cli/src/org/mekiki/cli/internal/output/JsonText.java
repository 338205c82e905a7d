package org.mekiki.cli.internal.output;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes nested maps, lists, texts, numbers and truth values as indented JSON. */
final class JsonText {

	/** So much is put together before it is written. */
	private static final int PIECE = 1 << 14;

	private final StringBuilder text = new StringBuilder();
	private final PrintWriter out;

	private JsonText(PrintWriter out) {
		this.out = out;
	}

	/** Writes a value; what it consists of is asked for when it is its turn. */
	static void write(Object value, PrintWriter out) {
		JsonText json = new JsonText(out);
		json.value(value, 0);
		out.append(json.text);
	}

	private void value(Object value, int depth) {
		if (value instanceof String words) {
			string(words);
		} else if (value == null || value instanceof Number || value instanceof Boolean) {
			text.append(value);
		} else if (value instanceof Map<?, ?> map) {
			map(map, depth);
		} else if (value instanceof Collection<?> list) {
			list(list, depth);
		} else {
			string(value.toString());
		}
	}

	private void map(Map<?, ?> map, int depth) {
		Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
		text.append('{');
		while (entries.hasNext()) {
			Map.Entry<?, ?> entry = entries.next();
			indent(depth + 1);
			string(entry.getKey().toString());
			text.append(": "); //$NON-NLS-1$
			value(entry.getValue(), depth + 1);
			text.append(entries.hasNext() ? "," : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		close('}', map.isEmpty(), depth);
	}

	private void list(Collection<?> list, int depth) {
		Iterator<?> values = list.iterator();
		text.append('[');
		while (values.hasNext()) {
			indent(depth + 1);
			value(values.next(), depth + 1);
			text.append(values.hasNext() ? "," : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		close(']', list.isEmpty(), depth);
	}

	private void close(char bracket, boolean empty, int depth) {
		if (!empty) {
			indent(depth);
		}
		text.append(bracket);
	}

	private void indent(int depth) {
		if (text.length() > PIECE) {
			out.append(text);
			text.setLength(0);
		}
		text.append('\n').repeat("  ", depth); //$NON-NLS-1$
	}

	private void string(String value) {
		text.append('"');
		int plain = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c < 0x80 ? c == '"' || c == '\\' || c < ' '
					: c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !paired(value, i)) {
				text.append(value, plain, i);
				plain = i + 1;
				escaped(c);
			}
		}
		text.append(value, plain, value.length()).append('"');
	}

	private void escaped(char c) {
		switch (c) {
		case '"' -> text.append("\\\""); //$NON-NLS-1$
		case '\\' -> text.append("\\\\"); //$NON-NLS-1$
		case '\n' -> text.append("\\n"); //$NON-NLS-1$
		case '\r' -> text.append("\\r"); //$NON-NLS-1$
		case '\t' -> text.append("\\t"); //$NON-NLS-1$
		default -> text.append("\\u%04x".formatted((int) c)); //$NON-NLS-1$
		}
	}

	private static boolean paired(String value, int at) {
		char c = value.charAt(at);
		return Character.isHighSurrogate(c) ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
	}
}
