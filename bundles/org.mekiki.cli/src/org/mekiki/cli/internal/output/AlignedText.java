package org.mekiki.cli.internal.output;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes a table in aligned columns: text to the left, numbers to the right, full-width characters as two. */
final class AlignedText {

	private static final String GAP = "  "; //$NON-NLS-1$
	/** The only sign of Western languages that takes no room. */
	private static final int SOFT_HYPHEN = 0xAD;

	private AlignedText() {
	}

	static void write(Table table, PrintWriter out) {
		int columns = table.columns().size();
		int[] widths = new int[columns];
		boolean[] numbers = new boolean[columns];
		for (int c = 0; c < columns; c++) {
			int column = c;
			widths[c] = Math.max(width(table.columns().get(c)),
					table.rows().stream().mapToInt(row -> width(text(row.get(column)))).max().orElse(0));
			numbers[c] = table.rows().stream().anyMatch(row -> row.get(column) instanceof Number || row.get(column) instanceof Figure);
		}
		line(table.columns(), widths, numbers, out);
		out.println("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (columns - 1))); //$NON-NLS-1$
		for (List<Object> row : table.rows()) {
			line(row, widths, numbers, out);
		}
	}

	private static void line(List<?> cells, int[] widths, boolean[] numbers, PrintWriter out) {
		StringBuilder line = new StringBuilder();
		for (int c = 0; c < widths.length; c++) {
			String cell = text(cells.get(c));
			String padding = " ".repeat(widths[c] - width(cell)); //$NON-NLS-1$
			line.append(c == 0 ? "" : GAP).append(numbers[c] ? padding + cell : cell + padding); //$NON-NLS-1$
		}
		out.println(line.toString().stripTrailing());
	}

	private static String text(Object cell) {
		return switch (cell) {
		case null -> ""; //$NON-NLS-1$
		case Long number -> NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
		case Integer number -> NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
		// A table has one line for each row, and control characters must not reach the terminal.
		default -> {
			String text = cell.toString();
			yield text.chars().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cntrl}+", " ") : text; //$NON-NLS-1$ //$NON-NLS-2$
		}
		};
	}

	private static int width(String text) {
		return text.codePoints().map(AlignedText::width).sum();
	}

	private static int width(int character) {
		if (character < 0x300 && character != SOFT_HYPHEN) {
			return 1;
		}
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		boolean wide = character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
				|| character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
				|| character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
				|| character >= 0xFFE0 && character <= 0xFFE6 || character >= 0x1F300 && character <= 0x1F64F
				|| character >= 0x20000 && character <= 0x3FFFD;
		return wide ? 2 : 1;
	}
}
