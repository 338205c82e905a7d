package org.mekiki.tables.internal.value;

import java.util.Locale;
import java.util.Set;

/** Words for nothing. */
public final class NullWords {

	private static final Set<String> ALWAYS = Set.of("", "n/a", "#n/a", "n.a.", "n.a", "null", "(null)", "\\n", "nan", "#null!", "<na>", "-", "--", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			"---", "\u30fc", "\u2015", "\u2014", "...", "\u2026", "\u4e0d\u660e", "\u4e0d\u8a73", "\u8a72\u5f53\u306a\u3057", "\u8a18\u8f09\u306a\u3057", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"\u672a\u5165\u529b", "\u672a\u8a18\u5165", "\uff0d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Only where something else than words is expected. */
	private static final Set<String> AMONG_NUMBERS = Set.of("na", "none", "nil", "unknown", "tbd", "\u306a\u3057", "\u7121\u3057", "\u7121", "\u672a\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"\u672a\u516c\u8868", "\u975e\u516c\u8868", "\u975e\u516c\u958b", "\u96c6\u8a08\u4e2d", "*", "**", "***", "x", "\u30fb", "?", ".", "\u7701\u7565"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private NullWords() {
	}

	/** Whether a cell says that there is no value. */
	public static boolean is(String text, boolean amongWords) {
		if (text.length() > 10) {
			return text.isBlank();
		}
		String folded = Fold.of(text).toLowerCase(Locale.ROOT);
		return ALWAYS.contains(folded) || !amongWords && AMONG_NUMBERS.contains(folded);
	}
}
