package org.mekiki.funding.api;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

/**
 * The money of a group.
 *
 * @param keys
 *            values of the dimensions that were asked for, in their order: Strings, Longs, null where no source states one
 * @param amount
 *            the exact sum
 * @since 0.1
 */
public record MoneySum(List<Object> keys, FundingAmount amount) {

	/** Copies the list. */
	public MoneySum {
		keys = Collections.unmodifiableList(new ArrayList<>(keys));
	}

	/**
	 * The value of the only dimension, or of the first.
	 *
	 * @return a String or a Long; null where no source states one
	 */
	public Object key() {
		return keys.getFirst();
	}

	/**
	 * The sum without what it is.
	 *
	 * @return in minor units
	 */
	public long minor() {
		return amount.money().amount();
	}
}
