package org.mekiki.curriculum.internal.completion;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.CompletionRule;

/** How rules and their figures are said in words. */
public final class RuleTexts {

	private static final int HOUR = 60;
	private static final int PERCENT_DIGITS = 1;

	private final Texts texts;

	/**
	 * Creates texts.
	 *
	 * @param texts
	 *            of this package
	 */
	public RuleTexts(Texts texts) {
		this.texts = texts;
	}

	/**
	 * What a rule asks for, as it is published.
	 *
	 * @param rule
	 *            the rule
	 * @return one sentence
	 */
	public String asks(CompletionRule rule) {
		String key = "asks." + rule.kind().word(); //$NON-NLS-1$
		return switch (rule.kind()) {
		case MINUTES -> texts.get(key, hours(rule.least().intValue()));
		case UNITS, POINTS, ATTENDANCE -> texts.get(key, percent(rule.least()));
		case ENTRY -> texts.get(key);
		case ACTIVITIES -> texts.get(key, Integer.valueOf(rule.required().size()));
		};
	}

	/**
	 * A length of time.
	 *
	 * @param minutes
	 *            zero or more
	 * @return hours, and minutes if there are any
	 */
	public String hours(long minutes) {
		return minutes % HOUR == 0 ? texts.get("hours", Long.valueOf(minutes / HOUR)) //$NON-NLS-1$
				: texts.get("hours.minutes", Long.valueOf(minutes / HOUR), Long.valueOf(minutes % HOUR)); //$NON-NLS-1$
	}

	/**
	 * A share.
	 *
	 * @param share
	 *            0 to 1
	 * @return in percent, with a decimal unless it is none
	 */
	public String percent(BigDecimal share) {
		BigDecimal percent = share.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.DOWN).stripTrailingZeros();
		return texts.get("percent", percent.toPlainString()); //$NON-NLS-1$
	}
}
