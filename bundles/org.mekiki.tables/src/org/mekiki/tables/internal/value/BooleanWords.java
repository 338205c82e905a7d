package org.mekiki.tables.internal.value;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for yes and no, which come in pairs. */
public final class BooleanWords {

	private static final Map<String, String> PAIRS = Map.ofEntries(Map.entry("true", "true"), Map.entry("false", "true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("yes", "yes"), Map.entry("no", "yes"), Map.entry("y", "y"), Map.entry("n", "y"), Map.entry("t", "t"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			Map.entry("f", "t"), Map.entry("on", "on"), Map.entry("off", "on"), Map.entry("\u306f\u3044", "\u306f\u3044"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("\u3044\u3044\u3048", "\u306f\u3044"), Map.entry("\u25cb", "\u25cb"), Map.entry("\u3007", "\u25cb"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("\u25ef", "\u25cb"), Map.entry("\u00d7", "\u25cb"), Map.entry("\u2715", "\u25cb"), Map.entry("\u2573", "\u25cb"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("\u6709", "\u6709"), Map.entry("\u7121", "\u6709"), Map.entry("\u3042\u308a", "\u6709"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("\u6709\u308a", "\u6709"), Map.entry("\u306a\u3057", "\u6709"), Map.entry("\u7121\u3057", "\u6709"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("\u771f", "\u771f"), Map.entry("\u507d", "\u771f"), Map.entry("\u53ef", "\u53ef"), Map.entry("\u5426", "\u53ef"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("\u4e0d\u53ef", "\u53ef"), Map.entry("\u8981", "\u8981"), Map.entry("\u4e0d\u8981", "\u8981"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("\u8a72\u5f53", "\u8a72\u5f53"), Map.entry("\u975e\u8a72\u5f53", "\u8a72\u5f53"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("\u6e08", "\u6e08"), Map.entry("\u672a", "\u6e08"), Map.entry("\u6e08\u307f", "\u6e08")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> NO = Set.of("false", "no", "n", "f", "off", "\u3044\u3044\u3048", "\u00d7", "\u2715", "\u2573", "\u7121", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"\u306a\u3057", "\u7121\u3057", "\u507d", "\u5426", "\u672a", "\u4e0d\u53ef", "\u4e0d\u8981", "\u975e\u8a72\u5f53"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private BooleanWords() {
	}

	/** For looking up. */
	public static String folded(String text) {
		return Fold.of(text).toLowerCase(Locale.ROOT);
	}

	/** Whether it can be such a word. */
	public static boolean isWord(String folded) {
		return PAIRS.containsKey(folded);
	}

	/** Words that mean nothing else: the others beside them do not, either. */
	private static final Set<String> PLAIN = Set.of("true", "yes"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Whether all words belong together: to one pair, or to several with one of plain words among them. */
	public static boolean belongTogether(Set<String> words) {
		if (!words.stream().allMatch(PAIRS::containsKey)) {
			return false;
		}
		Set<String> pairs = words.stream().map(PAIRS::get).collect(Collectors.toSet());
		return pairs.size() == 1 || !Collections.disjoint(pairs, PLAIN);
	}

	/** Whether there is a yes and a no, or a word that means nothing else: a lone y may stand between x and z. */
	public static boolean areClear(Set<String> words) {
		return !Collections.disjoint(words, NO) && !NO.containsAll(words)
				|| words.stream().map(PAIRS::get).anyMatch(PLAIN::contains);
	}

	/** The value; null if it is no such word. */
	public static Boolean of(String text) {
		String word = folded(text);
		return !isWord(word) ? null : Boolean.valueOf(!NO.contains(word));
	}
}
