package org.mekiki.tables.api;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.tables.internal.source.Bytes;
import org.mekiki.tables.internal.source.CellTexts;
import org.mekiki.tables.internal.source.ConflictRows;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.source.RowFile;
import org.mekiki.tables.internal.source.RowSource;
import org.mekiki.tables.internal.source.Sources;

/**
 * The cells of a table as texts, row by row as they stand in the file: no row is taken for a header, no column has a type.
 * For tables that hold more words than figures, whose readers know better what a heading is; see {@link TableDocument} for
 * all others. Held in memory as a whole.
 *
 * @param dialect
 *            how the file is written
 * @param rows
 *            rows in which something stands; where the format itself names the columns, these names are the first row
 * @param flags
 *            cells and rows that are doubtful or were left out; the column counts from 1 and is 0 for a row
 * @since 0.1
 */
public record TableTexts(Dialect dialect, List<Row> rows, List<CellFlag> flags) {

	/**
	 * One row.
	 *
	 * @param line
	 *            line of the file on which it starts, from 1; of a sheet the row
	 * @param cells
	 *            up to the last one in which something stands; days as ISO 8601 where the format knows that they are days
	 */
	public record Row(long line, List<String> cells) {

		/** Copies the list. */
		public Row {
			cells = List.copyOf(cells);
		}

		/**
		 * A cell.
		 *
		 * @param column
		 *            from 0
		 * @return without blanks around it; empty if there is none
		 */
		public String cell(int column) {
			return column < cells.size() ? cells.get(column).strip() : ""; //$NON-NLS-1$
		}
	}

	/** Copies the lists. */
	public TableTexts {
		rows = List.copyOf(rows);
		flags = List.copyOf(flags);
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            text, workbook or JSON objects; packed with gzip or not
	 * @param sheet
	 *            name of a sheet, or its number from 1; null for the first that is shown and holds something
	 * @param limits
	 *            bounds
	 * @param most
	 *            rows at most
	 * @param check
	 *            is called often; throws what ends reading
	 * @return the table
	 * @throws TableException
	 *             if this is no table, or a bound is reached; the message says why
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static TableTexts read(Path file, String sheet, TableLimits limits, long most, Runnable check)
			throws TableException, IOException {
		try {
			return read(Sources.open(file, sheet, limits, check), limits, most, check);
		} catch (FileSystemException unreadable) {
			throw unreadable;
		} catch (IOException failure) {
			throw Bytes.refusal(failure);
		}
	}

	private static TableTexts read(RowFile file, TableLimits limits, long most, Runnable check)
			throws TableException, IOException {
		List<Row> rows = new ArrayList<>();
		List<CellFlag> flags = new ArrayList<>();
		if (!file.names().isEmpty()) {
			rows.add(new Row(1, file.names()));
		}
		CellTexts texts = new CellTexts(file.from1904());
		try (RowSource source = new ConflictRows(file.open())) {
			for (RawRow row = source.next(); row != null; row = source.next()) {
				check.run();
				texts.flags(row).stream().limit(Math.max(0, limits.flags() - flags.size())).forEach(flags::add);
				List<String> cells = row.problem() == null ? texts.of(row) : List.of();
				if (!cells.isEmpty()) {
					if (rows.size() >= most) {
						throw new TableException("tooManyRows", row.line(), null, Long.valueOf(most)); //$NON-NLS-1$
					}
					rows.add(new Row(row.line(), cells));
				}
			}
			Dialect dialect = file.dialect();
			return new TableTexts(source.lineEnd() == null ? dialect : dialect.withLineEnd(source.lineEnd()), rows, flags);
		}
	}
}
