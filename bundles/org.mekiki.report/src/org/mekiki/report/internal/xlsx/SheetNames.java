package org.mekiki.report.internal.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheets allow them: at most 31 characters, some of them forbidden, no two alike. */
final class SheetNames {

	private static final int LONGEST = 31;
	private final Set<String> taken = new HashSet<>();

	SheetNames() {
		// Excel keeps this name for itself.
		taken.add("history"); //$NON-NLS-1$
	}

	String next(String wanted) {
		String clean = wanted.replaceAll("[\\[\\]:*?/\\\\<>&\"\\p{Cntrl}\\p{Cs}]", " ").replace('\'', '\u2019').strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String base = clean.isEmpty() ? "Sheet" : clean; //$NON-NLS-1$
		String name = cut(base, LONGEST);
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String suffix = " (" + number + ')'; //$NON-NLS-1$
			name = cut(base, LONGEST - suffix.length()) + suffix;
		}
		return name;
	}

	/** Never half of a surrogate pair. */
	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end).strip();
	}
}
