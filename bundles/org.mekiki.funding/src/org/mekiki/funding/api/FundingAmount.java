package org.mekiki.funding.api;

import java.util.Objects;

import org.mekiki.core.api.result.Money;

/**
 * An exact amount of funding that knows what it is, so that only like is added to like.
 *
 * @param money
 *            the amount in minor units, with its currency
 * @param measure
 *            what it is
 * @param basis
 *            at whose prices
 * @since 0.1
 */
public record FundingAmount(Money money, MoneyMeasure measure, PriceBasis basis) {

	/** Nothing may be missing. */
	public FundingAmount {
		Objects.requireNonNull(money);
		Objects.requireNonNull(measure);
		Objects.requireNonNull(basis);
	}

	/**
	 * A nominal amount.
	 *
	 * @param minor
	 *            in minor units
	 * @param currency
	 *            ISO 4217 code
	 * @param measure
	 *            what it is
	 * @return the amount
	 */
	public static FundingAmount of(long minor, String currency, MoneyMeasure measure) {
		return new FundingAmount(new Money(minor, currency), measure, PriceBasis.NOMINAL);
	}

	/**
	 * The sum.
	 *
	 * @param other
	 *            of the same currency, measure and price basis
	 * @return the exact sum
	 * @throws UnlikeMoneyException
	 *             if the two do not add up
	 * @throws ArithmeticException
	 *             if the sum exceeds 64 bits
	 */
	public FundingAmount plus(FundingAmount other) {
		requireLike(other);
		return new FundingAmount(money.plus(other.money), measure, basis);
	}

	/**
	 * The difference.
	 *
	 * @param other
	 *            of the same currency, measure and price basis
	 * @return the exact difference
	 * @throws UnlikeMoneyException
	 *             if the two cannot be compared
	 * @throws ArithmeticException
	 *             if the difference exceeds 64 bits
	 */
	public FundingAmount minus(FundingAmount other) {
		requireLike(other);
		return new FundingAmount(money.minus(other.money), measure, basis);
	}

	private void requireLike(FundingAmount other) {
		if (!money.currency().equals(other.money.currency())) {
			throw new UnlikeMoneyException(UnlikeMoneyException.Difference.CURRENCY, money.currency(), other.money.currency());
		}
		if (measure != other.measure) {
			throw new UnlikeMoneyException(UnlikeMoneyException.Difference.MEASURE, measure.id(), other.measure.id());
		}
		if (!basis.equals(other.basis)) {
			throw new UnlikeMoneyException(UnlikeMoneyException.Difference.PRICES, basis.toString(), other.basis.toString());
		}
	}
}
