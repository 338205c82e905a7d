package org.mekiki.cli.internal.output;

import java.io.PrintWriter;
import java.util.List;

/** Writes a table as RFC 4180. Text that a spreadsheet would take for a formula is made harmless. */
final class CsvText {

	private static final String END = "\r\n"; //$NON-NLS-1$

	private CsvText() {
	}

	static void write(Table table, PrintWriter out) {
		out.print(line(table.columns()));
		for (List<Object> row : table.rows()) {
			out.print(line(row));
		}
	}

	private static String line(List<?> cells) {
		return String.join(",", cells.stream().map(CsvText::cell).toList()) + END; //$NON-NLS-1$
	}

	private static String cell(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		String text = value.toString();
		if (!(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) { //$NON-NLS-1$
			text = '\'' + text;
		}
		boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quote ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
