package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableTexts;

/**
 * The cells of a table, in every form and encoding that tables are read in.
 *
 * @param dialect
 *            how the file is written
 * @param rows
 *            rows in which something stands, at least one, the heading among them
 * @param notices
 *            what is doubtful about the file
 */
public record TableSource(Dialect dialect, List<TableTexts.Row> rows, List<Notice> notices) {

	private static final Set<String> USUAL = Set.of("UTF-8", "US-ASCII", "UTF-16LE", "UTF-16BE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int ASCII = 0x80;

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            delimited text, workbook or JSON objects, packed by gzip or not; the content tells
	 * @param sheet
	 *            name or number of a sheet; null for the first that holds something
	 * @param limits
	 *            how much to read at most
	 * @param asking
	 *            called often; throws an exception of its choice to stop
	 * @return the table
	 * @throws ReadingException
	 *             if it is damaged, no table, or too large
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public static TableSource read(Path file, String sheet, ReadingLimits limits, Runnable asking) throws ReadingException, IOException {
		Notices notices = new Notices(file.getFileName().toString(), limits);
		TableTexts table = texts(file, sheet, limits, notices, asking);
		return new TableSource(table.dialect(), table.rows(), notices.sorted());
	}

	static List<TableTexts.Row> rows(Path file, ReadingLimits limits, Notices notices, Runnable asking)
			throws ReadingException, IOException {
		return texts(file, null, limits, notices, asking).rows();
	}

	private static TableTexts texts(Path file, String sheet, ReadingLimits limits, Notices notices, Runnable asking)
			throws ReadingException, IOException {
		if (Files.size(file) > limits.treeBytes()) {
			// All rows are held in memory until it is known what they mean.
			throw notices.refusal(0, "tooLarge", limits.treeBytes() >> 20); //$NON-NLS-1$
		}
		TableLimits usual = TableLimits.USUAL;
		TableLimits bounds = new TableLimits(usual.columns(), usual.cell(), usual.record(), usual.texts(), limits.bytes(),
				usual.ratio(), limits.notices(), usual.distinct());
		try {
			TableTexts table = TableTexts.read(file, sheet, bounds, limits.statements(), asking);
			encoding(table, notices);
			table.flags().forEach(flag -> notices.add(flag.line(), cell(flag), "cell", (Notice.Words) flag.reason()::text, flag.text())); //$NON-NLS-1$
			if (table.rows().isEmpty()) {
				throw notices.refusal(0, "nothing"); //$NON-NLS-1$
			}
			return table;
		} catch (TableException refused) {
			throw notices.refusal(refused, refused.line(), "table", (Notice.Words) refused::message); //$NON-NLS-1$
		}
	}

	/** Tables do not say how they are encoded; what was found out is worth a look, where it first matters. */
	private static void encoding(TableTexts table, Notices notices) {
		String encoding = table.dialect().encoding();
		if (encoding != null && !USUAL.contains(encoding)) {
			long line = table.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.chars().anyMatch(c -> c >= ASCII)))
					.mapToLong(TableTexts.Row::line).findFirst().orElse(0);
			notices.add(line, "", "encoding", encoding); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** As a spreadsheet names it; empty for a row. */
	private static String cell(CellFlag flag) {
		StringBuilder name = new StringBuilder();
		for (int column = flag.column(); column > 0; column = (column - 1) / 26) {
			name.insert(0, (char) ('A' + (column - 1) % 26));
		}
		return name.toString();
	}
}
