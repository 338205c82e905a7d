package org.mekiki.funding.internal.reviews;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What was doubtful in a row, and what was done about it. */
public enum ReviewFlag {
	/** Digits of binary arithmetic were left out of the amount. */
	FLOAT_NOISE,
	/** The amount had a fraction of a yen; it was rounded half up. */
	ROUNDED,
	/** The check digit of the corporate number is wrong; the number is not used. */
	CHECK_DIGIT,
	/** The corporate number lacked its first digits, which were added: they follow from the others. */
	DIGITS_ADDED,
	/** Two corporate numbers are in one cell; none is used. */
	TWO_NUMBERS,
	/** Something else stands for the corporate number; it is not used. */
	NOT_A_NUMBER,
	/** Line breaks or invisible characters in the name became blanks. */
	BLANKS_IN_NAME,
	/** The programme was matched with one of another sheet year by its figures, as its name or ministry changed. */
	MATCHED_BY_FIGURES,
	/** Several programmes of other sheet years have this name, and their figures do not tell which it is. */
	AMBIGUOUS_PROGRAMME,
	/** The year is none. */
	NO_YEAR;

	/** Name in rows: small letters and hyphens. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Names of flags separated by blanks; null if there are none. */
	static String text(Set<ReviewFlag> flags) {
		return flags.isEmpty() ? null : flags.stream().map(ReviewFlag::id).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	static Set<ReviewFlag> none() {
		return EnumSet.noneOf(ReviewFlag.class);
	}
}
