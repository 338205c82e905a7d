package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;

/** Reads numbers that others have written. */
final class ItemNumbers {

	private static final int MOST_POINTS = 1000;
	private static final int LONGEST = 40;

	private ItemNumbers() {
	}

	/** A decimal number; null if it is none. */
	static BigDecimal decimal(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		return plain.length() <= LONGEST && plain.matches("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,2})?") ? new BigDecimal(plain) //$NON-NLS-1$
				: null;
	}

	/** Points that ours can be: whole, one or more. */
	static int points(String... texts) {
		for (String text : texts) {
			BigDecimal number = decimal(text);
			if (number != null && number.signum() > 0) {
				return number.setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(MOST_POINTS)).intValue();
			}
		}
		return 1;
	}
}
