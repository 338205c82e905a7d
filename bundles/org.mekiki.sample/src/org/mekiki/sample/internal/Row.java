package org.mekiki.sample.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.mekiki.sample.SampleDataException;

/** One row of a data file that knows where it stands. */
public final class Row {

	private final String file;
	private final int line;
	private final List<String> header;
	private final List<String> cells;

	Row(String file, int line, List<String> header, List<String> cells) {
		this.file = file;
		this.line = line;
		this.header = header;
		this.cells = cells;
	}

	/**
	 * Reads a cell that may be empty.
	 *
	 * @param column
	 *            name in the header
	 * @return the text, empty if the cell is
	 */
	public String get(String column) {
		int index = header.indexOf(column);
		if (index < 0) {
			throw new SampleDataException(file, 1, "the column " + column + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return cells.get(index).strip();
	}

	/**
	 * Reads a cell, empty if the file has no such column.
	 *
	 * @param column
	 *            name in the header
	 * @return the text
	 */
	public String optional(String column) {
		return header.contains(column) ? get(column) : ""; //$NON-NLS-1$
	}

	/**
	 * Reads a cell that must be filled.
	 *
	 * @param column
	 *            name in the header
	 * @return the text, never empty
	 */
	public String require(String column) {
		String value = get(column);
		if (value.isEmpty()) {
			throw broken(column + " is empty"); //$NON-NLS-1$
		}
		return value;
	}

	/**
	 * Reads a cell that may be empty.
	 *
	 * @param column
	 *            name in the header
	 * @return the text, null if the cell is empty
	 */
	public String orNull(String column) {
		String value = get(column);
		return value.isEmpty() ? null : value;
	}

	/**
	 * Reads a whole number.
	 *
	 * @param column
	 *            name in the header
	 * @return the number, null if the cell is empty
	 */
	public Integer integer(String column) {
		return parse(column, Integer::valueOf, "a whole number"); //$NON-NLS-1$
	}

	/**
	 * Reads a whole number of any size that occurs here.
	 *
	 * @param column
	 *            name in the header
	 * @return the number, null if the cell is empty
	 */
	public Long whole(String column) {
		return parse(column, Long::valueOf, "a whole number"); //$NON-NLS-1$
	}

	/**
	 * Reads an exact decimal number.
	 *
	 * @param column
	 *            name in the header
	 * @return the number, null if the cell is empty
	 */
	public BigDecimal decimal(String column) {
		return parse(column, BigDecimal::new, "a number"); //$NON-NLS-1$
	}

	/**
	 * Reads the number at the end of an identifier such as {@code ev-012}.
	 *
	 * @param column
	 *            name in the header
	 * @return the number
	 */
	public Integer number(String column) {
		String id = require(column);
		try {
			return Integer.valueOf(id.substring(id.lastIndexOf('-') + 1));
		} catch (NumberFormatException notNumbered) {
			throw new SampleDataException(file, line, column + " does not end in a number: " + id, notNumbered); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a literal of an enumeration.
	 *
	 * @param <T>
	 *            the enumeration
	 * @param column
	 *            name in the header
	 * @param literals
	 *            finds a literal by name, null if there is none
	 * @return the literal
	 */
	public <T> T literal(String column, Function<String, T> literals) {
		T literal = literals.apply(require(column));
		if (literal == null) {
			throw broken(column + " is none of the known words: " + get(column)); //$NON-NLS-1$
		}
		return literal;
	}

	/**
	 * Describes what is wrong with this row.
	 *
	 * @param reason
	 *            what is wrong
	 * @return an exception to throw, with file and line
	 */
	public SampleDataException broken(String reason) {
		return new SampleDataException(file, line, reason);
	}

	private <T> T parse(String column, Function<String, T> parser, String expected) {
		String value = get(column);
		try {
			return value.isEmpty() ? null : parser.apply(value);
		} catch (NumberFormatException notNumber) {
			throw new SampleDataException(file, line, column + " is not " + expected + ": " + value, notNumber); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
