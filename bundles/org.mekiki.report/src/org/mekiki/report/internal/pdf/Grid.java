package org.mekiki.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table on pages: columns as wide as they need, long cells broken, the heading on every page. */
final class Grid {

	private static final float PADDING = 4;
	private static final float ROW_GAP = 2.5f;
	/** What a column wants at most before its cells are broken. */
	private static final float WANTED = 260;
	/** A longer word is broken. */
	private static final float LONGEST_WORD = 80;
	/** Notations and the like are not broken either. */
	private static final float SHORT = 44;
	private static final float NARROWEST = 18;
	/** A line below the table stays with its last row. */
	private static final float FOLLOWS = 16;

	private final Sheet sheet;
	private final Lines lines;
	private final List<List<List<Run>>> rows;
	private final int headings;
	private final float indent;
	private boolean[] figures = {};
	private boolean[] whole = {};
	/** Width that the last column is not broken below; 0 for its longest word. */
	private float last;

	/**
	 * @param rows     runs of each cell; all rows have as many cells
	 * @param headings how many rows are repeated on every page
	 */
	Grid(Sheet sheet, Lines lines, List<List<List<Run>>> rows, int headings, float indent) {
		this.sheet = sheet;
		this.lines = lines;
		this.rows = rows;
		this.headings = headings;
		this.indent = indent;
	}

	/**
	 * What is special about columns.
	 *
	 * @param right  which are aligned to the right
	 * @param entire whose cells are not broken
	 */
	Grid columns(boolean[] right, boolean[] entire) {
		figures = right;
		whole = entire;
		return this;
	}

	/**
	 * Keeps the last column from being broken into a word a line: many short words would make rows as high as pages.
	 *
	 * @param least width that it has at least, if it has so many words
	 */
	Grid last(float least) {
		last = least;
		return this;
	}

	/** Whether columns would be broken too much on an upright page. */
	boolean isWide(float width) {
		float least = 0;
		for (float one : leasts()) {
			least += one;
		}
		return least > width;
	}

	/** How high the table is on pages of a width, headings once. */
	float height(float width) {
		float height = FOLLOWS;
		for (List<List<List<Run>>> row : broken(widths(width - indent))) {
			height += height(row);
		}
		return height;
	}

	private List<List<List<List<Run>>>> broken(float[] widths) {
		List<List<List<List<Run>>>> broken = new ArrayList<>();
		for (List<List<Run>> row : rows) {
			List<List<List<Run>>> cells = new ArrayList<>();
			for (int column = 0; column < row.size(); column++) {
				cells.add(lines.of(row.get(column), widths[column] - 2 * PADDING));
			}
			broken.add(cells);
		}
		return broken;
	}

	void write() {
		if (rows.isEmpty()) {
			return;
		}
		float[] widths = widths(sheet.width() - indent);
		List<List<List<List<Run>>>> broken = broken(widths);
		float head = 0;
		for (int row = 0; row < headings; row++) {
			head += height(broken.get(row));
		}
		sheet.need(Math.min(sheet.wholeRoom(), head + (rows.size() > headings ? height(broken.get(headings)) : 0)));
		heading(broken, widths);
		for (int row = headings; row < broken.size(); row++) {
			float height = height(broken.get(row)) + (row == broken.size() - 1 ? FOLLOWS : 0);
			if (height > sheet.room() && height <= sheet.wholeRoom() - head) {
				sheet.newPage();
				heading(broken, widths);
			}
			row(broken.get(row), widths, head, broken);
		}
	}

	private void heading(List<List<List<List<Run>>>> broken, float[] widths) {
		for (int row = 0; row < headings; row++) {
			float height = height(broken.get(row));
			sheet.fill(Sheet.MARGIN + indent, sheet.y(), sum(widths), height, Style.PANEL);
			part(broken.get(row), widths, 0, Integer.MAX_VALUE, sheet.y() + ROW_GAP);
			sheet.down(height);
			sheet.rule(Sheet.MARGIN + indent, sheet.y(), sum(widths), 0.8f, Style.SOFT);
		}
	}

	/** A row that is higher than a page goes on over the next. */
	private void row(List<List<List<Run>>> cells, float[] widths, float head, List<List<List<List<Run>>>> broken) {
		int most = most(cells);
		float line = lineHeight(cells);
		int from = 0;
		while (from < most) {
			int fit = Math.max(1, (int) ((sheet.room() - 2 * ROW_GAP) / line));
			if (fit < most - from && sheet.room() < sheet.wholeRoom() - head - 1 && fit < 3) {
				sheet.newPage();
				heading(broken, widths);
				continue;
			}
			int to = Math.min(most, from + fit);
			part(cells, widths, from, to, sheet.y() + ROW_GAP);
			sheet.down((to - from) * line + 2 * ROW_GAP);
			from = to;
			if (from < most) {
				sheet.newPage();
				heading(broken, widths);
			}
		}
		sheet.rule(Sheet.MARGIN + indent, sheet.y(), sum(widths), 0.4f, Style.RULE);
	}

	private void part(List<List<List<Run>>> cells, float[] widths, int from, int to, float top) {
		float x = Sheet.MARGIN + indent;
		float line = lineHeight(cells);
		for (int column = 0; column < cells.size(); column++) {
			List<List<Run>> cell = cells.get(column);
			for (int i = from; i < Math.min(to, cell.size()); i++) {
				boolean right = column < figures.length && figures[column];
				float inner = widths[column] - 2 * PADDING;
				float start = right ? inner - lines.width(cell.get(i)) : 0;
				sheet.line(cell.get(i), x + PADDING + start, top + (i - from) * line);
			}
			x += widths[column];
		}
	}

	private static float height(List<List<List<Run>>> cells) {
		return most(cells) * lineHeight(cells) + 2 * ROW_GAP;
	}

	/** How many lines the cell has that has most. */
	private static int most(List<List<List<Run>>> cells) {
		int most = cells.isEmpty() ? 1 : 0;
		for (List<List<Run>> cell : cells) {
			most = Math.max(most, cell.size());
		}
		return most;
	}

	private static float lineHeight(List<List<List<Run>>> cells) {
		float height = 0;
		for (List<List<Run>> cell : cells) {
			for (List<Run> line : cell) {
				for (Run run : line) {
					height = Math.max(height, run.style().line());
				}
			}
		}
		return height == 0 ? Style.CELL.line() : height;
	}

	private float[] widths(float available) {
		float[] wanted = wanted();
		float all = sum(wanted);
		if (all <= available) {
			return wanted;
		}
		float[] least = leasts();
		float fixed = sum(least);
		if (fixed >= available) {
			for (int i = 0; i < least.length; i++) {
				least[i] *= available / fixed;
			}
			return least;
		}
		// What is left goes to those who want more, in proportion.
		float share = (available - fixed) / (all - fixed);
		for (int i = 0; i < least.length; i++) {
			least[i] += (wanted[i] - least[i]) * share;
		}
		return least;
	}

	private float[] wanted() {
		float[] wanted = new float[columns()];
		for (List<List<Run>> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				wanted[column] = Math.max(wanted[column], Math.min(WANTED, lines.width(row.get(column))) + 2 * PADDING + 0.5f);
			}
		}
		return wanted;
	}

	/** Figures and dates stay whole, and so do words. */
	private float[] leasts() {
		int columns = columns();
		float[] least = new float[columns];
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				List<Run> cell = rows.get(row).get(column);
				boolean entire = column < whole.length && whole[column] && row >= headings;
				float width = lines.width(cell);
				float needed = entire || width <= SHORT ? Math.min(WANTED, width) : Math.min(LONGEST_WORD, lines.longestWord(cell));
				if (column == columns - 1) {
					needed = Math.max(needed, Math.min(last, width));
				}
				least[column] = Math.max(least[column], Math.max(NARROWEST, needed + 2 * PADDING + 0.5f));
			}
		}
		return least;
	}

	private int columns() {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	private static float sum(float[] widths) {
		float sum = 0;
		for (float one : widths) {
			sum += one;
		}
		return sum;
	}
}
