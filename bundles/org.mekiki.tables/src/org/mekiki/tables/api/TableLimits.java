package org.mekiki.tables.api;

/**
 * Bounds of what is read. A file beyond one of them ends in a clear report.
 *
 * @param columns
 *            columns of a table
 * @param cell
 *            characters of a cell
 * @param record
 *            characters of a row
 * @param texts
 *            characters of all shared texts of a workbook
 * @param unpacked
 *            bytes of one packed file when unpacked
 * @param ratio
 *            times that a packed file may grow, once it is large
 * @param flags
 *            flags that are kept for each column; all are counted
 * @param distinct
 *            different values that are counted exactly, over all columns
 * @since 0.1
 */
public record TableLimits(int columns, int cell, int record, long texts, long unpacked, int ratio, int flags, int distinct) {

	/** For people's files. */
	public static final TableLimits USUAL = new TableLimits(16_384, 1_000_000, 16_000_000, 64_000_000L, 8_000_000_000L, 200,
			1_000, 2_000_000);
}
