package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.text.Texts;

/**
 * Words for money.
 *
 * @since 0.1
 * @noextend
 */
public final class FundingWords {

	private final Texts texts;

	private FundingWords(Texts texts) {
		this.texts = texts;
	}

	/**
	 * Words in a language.
	 *
	 * @param locale
	 *            language wanted
	 * @return the words
	 */
	public static FundingWords of(Locale locale) {
		return new FundingWords(Texts.of(FundingWords.class, locale));
	}

	/**
	 * What to show where no source states a value.
	 *
	 * @param dimension
	 *            the dimension
	 * @return such as “not stated”
	 */
	public String notStated(FundingDimension dimension) {
		return texts.get("missing", dimension.label(texts.locale())); //$NON-NLS-1$
	}

	/**
	 * A stage.
	 *
	 * @param stage
	 *            the stage
	 * @return what people call it
	 */
	public String stage(MoneyStage stage) {
		return texts.get("measure." + stage.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	/**
	 * An amount to the last unit.
	 *
	 * @param money
	 *            the amount
	 * @return with its currency
	 */
	public String exact(Money money) {
		int digits = digits(money.currency());
		NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return texts.get("JPY".equals(money.currency()) ? "money.yen" : "money.other", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				format.format(BigDecimal.valueOf(money.amount(), digits)), money.currency());
	}

	/**
	 * The unit in which charts show money.
	 *
	 * @param currency
	 *            ISO 4217 code
	 * @return hundred millions of yen, millions of others
	 */
	public Unit unit(String currency) {
		return "JPY".equals(currency) ? Unit.of(texts.get("unit.yen"), Long.parseLong(texts.get("unit.yen.factor")), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: new Unit(texts.get("unit.other", currency), BigDecimal.TEN.pow(6 + digits(currency)), 1); //$NON-NLS-1$
	}

	private static int digits(String currency) {
		try {
			return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
		} catch (IllegalArgumentException unknown) {
			return 0;
		}
	}
}
