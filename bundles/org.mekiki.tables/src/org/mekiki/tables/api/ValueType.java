package org.mekiki.tables.api;

import java.util.Locale;

/**
 * What the cells of a column are.
 *
 * @since 0.1
 */
public enum ValueType {
	/** Whole numbers. */
	INTEGER,
	/** Numbers with a fraction. */
	DECIMAL,
	/** Numbers with a currency, in the header or in the cells. */
	MONEY,
	/** Numbers with a percent sign, in the header or in the cells; 12 % is the number 12. */
	PERCENTAGE,
	/** Days, months or years of the calendar. */
	DATE,
	/** Fiscal years in words, such as 令和3年度 or FY2021; the value is the year in which it starts. */
	FISCAL_YEAR,
	/** Yes or no. */
	BOOLEAN,
	/** Digits that are a name, not a number: leading zeros count, sums have no meaning. */
	CODE,
	/** Anything else. */
	TEXT,
	/** No cell says anything. */
	EMPTY;

	/**
	 * Name in files and on the command line.
	 *
	 * @return lower case, words joined by a hyphen
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether cells of such a column are numbers that add up.
	 *
	 * @return true for numbers, money and percentages
	 */
	public boolean isNumeric() {
		return this == INTEGER || this == DECIMAL || this == MONEY || this == PERCENTAGE;
	}
}
