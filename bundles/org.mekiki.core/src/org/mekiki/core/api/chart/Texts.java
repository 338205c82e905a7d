package org.mekiki.core.api.chart;

import java.util.List;

/** How the parts of a description treat absent texts and lists. */
final class Texts {
	private Texts() {
	}

	static String orEmpty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** An empty key is no key. */
	static String key(String key) {
		return key == null || key.isEmpty() ? null : key;
	}

	static <T> List<T> copy(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

	static <T> T required(T part, String name) {
		if (part == null)
			throw new IllegalArgumentException(name + " is missing"); //$NON-NLS-1$
		return part;
	}

	static void index(int index, int size, String name) {
		if (index < 0 || index >= size)
			throw new IllegalArgumentException(name + " " + index + " is not among " + size); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
