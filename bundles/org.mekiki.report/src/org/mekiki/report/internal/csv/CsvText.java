package org.mekiki.report.internal.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Lines of RFC 4180. Text that a spreadsheet would take for a formula is made harmless by an apostrophe before it. */
public final class CsvText {

	/** What formulas start with, in full width as well: Japanese spreadsheets take both. */
	private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"; //$NON-NLS-1$
	private static final int LONGEST_SCALE = 400;
	private static final String END = "\r\n"; //$NON-NLS-1$

	private CsvText() {
	}

	/**
	 * Writes a line.
	 *
	 * @param cells
	 *            numbers as they are, anything else as text; null is an empty cell
	 * @param out
	 *            where to
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void line(List<?> cells, Appendable out) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			out.append(i == 0 ? "" : ",").append(cell(cells.get(i))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		out.append(END);
	}

	private static String cell(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		String text = switch (value) {
		case BigDecimal decimal -> plain(decimal);
		case Number number -> number.toString();
		default -> harmless(value.toString());
		};
		boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quote ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All digits, unless most of them are a flood of zeros. */
	private static String plain(BigDecimal decimal) {
		return Math.abs((long) decimal.scale()) > LONGEST_SCALE ? decimal.toString() : decimal.toPlainString();
	}

	/** A single sign is what tables print where there is nothing; no formula has one character. */
	private static String harmless(String text) {
		return text.length() > 1 && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
	}
}
