package org.mekiki.tables.api;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/**
 * Why a cell or a row is flagged.
 *
 * @since 0.1
 */
public enum Reason {
	/** Not a number, in a column of numbers. */
	NOT_A_NUMBER,
	/** The separators can be those of thousands or of the fraction, and nothing in the file tells which. */
	AMBIGUOUS_NUMBER,
	/** Written with the other decimal mark than the rest of the column; read by its own writing. */
	OTHER_DECIMAL_MARK,
	/** Digits of binary arithmetic were left out. */
	FLOAT_NOISE,
	/** More digits than the program that wrote it keeps. */
	PRECISION_LOST,
	/** Two numbers, or a range. */
	SEVERAL_VALUES,
	/** A number with a word such as 約 or 規模; the number is read. */
	APPROXIMATE,
	/** No unit, while other cells of the column have one. */
	UNIT_MISSING,
	/** Another unit than the column has in its header; it was converted. */
	OTHER_UNIT,
	/** Another currency than the rest of the column. */
	OTHER_CURRENCY,
	/** Not a date, in a column of dates. */
	NOT_A_DATE,
	/** No such day. */
	IMPOSSIBLE_DATE,
	/** Day and month can be exchanged, and nothing in the column tells which is which. */
	AMBIGUOUS_DATE,
	/** A year of two digits; read as the nearest to the present. */
	TWO_DIGIT_YEAR,
	/** A year of an era that had ended; counted on. */
	ERA_ENDED,
	/** A count of days, as spreadsheets have it; read with the epoch named. */
	DATE_SERIAL,
	/** Not a fiscal year. */
	NOT_A_FISCAL_YEAR,
	/** Neither yes nor no. */
	NOT_A_BOOLEAN,
	/** The check digit is wrong. */
	CHECK_DIGIT,
	/** The number of digits is wrong. */
	CODE_LENGTH,
	/** Not a code, in a column of codes. */
	NOT_A_CODE,
	/** An error of a formula. */
	FORMULA_ERROR,
	/** A formula whose value is not in the file. */
	FORMULA_WITHOUT_VALUE,
	/** Bytes that do not fit the encoding. */
	UNDECODABLE,
	/** A quotation mark that is not closed; it is taken for a character. */
	UNCLOSED_QUOTE,
	/** Text after a closing quotation mark. */
	TEXT_AFTER_QUOTE,
	/** The text was cut off. */
	TOO_LONG,
	/** The row has fewer cells than the header. */
	MISSING_CELLS,
	/** The row has more cells than the header. */
	EXTRA_CELLS,
	/** A line of a merge conflict. */
	CONFLICT_MARKER,
	/** A row of the second side of a merge conflict; left out. */
	CONFLICT_SIDE,
	/** The header again; left out. */
	REPEATED_HEADER,
	/** A row that says it is a sum of others; kept, so it counts twice in sums. */
	TOTAL_ROW,
	/** Not a JSON object; left out. */
	BROKEN_OBJECT,
	/** A name twice in an object; the last value is kept. */
	REPEATED_NAME,
	/** A part of merged cells whose number is in the first of them. */
	MERGED_CELL,
	/** A row that is hidden; kept, so it counts in sums. */
	HIDDEN_ROW,
	/** A row that says something in one cell only, such as a note; kept. */
	SINGLE_CELL,
	/** A cell or row with a place that was there already. */
	OUT_OF_ORDER;

	/**
	 * Name in files.
	 *
	 * @return lower case, words joined by a hyphen
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What is wrong.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return one sentence
	 */
	public String text(Locale locale) {
		return Texts.of(Reason.class, locale).get(id());
	}
}
