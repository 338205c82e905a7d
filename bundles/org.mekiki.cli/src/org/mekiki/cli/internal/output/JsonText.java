package org.mekiki.cli.internal.output;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes nested maps, lists, texts, numbers and truth values as indented JSON. */
final class JsonText {

	private final StringBuilder text = new StringBuilder();

	private JsonText() {
	}

	static String of(Object value) {
		JsonText json = new JsonText();
		json.value(value, 0);
		return json.text.toString();
	}

	private void value(Object value, int depth) {
		switch (value) {
		case null -> text.append("null"); //$NON-NLS-1$
		case Map<?, ?> map -> map(map, depth);
		case Collection<?> list -> list(list, depth);
		case Number number -> text.append(number);
		case Boolean truth -> text.append(truth);
		default -> string(value.toString());
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
		text.append('\n').append("  ".repeat(depth)); //$NON-NLS-1$
	}

	private void string(String value) {
		text.append('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"' -> text.append("\\\""); //$NON-NLS-1$
			case '\\' -> text.append("\\\\"); //$NON-NLS-1$
			case '\n' -> text.append("\\n"); //$NON-NLS-1$
			case '\r' -> text.append("\\r"); //$NON-NLS-1$
			case '\t' -> text.append("\\t"); //$NON-NLS-1$
			default -> {
				if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !paired(value, i)) {
					text.append("\\u%04x".formatted((int) c)); //$NON-NLS-1$
				} else {
					text.append(c);
				}
			}
			}
		}
		text.append('"');
	}

	private static boolean paired(String value, int at) {
		char c = value.charAt(at);
		return Character.isHighSurrogate(c) ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
	}
}
