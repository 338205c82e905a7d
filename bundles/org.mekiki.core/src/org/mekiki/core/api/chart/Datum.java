package org.mekiki.core.api.chart;

import java.math.BigDecimal;

/**
 * One value with its reference.
 *
 * @param value exact, in base units; null: there is no value here (which is not zero)
 * @param key   reference given back on selection, null: none
 * @param note  an extra line of the tooltip, may be empty
 */
public record Datum(BigDecimal value, String key, String note) {
	/** Brings the value to its one form. */
	public Datum {
		value = Numbers.exact(value);
		key = Texts.key(key);
		note = Texts.orEmpty(note);
	}

	/** No value. */
	public static final Datum NONE = new Datum(null, null, ""); //$NON-NLS-1$

	/**
	 * A value with a reference.
	 *
	 * @param value in base units
	 * @param key   may be null
	 * @return never null
	 */
	public static Datum of(long value, String key) {
		return new Datum(BigDecimal.valueOf(value), key, ""); //$NON-NLS-1$
	}

	/**
	 * A value with a reference.
	 *
	 * @param value in base units, may be null
	 * @param key   may be null
	 * @return never null
	 */
	public static Datum of(BigDecimal value, String key) {
		return new Datum(value, key, ""); //$NON-NLS-1$
	}
}
