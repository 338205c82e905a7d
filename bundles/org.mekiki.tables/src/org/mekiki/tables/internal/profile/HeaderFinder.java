package org.mekiki.tables.internal.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.tables.api.TableProfile.Title;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.value.DateText;
import org.mekiki.tables.internal.value.FiscalYearText;
import org.mekiki.tables.internal.value.NullWords;
import org.mekiki.tables.internal.value.Quantity;
import org.mekiki.tables.internal.value.UnitWords;

/** Finds the header: words above columns that hold something else, below what is too short to be a row. */
final class HeaderFinder {

	private static final int MOST_TITLES = 20;
	private static final int MOST_LINES = 4;

	private final List<RawRow> rows;
	private final int width;
	private int first;

	HeaderFinder(List<RawRow> sample) {
		rows = sample.stream().filter(row -> row.problem() == null && !row.isBlank()).toList();
		width = usualWidth();
	}

	private static int length(RawRow row) {
		int length = row.cells().size();
		while (length > 0 && row.cells().get(length - 1).text().isBlank()) {
			length--;
		}
		return length;
	}

	private static long filled(RawRow row) {
		return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
	}

	private int usualWidth() {
		Map<Integer, Integer> lengths = new HashMap<>();
		int most = 0;
		int usual = 1;
		for (RawRow row : rows) {
			int length = length(row);
			int times = lengths.merge(Integer.valueOf(length), Integer.valueOf(1), Integer::sum).intValue();
			if (times > most || times == most && length > usual) {
				most = times;
				usual = length;
			}
		}
		return usual;
	}

	Layout find() {
		List<Title> titles = new ArrayList<>();
		while (first < rows.size() - 1 && first < MOST_TITLES && isTitle(rows.get(first))) {
			titles.add(new Title(rows.get(first).line(), joined(rows.get(first))));
			first++;
		}
		List<RawRow> lines = headerLines();
		RawRow unitLine = first + lines.size() < rows.size() && !lines.isEmpty() && isUnitLine(rows.get(first + lines.size()))
				? rows.get(first + lines.size())
				: null;
		int columns = width;
		for (RawRow line : lines) {
			columns = Math.max(columns, length(line));
		}
		List<List<String>> headers = headers(lines, columns);
		List<Long> numbers = new ArrayList<>(lines.stream().map(line -> Long.valueOf(line.line())).toList());
		List<TableUnit> units = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			units.add(unitLine == null ? null : UnitWords.exactly(bare(text(unitLine, i))));
		}
		if (unitLine != null) {
			numbers.add(Long.valueOf(unitLine.line()));
		}
		long firstData = numbers.isEmpty() ? rows.isEmpty() ? 1 : rows.get(first).line() : numbers.getLast().longValue() + 1;
		TableUnit titleUnit = titles.stream().map(title -> UnitWords.said(title.text())).filter(java.util.Objects::nonNull)
				.findFirst().orElse(null);
		return new Layout(titles, numbers, headers, names(headers, rival(lines, columns)), units, titleUnit, firstData);
	}

	private static String joined(RawRow row) {
		return String.join(" ", row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList()); //$NON-NLS-1$
	}

	private boolean isTitle(RawRow row) {
		long filled = filled(row);
		return width > 1 && (filled == 1 || filled * 3 <= width && !isGroupLine(row));
	}

	/** Few words over many columns are a header if the next line has words below all of them. */
	private boolean isGroupLine(RawRow row) {
		return first + 1 < rows.size() && filled(rows.get(first + 1)) * 10 >= width * 8L && filled(row) > 1
				&& rows.get(first + 1).cells().stream().noneMatch(HeaderFinder::isTyped);
	}

	private List<RawRow> headerLines() {
		List<RawRow> lines = new ArrayList<>();
		while (lines.size() < MOST_LINES && first + lines.size() < rows.size()) {
			RawRow row = rows.get(first + lines.size());
			boolean isHeader = lines.isEmpty() ? isHeader(row, first + 1)
					: !isUnitLine(row) && standsOverOthers(row, lines.getLast(), first + lines.size() + 1);
			if (!isHeader) {
				break;
			}
			lines.add(row);
		}
		return lines;
	}

	/** The first line is a header unless a cell is what the cells below it are. */
	private boolean isHeader(RawRow row, int below) {
		for (int i = 0; i < row.cells().size(); i++) {
			RawCell cell = row.cells().get(i);
			if (isValue(cell, i, below)) {
				return false;
			}
		}
		return filled(row) > 0;
	}

	/** Years stand over columns of amounts, but not over columns of dates. */
	private boolean isValue(RawCell cell, int column, int below) {
		return isTyped(cell) && (!isYear(cell) || share(column, below, HeaderFinder::isDate) > 0.6);
	}

	/**
	 * Another line is a header if it has words over columns of numbers: over half of these below a line with gaps, over all
	 * of these below a line that names every column. A single doubtful cell of a first row of data makes no header.
	 */
	private boolean standsOverOthers(RawRow row, RawRow above, int below) {
		int typed = 0;
		int over = 0;
		for (int i = 0; i < width; i++) {
			if (share(i, below, HeaderFinder::isTyped) > 0.6) {
				typed++;
				RawCell cell = i < row.cells().size() ? row.cells().get(i) : RawCell.BLANK;
				if (isValue(cell, i, below)) {
					return false;
				}
				if (!NullWords.is(cell.text(), false)) {
					over++;
				}
			}
		}
		if (filled(above) < width) {
			return over > 0 && over * 2 >= typed;
		}
		return over > 0 && over == typed && (typed > 1 || row.cells().stream().allMatch(HeaderFinder::isIdentifier));
	}

	private static boolean isIdentifier(RawCell cell) {
		return cell.text().strip().matches("[A-Za-z_][A-Za-z0-9_.]*"); //$NON-NLS-1$
	}

	private static boolean isDate(RawCell cell) {
		return DateText.of(cell.text()) != null || FiscalYearText.of(cell.text()) != null;
	}

	private double share(int column, int from, java.util.function.Predicate<RawCell> test) {
		int all = 0;
		int right = 0;
		for (int i = from; i < rows.size(); i++) {
			List<RawCell> cells = rows.get(i).cells();
			if (column < cells.size() && !NullWords.is(cells.get(column).text(), false)) {
				all++;
				right += test.test(cells.get(column)) ? 1 : 0;
			}
		}
		return all == 0 ? 0 : (double) right / all;
	}

	private static boolean isTyped(RawCell cell) {
		if (cell.kind() != RawCell.Kind.TEXT) {
			return true;
		}
		Quantity quantity = Quantity.of(cell.text());
		return quantity != null && !quantity.approximate() || DateText.of(cell.text()) != null
				|| FiscalYearText.of(cell.text()) != null;
	}

	private static boolean isYear(RawCell cell) {
		DateText date = DateText.of(cell.text());
		return date != null && (date.shape() == DateText.Shape.YEAR_ONLY || date.value() instanceof java.time.Year)
				|| FiscalYearText.of(cell.text()) != null;
	}

	private static String text(RawRow row, int column) {
		return column < row.cells().size() ? row.cells().get(column).text() : ""; //$NON-NLS-1$
	}

	private static String bare(String text) {
		return text.strip().replaceAll("^[(\uff08\\[\uff3b\u3010]|[)\uff09\\]\uff3d\u3011]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isUnitLine(RawRow row) {
		boolean money = false;
		for (RawCell cell : row.cells()) {
			if (!cell.text().isBlank()) {
				if (cell.kind() != RawCell.Kind.TEXT || UnitWords.exactly(bare(cell.text())) == null) {
					return false;
				}
				money = true;
			}
		}
		return money;
	}

	private static List<List<String>> headers(List<RawRow> lines, int columns) {
		List<List<String>> headers = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			headers.add(new ArrayList<>());
		}
		for (int k = 0; k < lines.size(); k++) {
			String before = ""; //$NON-NLS-1$
			for (int i = 0; i < columns; i++) {
				String text = text(lines.get(k), i).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
				boolean spans = text.isEmpty() && k < lines.size() - 1 && !text(lines.get(k + 1), i).isBlank()
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
	private static boolean rival(List<RawRow> lines, int columns) {
		for (RawRow line : lines) {
			Set<String> words = new HashSet<>();
			for (int i = 0; i < columns; i++) {
				if (text(line, i).isBlank() || !words.add(text(line, i).strip())) {
					return false;
				}
			}
		}
		return lines.size() > 1;
	}

	private static List<String> names(List<List<String>> headers, boolean rival) {
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

	/** A layout of columns that the format itself names. */
	static Layout named(List<String> names) {
		return new Layout(List.of(), List.of(), names.stream().map(List::of).toList(), names,
				new ArrayList<>(Collections.nCopies(names.size(), null)), null, 1);
	}
}
