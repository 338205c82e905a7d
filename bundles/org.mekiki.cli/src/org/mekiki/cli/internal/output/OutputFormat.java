package org.mekiki.cli.internal.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Forms in which results are written. */
public enum OutputFormat {
	/** Aligned columns for people. */
	TABLE,
	/** Documented, stable JSON for programs. */
	JSON,
	/** RFC 4180 for spreadsheets and programs. */
	CSV;

	/**
	 * The words used on the command line.
	 *
	 * @return in the order in which they are told
	 */
	public static List<String> words() {
		return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * Finds a format by the word used on the command line.
	 *
	 * @param word
	 *            such as {@code json}
	 * @return the format, null if there is none of that name
	 */
	public static OutputFormat of(String word) {
		for (OutputFormat format : values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
				return format;
			}
		}
		return null;
	}
}
