package org.mekiki.tables.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableProfile;

/** Writes what was found for people: as a plain table, as Markdown or as CSV. */
final class InspectText {

	private static final int NARROW = 40;
	private static final int SHOWN_FLAGS = 20;

	private InspectText() {
	}

	static String of(TableProfile table, Texts texts, String format) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("#", texts.get("column"), texts.get("type"), texts.get("unit"), texts.get("nulls"), texts.get("distinct"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				texts.get("min"), texts.get("max"), texts.get("sum"), texts.get("flagged"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (ColumnProfile column : table.columns()) {
			rows.add(row(column));
		}
		if (format.equals("csv")) { //$NON-NLS-1$
			StringBuilder text = new StringBuilder();
			rows.forEach(row -> text.append(String.join(",", row.stream().map(InspectText::quoted).toList())).append("\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
			return text.toString();
		}
		boolean markdown = format.equals("md"); //$NON-NLS-1$
		StringBuilder text = new StringBuilder(head(table, texts)).append("\n\n"); //$NON-NLS-1$
		grid(rows, markdown, text);
		flags(table, texts, text);
		return text.toString();
	}

	private static List<String> row(ColumnProfile column) {
		String type = column.meaning() == null ? column.type().id() : column.type().id() + " (" + column.meaning() + ')'; //$NON-NLS-1$
		return List.of(String.valueOf(column.index()), column.name(), type, column.unit() == null ? "" : column.unit().label(), //$NON-NLS-1$
				String.valueOf(column.nulls()), (column.distinctIsExact() ? "" : "\u2265") + column.distinct(), //$NON-NLS-1$ //$NON-NLS-2$
				text(column.min()), text(column.max()), column.sum() == null ? "" : InspectJson.plain(column.sum()), //$NON-NLS-1$
				String.valueOf(column.flagged()));
	}

	private static String text(String value) {
		return value == null ? "" : value.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String head(TableProfile table, Texts texts) {
		Dialect dialect = table.dialect();
		StringBuilder head = new StringBuilder(table.file()).append(": ").append(dialect.format()); //$NON-NLS-1$
		if (dialect.encoding() != null) {
			head.append(", ").append(dialect.encoding()).append(dialect.byteOrderMark() ? " BOM" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (dialect.delimiter() != null) {
			head.append(", ").append(dialect.delimiter().equals("\t") ? "TAB" : dialect.delimiter()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (dialect.sheet() != null) {
			head.append(", ").append(dialect.sheet()); //$NON-NLS-1$
		}
		return head.append(", ").append(texts.get("summary", Long.valueOf(table.rows()), Integer.valueOf(table.columns().size()), //$NON-NLS-1$ //$NON-NLS-2$
				Long.valueOf(table.allFlagged()))).toString();
	}

	private static void grid(List<List<String>> rows, boolean markdown, StringBuilder text) {
		int[] widths = new int[rows.getFirst().size()];
		for (List<String> row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(cut(row.get(i))));
			}
		}
		for (int r = 0; r < rows.size(); r++) {
			for (int i = 0; i < widths.length; i++) {
				String cell = cut(rows.get(r).get(i));
				if (markdown) {
					text.append("| ").append(cell.replace("|", "\\|")).append(' '); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				} else {
					text.append(cell).append(" ".repeat(widths[i] - width(cell) + 2)); //$NON-NLS-1$
				}
			}
			text.append(markdown ? "|\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			if (markdown && r == 0) {
				text.append("| --- ".repeat(widths.length)).append("|\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private static String cut(String text) {
		return text.length() <= NARROW ? text : text.substring(0, NARROW - 1) + '\u2026';
	}

	/** Half of the signs of East Asia take two columns of a terminal. */
	private static int width(String text) {
		return text.chars().map(c -> c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xffdc && !(c >= 0xff61)) ? 2 : 1).sum();
	}

	private static void flags(TableProfile table, Texts texts, StringBuilder text) {
		List<CellFlag> all = new ArrayList<>(table.flags());
		table.columns().forEach(column -> all.addAll(column.flags()));
		if (all.isEmpty()) {
			return;
		}
		text.append('\n');
		for (CellFlag flag : all.subList(0, Math.min(SHOWN_FLAGS, all.size()))) {
			String place = table.file() + (table.dialect().sheet() == null ? "" : ":" + table.dialect().sheet()) + ":" + flag.line() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ (flag.column() == 0 ? "" : ":" + table.columns().get(flag.column() - 1).name()); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(place).append(": ").append(flag.reason().text(texts.locale())).append(" [").append(text(flag.text())).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		long more = table.allFlagged() - Math.min(SHOWN_FLAGS, all.size());
		if (more > 0) {
			text.append(texts.get("more", Long.valueOf(more))).append('\n'); //$NON-NLS-1$
		}
	}

	/** As RFC 4180 wants it; what a spreadsheet would take for a formula is defused. */
	private static String quoted(String cell) {
		String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-[0-9.]+") ? "'" + cell : cell; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
