package org.mekiki.curriculum.ui.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of teaching as people write them: hours and minutes. */
public final class Durations {

	private static final int HOUR = 60;
	private static final int MOST = 1_000_000;
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):(\\d{2})"); //$NON-NLS-1$
	private static final Pattern HOURS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(?:h|hours?|時間)?"); //$NON-NLS-1$
	private static final Pattern MINUTES = Pattern.compile("(\\d{1,6})\\s*(?:m|min|minutes?|分)"); //$NON-NLS-1$
	private static final Pattern BOTH = Pattern.compile("(\\d{1,5})\\s*(?:h|時間)\\s*(\\d{1,2})\\s*(?:m|min|分)"); //$NON-NLS-1$

	private Durations() {
	}

	/**
	 * Writes a length.
	 *
	 * @param minutes
	 *            zero or more
	 * @return hours and minutes, such as 1:30
	 */
	public static String text(long minutes) {
		return minutes / HOUR + ":" + (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Reads a length: {@code 1:30}, {@code 1.5}, {@code 1.5 h}, {@code 90 min}, {@code 1時間30分}; full width as well.
	 *
	 * @param typed
	 *            what somebody typed
	 * @return minutes; -1 if it is no length
	 */
	public static int minutes(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(java.util.Locale.ROOT);
		long minutes = -1;
		Matcher matcher = CLOCK.matcher(text);
		if (matcher.matches()) {
			minutes = sum(matcher);
		} else if ((matcher = BOTH.matcher(text)).matches()) {
			minutes = sum(matcher);
		} else if ((matcher = MINUTES.matcher(text)).matches()) {
			minutes = Long.parseLong(matcher.group(1));
		} else if ((matcher = HOURS.matcher(text)).matches()) {
			minutes = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(HOUR)).setScale(0, RoundingMode.HALF_UP)
					.longValue();
		}
		return minutes > MOST ? -1 : (int) minutes;
	}

	private static long sum(Matcher matcher) {
		long rest = Long.parseLong(matcher.group(2));
		return rest >= HOUR ? -1 : Long.parseLong(matcher.group(1)) * HOUR + rest;
	}
}
