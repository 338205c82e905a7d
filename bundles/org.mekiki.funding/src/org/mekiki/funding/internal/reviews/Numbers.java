package org.mekiki.funding.internal.reviews;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.tables.api.CorporateNumber;

/** Corporate numbers as people type them. */
public final class Numbers {

	private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/\u3001\u30fb]+"); //$NON-NLS-1$
	private static final int WITHOUT_CHECK_DIGIT = 12;
	private static final int WITHOUT_ZERO = 11;

	private Numbers() {
	}

	/**
	 * Reads a corporate number.
	 *
	 * @param text
	 *            of a cell
	 * @param flags
	 *            takes what is doubtful
	 * @return thirteen digits with a good check digit; null if there are none
	 */
	public static String read(String text, Set<ReviewFlag> flags) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (folded.isEmpty()) {
			return null;
		}
		String[] parts = SEPARATORS.split(folded);
		boolean long2 = folded.length() == 2 * CorporateNumber.LENGTH && folded.chars().allMatch(Character::isDigit);
		if (long2 || parts.length > 1) {
			flags.add(ReviewFlag.TWO_NUMBERS);
			return null;
		}
		String digits = folded.replace("-", "").replaceFirst("\\.0$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
			flags.add(ReviewFlag.NOT_A_NUMBER);
			return null;
		}
		if (CorporateNumber.isValid(digits)) {
			return digits;
		}
		return repaired(digits, flags);
	}

	/** What follows the check digit is a number of twelve digits that may begin with 0, which spreadsheets drop. */
	private static String repaired(String digits, Set<ReviewFlag> flags) {
		if (digits.length() == WITHOUT_CHECK_DIGIT || digits.length() == WITHOUT_ZERO) {
			String twelve = digits.length() == WITHOUT_ZERO ? '0' + digits : digits;
			flags.add(ReviewFlag.DIGITS_ADDED);
			return CorporateNumber.checkDigit(twelve) + twelve;
		}
		flags.add(digits.length() == CorporateNumber.LENGTH ? ReviewFlag.CHECK_DIGIT : ReviewFlag.NOT_A_NUMBER);
		return null;
	}
}
