package org.mekiki.core.api.result;

import java.util.Objects;

/**
 * An exact amount of money. Amounts of different currencies never add up by accident.
 *
 * @param amount
 *            in minor units of the currency: yen, cents
 * @param currency
 *            ISO 4217 code
 * @since 0.1
 */
public record Money(long amount, String currency) implements Comparable<Money> {

	/** Checks the currency. */
	public Money {
		Objects.requireNonNull(currency);
		// a table has thousands of amounts, and a pattern takes longer than all the rest of each
		if (currency.length() != 3 || !currency.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
			throw new IllegalArgumentException("Not a currency code: " + currency); //$NON-NLS-1$
		}
	}

	/**
	 * Yen.
	 *
	 * @param amount
	 *            in yen
	 * @return the amount
	 */
	public static Money yen(long amount) {
		return new Money(amount, "JPY"); //$NON-NLS-1$
	}

	/**
	 * The sum.
	 *
	 * @param other
	 *            of the same currency
	 * @return the exact sum
	 * @throws IllegalArgumentException
	 *             if the currencies differ
	 * @throws ArithmeticException
	 *             if the sum exceeds 64 bits
	 */
	public Money plus(Money other) {
		requireSameCurrency(other);
		return new Money(Math.addExact(amount, other.amount), currency);
	}

	/**
	 * The difference.
	 *
	 * @param other
	 *            of the same currency
	 * @return the exact difference
	 * @throws IllegalArgumentException
	 *             if the currencies differ
	 * @throws ArithmeticException
	 *             if the difference exceeds 64 bits
	 */
	public Money minus(Money other) {
		requireSameCurrency(other);
		return new Money(Math.subtractExact(amount, other.amount), currency);
	}

	/** Orders by currency, then by amount: amounts of different currencies have no order of their own. */
	@Override
	public int compareTo(Money other) {
		int order = currency.compareTo(other.currency);
		return order != 0 ? order : Long.compare(amount, other.amount);
	}

	private void requireSameCurrency(Money other) {
		if (!currency.equals(other.currency)) {
			throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
