package org.mekiki.tables.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.tables.internal.source.RawRow;

/** What the lines of a header call the columns below them. */
final class HeaderNames {

	private HeaderNames() {
	}

	/** By column, all lines of the header from above. */
	static List<List<String>> headers(List<RawRow> lines, int columns) {
		List<List<String>> headers = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			headers.add(new ArrayList<>());
		}
		for (int k = 0; k < lines.size(); k++) {
			String before = ""; //$NON-NLS-1$
			for (int i = 0; i < columns; i++) {
				String text = HeaderFinder.text(lines.get(k), i).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
				boolean spans = text.isEmpty() && k < lines.size() - 1 && !HeaderFinder.text(lines.get(k + 1), i).isBlank()
						&& sameAbove(headers, i, k);
				before = spans ? before : text;
				headers.get(i).add(before);
			}
		}
		return headers;
	}

	/** A word spans columns only below the same word. */
	private static boolean sameAbove(List<List<String>> headers, int column, int line) {
		return column > 0 && (line == 0 || headers.get(column).get(line - 1).equals(headers.get(column - 1).get(line - 1)));
	}

	/** Two full lines of different words name the columns twice; the first one counts. */
	static boolean rival(List<RawRow> lines, int columns) {
		for (RawRow line : lines) {
			Set<String> words = new HashSet<>();
			for (int i = 0; i < columns; i++) {
				if (HeaderFinder.text(line, i).isBlank() || !words.add(HeaderFinder.text(line, i).strip())) {
					return false;
				}
			}
		}
		return lines.size() > 1;
	}

	/** One name for each column, no name twice. */
	static List<String> of(List<List<String>> headers, boolean rival) {
		List<String> names = new ArrayList<>();
		Map<String, Integer> times = new HashMap<>();
		for (int i = 0; i < headers.size(); i++) {
			List<String> words = headers.get(i).stream().filter(word -> !word.isEmpty()).distinct().toList();
			String name = words.isEmpty() ? letters(i) : rival ? words.getFirst() : String.join(" / ", words); //$NON-NLS-1$
			int time = times.merge(name, Integer.valueOf(1), Integer::sum).intValue();
			names.add(time == 1 ? name : name + " (" + time + ')'); //$NON-NLS-1$
		}
		return names;
	}

	/** As spreadsheets call a column. */
	static String letters(int index) {
		StringBuilder letters = new StringBuilder();
		for (int i = index; i >= 0; i = i / 26 - 1) {
			letters.insert(0, (char) ('A' + i % 26));
		}
		return letters.toString();
	}
}
