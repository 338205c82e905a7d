package org.mekiki.curriculum.internal.item;

import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/** Spellings of short answers that make no difference. */
public final class Spelling {

	private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"; //$NON-NLS-1$
	private static final Pattern NO_WEIGHT = Pattern.compile("[\\u00b7\\u30fb\"'\\u201c\\u201d\\u2018\\u2019\\u300c-\\u300f]"); //$NON-NLS-1$
	private static final Pattern BLANKS = Pattern.compile("\\s+"); //$NON-NLS-1$
	private static final Pattern BLANK_IN_JAPANESE = Pattern.compile("(?<=" + CJK + ") | (?=" + CJK + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern END = Pattern.compile("[.\\u3002\\uff61]+$"); //$NON-NLS-1$

	private Spelling() {
	}

	/**
	 * Folds an answer for comparing: width, case, kana, blanks, middle dots, quotes and a full stop make no difference.
	 *
	 * @param answer
	 *            as typed
	 * @return not meant to be shown
	 */
	public static String fold(String answer) {
		String folded = NO_WEIGHT.matcher(TextFolding.fold(answer)).replaceAll(""); //$NON-NLS-1$
		folded = BLANKS.matcher(folded.strip()).replaceAll(" "); //$NON-NLS-1$
		folded = BLANK_IN_JAPANESE.matcher(folded).replaceAll(""); //$NON-NLS-1$
		return END.matcher(folded).replaceAll("").strip(); //$NON-NLS-1$
	}
}
