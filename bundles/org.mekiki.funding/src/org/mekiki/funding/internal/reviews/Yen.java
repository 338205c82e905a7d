package org.mekiki.funding.internal.reviews;

import java.math.BigDecimal;

/** Amounts in yen as the files print them. */
public final class Yen {

	private static final int MILLION = 6;

	private Yen() {
	}

	/** In millions, exact, with separators. */
	public static String text(long yen) {
		return new java.text.DecimalFormat("#,##0.######", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT)) //$NON-NLS-1$
				.format(BigDecimal.valueOf(yen, MILLION));
	}
}
