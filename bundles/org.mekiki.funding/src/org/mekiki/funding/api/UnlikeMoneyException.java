package org.mekiki.funding.api;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/**
 * Somebody tried to add amounts that do not add up.
 *
 * @since 0.1
 */
public class UnlikeMoneyException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/** In what two amounts differ. */
	public enum Difference {
		/** Yen and euros: there is no sum without a rate and its source. */
		CURRENCY,
		/** Budget and spending, an award and its payment: the same money at different times. */
		MEASURE,
		/** Nominal and real, or real at different prices. */
		PRICES
	}

	private final Difference difference;
	private final String one;
	private final String other;

	UnlikeMoneyException(Difference difference, String one, String other) {
		super(explain(difference, one, other, Locale.ENGLISH));
		this.difference = difference;
		this.one = one;
		this.other = other;
	}

	/**
	 * Why they do not add up.
	 *
	 * @return in what they differ
	 */
	public Difference difference() {
		return difference;
	}

	/**
	 * Why they do not add up, for people.
	 *
	 * @param locale
	 *            language wanted
	 * @return one sentence
	 */
	public String explain(Locale locale) {
		return explain(difference, one, other, locale);
	}

	private static String explain(Difference difference, String one, String other, Locale locale) {
		return Texts.of(UnlikeMoneyException.class, locale).get("unlike." + difference.name().toLowerCase(Locale.ROOT), //$NON-NLS-1$
				name(difference, one, locale), name(difference, other, locale));
	}

	private static String name(Difference difference, String value, Locale locale) {
		return difference == Difference.MEASURE ? MoneyMeasure.of(value).map(measure -> measure.label(locale)).orElse(value) : value;
	}
}
