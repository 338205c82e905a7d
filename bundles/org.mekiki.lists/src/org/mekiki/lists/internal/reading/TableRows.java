package org.mekiki.lists.internal.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a table: of a text file with commas, semicolons or tabs, such as a spreadsheet puts on the clipboard, or of
 * the first sheet of a workbook (XLSX).
 *
 * @param rows
 *            rows that have a filled cell, the heading among them
 * @param notices
 *            what is doubtful about the file
 */
public record TableRows(List<Row> rows, List<Notice> notices) {

	/**
	 * One row.
	 *
	 * @param line
	 *            line of the file or row of the sheet, counted from 1
	 * @param cells
	 *            texts as they stand there
	 */
	public record Row(long line, List<String> cells) {

		/**
		 * A cell.
		 *
		 * @param column
		 *            counted from 0
		 * @return without blanks around it; empty if there is none
		 */
		public String cell(int column) {
			return column < cells.size() ? cells.get(column).strip() : ""; //$NON-NLS-1$
		}
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            text or XLSX; the content tells
	 * @param limits
	 *            how much to read at most
	 * @param asking
	 *            called often; throws an exception of its choice to stop
	 * @return the rows
	 * @throws ReadingException
	 *             if it is damaged, of another encoding or too large
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public static TableRows read(Path file, ReadingLimits limits, Runnable asking) throws ReadingException, IOException {
		Notices notices = new Notices(file.getFileName().toString(), limits);
		List<Row> rows = isZip(file) ? new XlsxRows(limits, notices, asking).read(file) : text(file, limits, notices, asking);
		if (rows.isEmpty()) {
			throw notices.refusal(0, "nothing"); //$NON-NLS-1$
		}
		return new TableRows(rows, notices.sorted());
	}

	private static boolean isZip(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == 'P' && in.read() == 'K' || file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"); //$NON-NLS-1$
		}
	}

	private static List<Row> text(Path file, ReadingLimits limits, Notices notices, Runnable asking)
			throws ReadingException, IOException {
		String text;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			text = TableText.read(in, limits, notices);
		}
		text = text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		CSVFormat format = DelimitedText.format(text);
		List<Row> rows = new ArrayList<>();
		long line = 1;
		DelimitedText.Lines lines = new DelimitedText.Lines(text);
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord record : parser) {
				asking.run();
				line = lines.at(record.getCharacterPosition());
				List<String> cells = new ArrayList<>();
				record.forEach(cells::add);
				add(rows, new Row(line, cells), limits, notices);
			}
		} catch (UncheckedIOException | IOException damaged) {
			throw notices.refusal(damaged, line + 1, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
		return rows;
	}

	static void add(List<Row> rows, Row row, ReadingLimits limits, Notices notices) throws ReadingException {
		if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
			if (rows.size() >= limits.statements()) {
				throw notices.refusal(row.line(), "tooManyStatements", limits.statements()); //$NON-NLS-1$
			}
			rows.add(row);
		}
	}
}
