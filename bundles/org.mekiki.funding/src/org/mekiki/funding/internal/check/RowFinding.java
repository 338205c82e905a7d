package org.mekiki.funding.internal.check;

import java.util.List;

/**
 * Something wrong in a row.
 *
 * @param kind
 *            what
 * @param dataset
 *            identifier of the data set
 * @param row
 *            number of the row; 0 if it is the table as a whole
 * @param line
 *            line of the file; 0 if unknown
 * @param cell
 *            column of the file
 * @param sheetYear
 *            year of the sheet; 0 if it is no matter of one
 * @param subject
 *            sheet or organisation that it is about
 * @param values
 *            for the message of the kind
 * @param keys
 *            for organisations: keys of payees that are the same, the corporate number first
 */
public record RowFinding(FindingKind kind, String dataset, long row, long line, String cell, int sheetYear, String subject,
		List<String> values, List<String> keys) {

	/** Copies the lists. */
	public RowFinding {
		values = List.copyOf(values);
		keys = List.copyOf(keys);
	}

	/** Tells findings apart, also after the file was read again. */
	public String key() {
		return kind.id() + ' ' + (row == 0 ? subject : line + ":" + cell); //$NON-NLS-1$
	}
}
