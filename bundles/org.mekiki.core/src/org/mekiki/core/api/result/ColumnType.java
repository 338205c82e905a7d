package org.mekiki.core.api.result;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the cells of a column hold. A cell may also be null: there is no value, which is not zero.
 *
 * @since 0.1
 */
public enum ColumnType {
	/** Words: {@link String}. */
	TEXT(String.class),
	/** Whole numbers: {@link Long}. */
	INTEGER(Long.class),
	/** Exact decimals: {@link BigDecimal}. */
	DECIMAL(BigDecimal.class),
	/** Amounts with their currency: {@link Money}. */
	MONEY(Money.class),
	/** Shares: {@link BigDecimal}, 0.375 is 37.5 %. */
	PERCENTAGE(BigDecimal.class),
	/** Days: {@link LocalDate}. Dates known to the year or month only are {@link #TEXT}, as printed. */
	DATE(LocalDate.class),
	/** Fiscal years: {@link FiscalYear}. */
	FISCAL_YEAR(FiscalYear.class),
	/** Objects of the knowledge base: {@link ModelLink}. */
	LINK(ModelLink.class);

	private final Class<? extends Comparable<?>> valueType;

	@SuppressWarnings("unchecked")
	ColumnType(Class<?> valueType) {
		this.valueType = (Class<? extends Comparable<?>>) valueType;
	}

	/**
	 * Class of the values.
	 *
	 * @return an immutable, comparable class
	 */
	public Class<? extends Comparable<?>> valueType() {
		return valueType;
	}

	/**
	 * Whether values are right-aligned figures.
	 *
	 * @return true for numbers, money and shares
	 */
	public boolean isFigure() {
		return this == INTEGER || this == DECIMAL || this == MONEY || this == PERCENTAGE;
	}
}
