package jp.example.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a file of needs: notation, English label, Japanese label, and the notations of the technologies that meet
 * the need, separated by spaces. Tabs stand between the columns.
 *
 * @param notation
 *            short name of the need
 * @param english
 *            label; may be empty
 * @param japanese
 *            label; may be empty
 * @param technologies
 *            notations
 */
record NeedLine(String notation, String english, String japanese, List<String> technologies) {

	static final int COLUMNS = 4;
	private static final int LONGEST = 10_000;

	/** What is wrong with a line. */
	static final class Problem extends Exception {

		private static final long serialVersionUID = 1L;

		/** Key of the text. */
		final String key;
		/** Number in the text. */
		final int number;
		/** Name of the column at fault, empty if it is the line as a whole. */
		final String column;

		Problem(String key, int number, String column) {
			this.key = key;
			this.number = number;
			this.column = column;
		}
	}

	static NeedLine parse(String line) throws Problem {
		if (line.length() > LONGEST) {
			throw new Problem("long", LONGEST, "");
		}
		List<String> cells = new ArrayList<>(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
		// technologies may be left out
		if (cells.size() == COLUMNS - 1) {
			cells.add("");
		}
		if (cells.size() != COLUMNS) {
			throw new Problem("columns", cells.size(), "");
		}
		if (cells.get(0).isEmpty()) {
			throw new Problem("notation", 0, "notation");
		}
		if (cells.get(1).isEmpty() && cells.get(2).isEmpty()) {
			throw new Problem("label", 0, "en");
		}
		return new NeedLine(cells.get(0), cells.get(1), cells.get(2),
				Arrays.stream(cells.get(3).split("\\s+")).filter(notation -> !notation.isEmpty()).distinct().toList());
	}

	String text() {
		return String.join("\t", plain(notation), plain(english), plain(japanese), String.join(" ", technologies));
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
