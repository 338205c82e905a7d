package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.internal.value.NumberText;

/** Finds what separates cells: that which makes rows of the same length and cells that look like cells. */
final class DelimiterFinder {

	/** What was found; no quote is the zero character. */
	record Found(char delimiter, char quote, boolean escapes) {
	}

	private static final char[] CANDIDATES = { ',', '\t', ';', '|', '\u001f', '\u0001', '^', '~', '\uff0c', '\u3001' };
	/** Stands in no text. */
	private static final char UNUSED = '\u001f';
	private static final int ROWS = 2_000;

	/** A quotation mark beside another delimiter: a cell that was cut in two. */
	private static final Pattern TORN = Pattern.compile("[,;\\t|]\"|\"[,;\\t|]"); //$NON-NLS-1$

	/** A table of one column is the better explanation below this. */
	private static final double ONE_COLUMN = 0.42;

	/** A table that is wider than pairs of a word and a value above it. */
	private static final int WIDE = 3;

	/** Titles and notes around a table have one cell, and count for less than its rows. */
	private static final double NOTE = 0.3;

	private final String sample;
	private final boolean complete;

	DelimiterFinder(String sample, boolean complete) {
		this.sample = sample;
		this.complete = complete;
	}

	Found find() throws IOException, TableException {
		char best = ',';
		double most = ONE_COLUMN;
		for (char candidate : CANDIDATES) {
			if (sample.indexOf(candidate) >= 0) {
				double score = score(rows(candidate, '"', false), candidate);
				if (score > most + 1e-9) {
					most = score;
					best = candidate;
				}
			}
		}
		if (most == ONE_COLUMN && isOneColumn()) {
			return new Found(UNUSED, '"', false);
		}
		char quote = quote(best);
		boolean escapes = quote != 0 && sample.indexOf("\\" + quote) >= 0 //$NON-NLS-1$
				&& score(rows(best, quote, true), best) > score(rows(best, quote, false), best);
		return new Found(best, quote, escapes);
	}

	/** A few commas among cells of one column, the last of which has none: below notes a table would end with a row. */
	private boolean isOneColumn() throws IOException, TableException {
		List<RawRow> rows = rows(',', '"', false);
		long torn = rows.stream().filter(row -> row.cells().size() > 1).count();
		return torn > 0 && torn * 2 < rows.size() && rows.getLast().cells().size() == 1;
	}

	private char quote(char delimiter) throws IOException, TableException {
		if (boundary('"', delimiter)) {
			return '"';
		}
		int wrapped = 0;
		int half = 0;
		for (RawRow row : rows(delimiter, (char) 0, false)) {
			for (RawCell cell : row.cells()) {
				String text = cell.text();
				boolean starts = text.startsWith("'"); //$NON-NLS-1$
				boolean ends = text.length() > 1 && text.endsWith("'"); //$NON-NLS-1$
				if (starts && ends) {
					wrapped++;
				} else if (starts || ends) {
					half++;
				}
			}
		}
		return wrapped > 2 && wrapped > half ? '\'' : '"';
	}

	private boolean boundary(char quote, char delimiter) {
		for (int i = sample.indexOf(quote); i >= 0; i = sample.indexOf(quote, i + 1)) {
			if (i == 0 || sample.charAt(i - 1) == delimiter || sample.charAt(i - 1) == '\n' || sample.charAt(i - 1) == '\r') {
				return true;
			}
		}
		return false;
	}

	private List<RawRow> rows(char delimiter, char quote, boolean escapes) throws IOException, TableException {
		List<RawRow> rows = new ArrayList<>();
		TableLimits limits = new TableLimits(Integer.MAX_VALUE, sample.length() + 1, Integer.MAX_VALUE, 0, 0, 0, 0, 0);
		try (DelimitedRows source = new DelimitedRows(new StringReader(sample), delimiter, quote, escapes, limits)) {
			for (RawRow row = source.next(); row != null && rows.size() < ROWS; row = source.next()) {
				rows.add(row);
			}
		}
		if (!complete && rows.size() > 1 && rows.size() < ROWS) {
			rows.removeLast();
		}
		rows.removeIf(row -> row.isBlank() || ConflictMarkers.isMarker(row));
		List<RawRow> uncommented = rows.stream().filter(row -> !row.cells().getFirst().text().startsWith("#")).toList(); //$NON-NLS-1$
		if (uncommented.size() > 1) {
			return new ArrayList<>(uncommented);
		}
		return rows;
	}

	/** Between 0 and 1. */
	private static double score(List<RawRow> rows, char delimiter) {
		Map<Integer, Integer> lengths = new HashMap<>();
		rows.forEach(row -> lengths.merge(Integer.valueOf(row.cells().size()), Integer.valueOf(1), Integer::sum));
		int width = 1;
		int same = 0;
		for (Map.Entry<Integer, Integer> entry : lengths.entrySet()) {
			// a wide row tells more than a note of one cell
			int weight = entry.getValue().intValue() * Math.min(entry.getKey().intValue(), WIDE);
			int most = same * Math.min(width, WIDE);
			if (weight > most || weight == most && entry.getKey().intValue() > width) {
				same = entry.getValue().intValue();
				width = entry.getKey().intValue();
			}
		}
		if (width < 2) {
			return 0;
		}
		double quality = 0;
		int cells = 0;
		int least = width > WIDE ? 2 : 1;
		long single = rows.stream().filter(row -> row.cells().size() <= least).count();
		double weighed = rows.size() - single * (1 - NOTE);
		for (RawRow row : rows) {
			for (RawCell cell : row.cells()) {
				quality += quality(cell, delimiter);
				cells++;
			}
		}
		return same / weighed * (quality / cells) * (1 - 1.0 / (width + 1));
	}

	private static double quality(RawCell cell, char delimiter) {
		String text = cell.text();
		if (cell.problem() != null) {
			return 0.1;
		}
		if (text.isBlank() || NumberText.of(text) != null) {
			return 1;
		}
		if (TORN.matcher(text).find()) {
			return 0.3;
		}
		for (char other : new char[] { '\t', ';', '|', '\u001f', '\u0001' }) {
			if (other != delimiter && text.indexOf(other) >= 0) {
				return 0.4;
			}
		}
		return 0.9;
	}
}
