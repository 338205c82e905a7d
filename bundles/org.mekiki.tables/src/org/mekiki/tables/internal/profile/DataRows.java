package org.mekiki.tables.internal.profile;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.internal.source.ConflictRows;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.source.RowFile;
import org.mekiki.tables.internal.source.RowSource;
import org.mekiki.tables.internal.value.Fold;

/** Rows of data below the header; what is left out, and what is doubtful of a row as a whole, is told. */
final class DataRows implements Closeable {

	/** Is told of rows. */
	@FunctionalInterface
	interface Doubts {
		void row(RawRow row, Reason reason);
	}

	private static final Pattern TOTAL = Pattern.compile(
			"(\u7dcf?\u5408\u8a08|\u7dcf\u8a08|\u5c0f\u8a08|\u7d2f\u8a08|\u8a08|\u5408\u8a08\u984d|totals?|subtotals?|grandtotal|sum|gesamt|summe|gesamtsumme|insgesamt)[a-z]?"); //$NON-NLS-1$
	private static final Pattern BETWEEN = Pattern.compile("[\\s:()\\[\\]\u3010\u3011<>*\u30fb\u203b-]+"); //$NON-NLS-1$

	private static final char LONG_S = '\u017f';
	private static final int LONGEST_TOTAL = 20;

	private final RowSource rows;
	private final Layout layout;
	private final boolean delimited;
	private final Doubts doubts;
	private final Set<Long> headerLines;
	private boolean total;

	DataRows(RowFile file, Layout layout, Doubts doubts) throws IOException, TableException {
		this.layout = layout;
		this.doubts = doubts;
		delimited = "delimited".equals(file.dialect().format()); //$NON-NLS-1$
		headerLines = Set.copyOf(layout.headerLines());
		rows = new ConflictRows(file.open());
	}

	/** The next row of data; null after the last. */
	RawRow next() throws IOException, TableException {
		for (RawRow row = rows.next(); row != null; row = rows.next()) {
			if (row.problem() != null) {
				doubts.row(row, row.problem());
			} else if (row.line() >= layout.firstData() && !headerLines.contains(Long.valueOf(row.line())) && !row.isBlank()) {
				if (!repeatsHeader(row)) {
					judge(row);
					return row;
				}
				doubts.row(row, Reason.REPEATED_HEADER);
			}
		}
		return null;
	}

	/** Whether a word of the row that was taken last says that it is a sum of others. */
	boolean isTotal() {
		return total;
	}

	String lineEnd() {
		return rows.lineEnd();
	}

	private boolean repeatsHeader(RawRow row) {
		if (layout.headerLines().isEmpty()) {
			return false;
		}
		for (int k = 0; k < layout.headers().getFirst().size(); k++) {
			boolean same = true;
			for (int i = 0; i < layout.width() && same; i++) {
				String text = i < row.cells().size() ? row.cells().get(i).text() : ""; //$NON-NLS-1$
				same = text.strip().equals(layout.headers().get(i).get(k));
			}
			if (same) {
				return true;
			}
		}
		return false;
	}

	private void judge(RawRow row) {
		List<RawCell> cells = row.cells();
		if (row.doubt() != null) {
			doubts.row(row, row.doubt());
		}
		if (delimited && cells.size() < layout.width()) {
			doubts.row(row, Reason.MISSING_CELLS);
		} else if (layout.width() > 2 && row.onlyCell() != null) {
			doubts.row(row, Reason.SINGLE_CELL);
		}
		int named = delimited ? Math.min(layout.named(), layout.width()) : layout.width();
		for (int i = named; i < cells.size(); i++) {
			if (!cells.get(i).text().isBlank()) {
				doubts.row(row, Reason.EXTRA_CELLS);
				break;
			}
		}
		total = isTotal(row);
		if (total) {
			doubts.row(row, Reason.TOTAL_ROW);
		}
	}

	/** Whether a word of a row says that it is a sum of others. */
	private static boolean isTotal(RawRow row) {
		for (RawCell cell : row.cells()) {
			String text = cell.text();
			if (!text.isEmpty() && text.length() < LONGEST_TOTAL && mayBeTotal(text)
					&& TOTAL.matcher(BETWEEN.matcher(Fold.name(text)).replaceAll("")).matches()) { //$NON-NLS-1$
				return true;
			}
		}
		return false;
	}

	/** A glance, since every cell is asked. */
	private static boolean mayBeTotal(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean sign = switch (c) {
			case '\u8a08' -> true;
			case 't', 'T' -> text.regionMatches(true, i, "total", 0, 5); //$NON-NLS-1$
			case 's', 'S', LONG_S -> text.regionMatches(true, i, "sum", 0, 3); //$NON-NLS-1$
			case 'g', 'G' -> text.regionMatches(true, i, "gesamt", 0, 6); //$NON-NLS-1$
			default -> c >= 0xff21 && c <= 0xff5a;
			};
			if (sign) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}
