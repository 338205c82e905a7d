package org.mekiki.report.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.CellText;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.internal.html.Html;

/** A table as one drawing, as large as it needs: a slide, or a page that a viewer fits onto the paper. */
public final class TableSvg {

	/** More rows are for a spreadsheet. */
	private static final int MOST_ROWS = 500;
	private static final int MARGIN = 20;
	private static final int PADDING = 6;
	private static final int FONT = 12;
	private static final int TITLE_FONT = 18;
	private static final int LINE = 16;
	private static final int TITLE = 44;
	/** What columns share before their cells are broken, within bounds; the first one names the rows and may get more. */
	private static final int SHARED = 1600;
	private static final int WIDEST = 190;
	private static final int LEAST_WIDEST = 110;
	private static final int WIDEST_NAME = 220;
	private static final int NARROWEST = 36;
	private static final String INK = "#1f2933"; //$NON-NLS-1$
	private static final String PANEL = "#eef2f6"; //$NON-NLS-1$
	private static final String RULE = "#cbd2d9"; //$NON-NLS-1$

	private final Table table;
	private final ExportOptions options;
	private final TextLines lines;
	private final int shown;
	/** Lines of each cell, by row; the headings first. */
	private final List<List<List<String>>> rows = new ArrayList<>();
	private final int[] widths;
	private final Html svg = new Html();

	private TableSvg(Table table, ExportOptions options) {
		this.table = table;
		this.options = options;
		lines = new TextLines(FONT, options.locale());
		shown = Math.min(MOST_ROWS, table.rowCount());
		CellText cells = new CellText(options.locale());
		List<List<String>> texts = new ArrayList<>();
		texts.add(row(column -> cells.heading(table, column)));
		for (int row = 0; row < shown; row++) {
			int at = row;
			texts.add(row(column -> cells.cell(table, at, column)));
		}
		widths = new int[table.columns().size()];
		int widest = Math.clamp(SHARED / widths.length, LEAST_WIDEST, WIDEST);
		for (int column = 0; column < widths.length; column++) {
			int at = column;
			double wanted = texts.stream().mapToDouble(row -> lines.widest(row.get(at))).max().orElse(0);
			widths[column] = (int) Math.ceil(Math.clamp(wanted, NARROWEST, column == 0 ? WIDEST_NAME : widest));
		}
		for (List<String> row : texts) {
			List<List<String>> broken = new ArrayList<>();
			for (int column = 0; column < widths.length; column++) {
				broken.add(lines.broken(row.get(column), widths[column]));
			}
			rows.add(broken);
		}
	}

	private List<String> row(IntFunction<String> cell) {
		List<String> row = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			row.add(cell.apply(column));
		}
		return row;
	}

	/**
	 * Draws.
	 *
	 * @param table
	 *            the first 500 rows of it are drawn
	 * @param options
	 *            language, marking
	 * @return a document with texts as text
	 */
	public static String write(Table table, ExportOptions options) {
		return new TableSvg(table, options).document();
	}

	private String document() {
		int width = 2 * MARGIN;
		for (int one : widths) {
			width += one + 2 * PADDING;
		}
		int height = MARGIN + TITLE + rows.stream().mapToInt(TableSvg::height).sum() + MARGIN;
		String title = options.handling().isEmpty() ? table.title() : '[' + options.handling() + "] " + table.title(); //$NON-NLS-1$
		width = Math.max(width, (int) lines.widest(title) * TITLE_FONT / FONT + 2 * MARGIN);
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", text(width), "height", text(height), "viewBox", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"0 0 " + width + ' ' + height, "role", "img", "xml:lang", options.locale().toLanguageTag(), "font-family", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"'Noto Sans CJK JP','Noto Sans',sans-serif", "font-size", text(FONT), "fill", INK).line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		svg.element("title", title).line(); //$NON-NLS-1$
		box(0, 0, width, height, "#ffffff"); //$NON-NLS-1$
		svg.element("text", title, "x", text(MARGIN), "y", text(MARGIN + TITLE_FONT), "font-size", text(TITLE_FONT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"font-weight", "bold").line(); //$NON-NLS-1$ //$NON-NLS-2$
		int y = MARGIN + TITLE;
		for (int row = 0; row < rows.size(); row++) {
			int high = height(rows.get(row));
			if (row == 0) {
				box(MARGIN, y, width - 2 * MARGIN, high, PANEL);
			}
			cells(rows.get(row), y, row == 0);
			y += high;
			box(MARGIN, y, width - 2 * MARGIN, 1, RULE);
		}
		svg.close("svg").line(); //$NON-NLS-1$
		return svg.toString();
	}

	private void cells(List<List<String>> row, int top, boolean heading) {
		int x = MARGIN;
		for (int column = 0; column < widths.length; column++) {
			boolean right = table.columns().get(column).type().isFigure();
			int y = top + PADDING + FONT;
			for (String line : row.get(column)) {
				if (!line.isEmpty()) {
					svg.element("text", line, "x", text(right ? x + PADDING + widths[column] : x + PADDING), "y", text(y), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							"text-anchor", right ? "end" : null, "font-weight", heading || column == 0 ? "bold" : null) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
							.line();
				}
				y += LINE;
			}
			x += widths[column] + 2 * PADDING;
		}
	}

	private void box(int x, int y, int width, int height, String colour) {
		svg.element("rect", "", "x", text(x), "y", text(y), "width", text(width), "height", text(height), "fill", colour) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				.line();
	}

	private static int height(List<List<String>> row) {
		return row.stream().mapToInt(List::size).max().orElse(1) * LINE + 2 * PADDING;
	}

	private static String text(int number) {
		return Integer.toString(number);
	}
}
