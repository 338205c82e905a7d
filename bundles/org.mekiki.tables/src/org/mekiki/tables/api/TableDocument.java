package org.mekiki.tables.api;

import java.io.IOException;
import java.nio.file.Path;

import org.mekiki.tables.internal.profile.Inspection;

/**
 * A table in a file. The whole file has been read twice when this is there; its rows can be read again as often as needed.
 * Memory does not grow with the number of rows.
 *
 * @since 0.1
 * @noextend
 */
public final class TableDocument {

	private final Inspection inspection;

	/** Takes a row. */
	@FunctionalInterface
	public interface RowTaker {

		/**
		 * Takes the next row.
		 *
		 * @param row
		 *            of data
		 * @return false to end reading
		 */
		boolean take(TableRow row);
	}

	private TableDocument(Inspection inspection) {
		this.inspection = inspection;
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
	 * @param check
	 *            is called often; throws what ends reading
	 * @return the table
	 * @throws TableException
	 *             if this is no table, or a bound is reached; the message says why
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static TableDocument read(Path file, String sheet, TableLimits limits, Runnable check)
			throws TableException, IOException {
		return read(file, sheet, TableChoices.NONE, limits, check);
	}

	/**
	 * Reads a file as people say.
	 *
	 * @param file
	 *            text, workbook or JSON objects; packed with gzip or not
	 * @param sheet
	 *            name of a sheet, or its number from 1; null for the first that is shown and holds something
	 * @param choices
	 *            what is not to be found, but as it is said
	 * @param limits
	 *            bounds
	 * @param check
	 *            is called often; throws what ends reading
	 * @return the table
	 * @throws TableException
	 *             if this is no table, a line of the header is not there, or a bound is reached; the message says why
	 * @throws IOException
	 *             if the file cannot be read
	 * @since 0.1
	 */
	public static TableDocument read(Path file, String sheet, TableChoices choices, TableLimits limits, Runnable check)
			throws TableException, IOException {
		return new TableDocument(Inspection.of(file, sheet, choices, limits, check));
	}

	/**
	 * What was found.
	 *
	 * @return about the file and its columns
	 */
	public TableProfile profile() {
		return inspection.profile();
	}

	/**
	 * Reads the rows of data from the first.
	 *
	 * @param taker
	 *            takes them
	 * @throws TableException
	 *             if the file has become another
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public void rows(RowTaker taker) throws TableException, IOException {
		inspection.rows(taker);
	}
}
