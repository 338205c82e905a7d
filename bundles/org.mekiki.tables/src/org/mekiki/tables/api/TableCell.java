package org.mekiki.tables.api;

import java.util.Objects;

/**
 * A cell as it was read.
 *
 * @param text
 *            what the file says
 * @param value
 *            a {@link java.math.BigDecimal} in the unit of the column, a {@link java.time.temporal.Temporal}, a
 *            {@link Boolean}, an {@link Integer} for a fiscal year, or a {@link String}; null if the cell is empty, says
 *            that there is no value, or could not be read
 * @param currency
 *            ISO 4217 code of money; null if there is none
 * @param flag
 *            why it is doubtful; null if it is not
 * @since 0.1
 */
public record TableCell(String text, Object value, String currency, Reason flag) {

	/** Checks the text. */
	public TableCell {
		Objects.requireNonNull(text);
	}

	/**
	 * Whether the cell says that there is no value.
	 *
	 * @return true if it is empty or a word for nothing
	 */
	public boolean isNull() {
		return value == null && flag == null;
	}
}
