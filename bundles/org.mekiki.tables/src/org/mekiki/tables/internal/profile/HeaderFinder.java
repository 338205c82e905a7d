package org.mekiki.tables.internal.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mekiki.tables.api.TableProfile.Title;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.value.BooleanWords;
import org.mekiki.tables.internal.value.DateText;
import org.mekiki.tables.internal.value.FiscalYearText;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NullWords;
import org.mekiki.tables.internal.value.Quantity;
import org.mekiki.tables.internal.value.UnitWords;

/** Finds the header: words above columns that hold something else, below what is too short to be a row. */
final class HeaderFinder {

	private static final int MOST_TITLES = 20;
	private static final int MOST_LINES = 4;
	private static final int WIDE = 16;

	private final List<RawRow> rows;
	private final int width;
	/** Rows below an empty line. */
	private final Set<RawRow> belowGap = Collections.newSetFromMap(new IdentityHashMap<>());
	private int first;

	HeaderFinder(List<RawRow> sample) {
		rows = sample.stream().filter(row -> row.problem() == null && !row.isBlank()).toList();
		for (int i = 1; i < sample.size(); i++) {
			if (sample.get(i - 1).isBlank()) {
				belowGap.add(sample.get(i));
			}
		}
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

	/** Wider rows tell more than notes of one cell. */
	private int usualWidth() {
		Map<Integer, Integer> lengths = new HashMap<>();
		int most = 0;
		int usual = 1;
		for (RawRow row : rows) {
			int length = length(row);
			int times = lengths.merge(Integer.valueOf(length), Integer.valueOf(1), Integer::sum).intValue();
			int weight = times * Math.min(length, WIDE);
			if (weight > most || weight == most && length > usual) {
				most = weight;
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
		RawRow above = first == 0 ? null : rows.get(first - 1);
		if (above != null && above.cells().size() == 1 && width <= 2 && !isHeader(rows.get(first), first + 1)) {
			// not a title, but the name of the only column, whose cells were torn apart
			first--;
			titles.removeLast();
		}
		for (int below = belowNotes(); first < below; first++) {
			titles.add(new Title(rows.get(first).line(), joined(rows.get(first))));
		}
		for (int full = fullHeader(); first < full; first++) {
			titles.add(new Title(rows.get(first).line(), joined(rows.get(first))));
		}
		return layout(titles, headerLines());
	}

	/** A header that people have pointed at; empty for none. What stands above it are titles. */
	Layout at(List<Long> chosen) throws TableException {
		if (chosen.isEmpty()) {
			return layout(List.of(), List.of());
		}
		List<Title> titles = new ArrayList<>();
		while (first < rows.size() && rows.get(first).line() < chosen.getFirst().longValue()) {
			titles.add(new Title(rows.get(first).line(), joined(rows.get(first))));
			first++;
		}
		List<RawRow> lines = rows.stream().filter(row -> chosen.contains(Long.valueOf(row.line()))).toList();
		if (lines.size() != chosen.size() || rows.indexOf(lines.getFirst()) != first
				|| rows.indexOf(lines.getLast()) != first + lines.size() - 1) {
			throw new TableException("noHeaderLine", 0, null, chosen.stream().map(String::valueOf).collect(Collectors.joining("\u2013"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return layout(titles, lines);
	}

	private Layout layout(List<Title> titles, List<RawRow> lines) {
		RawRow unitLine = first + lines.size() < rows.size() && !lines.isEmpty() && LineKinds.isUnitLine(rows.get(first + lines.size()))
				? rows.get(first + lines.size())
				: null;
		int columns = width;
		for (RawRow line : lines) {
			columns = Math.max(columns, length(line));
		}
		List<List<String>> headers = HeaderNames.headers(lines, columns);
		List<Long> numbers = new ArrayList<>(lines.stream().map(line -> Long.valueOf(line.line())).toList());
		TableUnit ofAll = unitLine == null ? null : LineKinds.unitOfAll(unitLine);
		List<TableUnit> units = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			units.add(unitLine == null || ofAll != null ? null : UnitWords.exactly(LineKinds.bare(text(unitLine, i))));
		}
		if (unitLine != null) {
			numbers.add(Long.valueOf(unitLine.line()));
		}
		int next = first + numbers.size();
		if (!lines.isEmpty() && next < rows.size() - 1 && (isNumbering(rows.get(next)) || LineKinds.isRule(rows.get(next)))) {
			numbers.add(Long.valueOf(rows.get(next).line()));
		}
		long firstData = numbers.isEmpty() ? rows.isEmpty() ? 1 : rows.get(first).line() : numbers.getLast().longValue() + 1;
		TableUnit titleUnit = titles.stream().map(title -> UnitWords.inTitle(title.text())).filter(java.util.Objects::nonNull)
				.findFirst().orElse(ofAll);
		int named = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(columns);
		return new Layout(titles, numbers, headers, HeaderNames.of(headers, HeaderNames.rival(lines, columns)), units, titleUnit, firstData, named);
	}

	/** Where notes end that look like rows: above an empty line and a wider table, or because one of them has a comma. */
	private int belowNotes() {
		long widest = filled(rows.get(first));
		for (int k = first + 1; k < Math.min(first + MOST_TITLES, rows.size() - 1); k++) {
			RawRow row = rows.get(k);
			if (belowGap.contains(row) && filled(row) >= width && filled(row) > widest && isHeader(row, k + 1) && areDistinct(row)) {
				return k;
			}
			widest = Math.max(widest, filled(row));
		}
		int below = first;
		for (int k = first + 1; width > 1 && k < Math.min(first + MOST_TITLES, rows.size() - 1); k++) {
			if (filled(rows.get(k - 1)) == 1 || LineKinds.isComment(rows.get(k - 1))) {
				below = k;
			}
		}
		if (below == first) {
			return first;
		}
		RawRow row = rows.get(below);
		for (int k = below; k < rows.size(); k++) {
			if (length(rows.get(k)) != width) {
				return first;
			}
		}
		int data = below + 1;
		return isHeader(row, data) && IntStream.range(0, row.cells().size()).anyMatch(i -> isOverValues(row, i, data)) ? below : first;
	}

	/** Pairs of a word and a value stand above some tables: the header is the first line that names columns of values. */
	private int fullHeader() {
		boolean full = filled(rows.get(first)) * 10 >= width * 7L && isHeader(rows.get(first), first + 1);
		if (width < 3 || full) {
			return first;
		}
		for (int k = first; k < Math.min(first + MOST_TITLES, rows.size() - 1); k++) {
			RawRow row = rows.get(k);
			if (filled(row) * 10 >= width * 7L) {
				boolean group = k > first && (filled(rows.get(k - 1)) > 2 && isHeader(rows.get(k - 1), k) || isSpanning(rows.get(k - 1), k));
				return k > first && !group && isHeader(row, k + 1) && namesValues(row, k + 1) ? k : first;
			}
		}
		return first;
	}

	/** Few words over many columns, none over the first: such as years over the stages of each of them. */
	private boolean isSpanning(RawRow row, int below) {
		return text(row, 0).isBlank() && filled(row) > 1 && !LineKinds.isUnitLine(row) && isHeader(row, below) && spans(row, rows.get(below))
				&& rows.get(below).cells().stream().noneMatch(HeaderFinder::isTyped);
	}

	/** Whether words stand over columns of values which the line that comes first does not name. */
	private boolean namesValues(RawRow row, int below) {
		for (int i = 0; i < Math.min(width, row.cells().size()); i++) {
			String above = text(rows.get(first), i);
			if ((above.isBlank() || isTyped(RawCell.text(above))) && isOverValues(row, i, below)) {
				return true;
			}
		}
		return false;
	}

	private boolean isOverValues(RawRow row, int column, int below) {
		return !row.cells().get(column).text().isBlank() && (share(column, below, HeaderFinder::isTyped) > 0.6
				|| share(column, below + 1, HeaderFinder::isTyped) > 0.6);
	}

	/** Numbers of columns below their names: (1), (2), (3), or 1, 2, 3 over words. */
	private boolean isNumbering(RawRow row) {
		if (width < 3 || filled(row) < width) {
			return false;
		}
		boolean brackets = true;
		boolean overWords = false;
		for (int i = 0; i < width; i++) {
			String text = Fold.of(text(row, i));
			if (!LineKinds.bare(text).equals(String.valueOf(i + 1))) {
				return false;
			}
			brackets &= text.startsWith("("); //$NON-NLS-1$
			overWords |= share(i, rows.indexOf(row) + 1, cell -> !isTyped(cell)) > 0.6;
		}
		return brackets || overWords;
	}

	private static String joined(RawRow row) {
		return String.join(" ", row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList()); //$NON-NLS-1$
	}

	private boolean isTitle(RawRow row) {
		long filled = filled(row);
		boolean comment = LineKinds.isComment(row) && first + 1 < rows.size() && LineKinds.isComment(rows.get(first + 1));
		return width > 1 && (comment || filled == 1 || filled * 3 <= width && !isGroupLine(row));
	}

	/** Few words over many columns are a header if the next line has words below all of them. */
	private boolean isGroupLine(RawRow row) {
		return first + 1 < rows.size() && filled(rows.get(first + 1)) * 10 >= width * 8L && filled(row) > 1 && spans(row, rows.get(first + 1))
				&& rows.get(first + 1).cells().stream().noneMatch(HeaderFinder::isTyped);
	}

	/** A word over several columns leaves a gap beside it, one over several lines a gap below it; a title and its date do not. */
	private static boolean spans(RawRow row, RawRow below) {
		long filled = filled(row);
		for (int i = 0; i < length(row); i++) {
			boolean gapBelow = !text(row, i).isBlank() && text(below, i).isBlank();
			if (gapBelow || i < filled && text(row, i).isBlank()) {
				return true;
			}
		}
		return false;
	}

	private List<RawRow> headerLines() {
		List<RawRow> lines = new ArrayList<>();
		while (lines.size() < MOST_LINES && first + lines.size() < rows.size()) {
			RawRow row = rows.get(first + lines.size());
			boolean isHeader = lines.isEmpty() ? isHeader(row, first + 1)
					: !LineKinds.isUnitLine(row) && !LineKinds.isRule(row) && standsOverOthers(row, lines.getLast(), first + lines.size() + 1);
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
		boolean day = isYear(cell) || cell.kind() == RawCell.Kind.TEXT && isDate(cell) && Quantity.of(cell.text()) == null;
		return isTyped(cell) && (!day || share(column, below, HeaderFinder::isDate) > 0.6);
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
		return over > 0 && over == typed && (typed > 1 ? areDistinct(row) : areIdentifiers(row, above));
	}

	private static boolean areDistinct(RawRow row) {
		Set<String> words = new HashSet<>();
		return row.cells().stream().allMatch(cell -> cell.text().isBlank() || words.add(cell.text().strip()));
	}

	/** Names for programs below names for people. */
	private static boolean areIdentifiers(RawRow row, RawRow above) {
		boolean forPeople = above.cells().stream().anyMatch(cell -> !isIdentifier(cell));
		boolean joined = row.cells().stream().anyMatch(cell -> cell.text().indexOf('_') > 0);
		return (forPeople || joined) && areDistinct(row)
				&& row.cells().stream().allMatch(cell -> isIdentifier(cell) && BooleanWords.of(cell.text()) == null);
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

	static String text(RawRow row, int column) {
		return column < row.cells().size() ? row.cells().get(column).text() : ""; //$NON-NLS-1$
	}

	/** A layout of columns that the format itself names. */
	static Layout named(List<String> names) {
		return new Layout(List.of(), List.of(), names.stream().map(List::of).toList(), names,
				new ArrayList<>(Collections.nCopies(names.size(), null)), null, 1, names.size());
	}
}
