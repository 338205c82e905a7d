package org.mekiki.lists.internal.reading;

import java.util.List;

import org.apache.commons.csv.CSVFormat;

/** Text whose cells are parted by a sign: which sign it is, and where its records begin. */
final class DelimitedText {

	private DelimitedText() {
	}

	static CSVFormat format(String text) {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
	}

	/** The sign that parts the heading into most cells. */
	private static String delimiter(String text) {
		String heading = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		String best = ","; //$NON-NLS-1$
		for (String sign : List.of("\t", ";")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (count(heading, sign) > count(heading, best)) {
				best = sign;
			}
		}
		return best;
	}

	private static long count(String text, String sign) {
		return text.chars().filter(c -> c == sign.charAt(0)).count();
	}

	/** Tells lines of positions that only grow. */
	static final class Lines {

		private final String text;
		private int position;
		private long line = 1;

		Lines(String text) {
			this.text = text;
		}

		long at(long target) {
			while (position < target || position < text.length() && isEnd(text.charAt(position))) {
				if (text.charAt(position) == '\n') {
					line++;
				}
				position++;
			}
			return line;
		}

		/** A record that follows empty lines begins behind them. */
		private static boolean isEnd(char c) {
			return c == '\n' || c == '\r';
		}
	}
}
