package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;

/** Classes of risk of ASPI's tracker. */
enum MonopolyRisk {
	LOW, MEDIUM, HIGH;

	private static final int TOP = 10;

	/**
	 * The class of a technology.
	 *
	 * @param institutions
	 *            how many of the top institutions are in the leading country
	 * @param of
	 *            how many top institutions were looked at; scaled to ten
	 * @param ratio
	 *            share of the leading country in highly cited papers, divided by the second's
	 */
	static MonopolyRisk of(int institutions, int of, BigDecimal ratio) {
		if (reaches(institutions, of, 8) && ratio.compareTo(BigDecimal.valueOf(3)) >= 0) {
			return HIGH;
		}
		return reaches(institutions, of, 5) && ratio.compareTo(BigDecimal.valueOf(2)) >= 0 ? MEDIUM : LOW;
	}

	private static boolean reaches(int institutions, int of, int ofTen) {
		return (long) institutions * TOP >= (long) ofTen * of;
	}
}
