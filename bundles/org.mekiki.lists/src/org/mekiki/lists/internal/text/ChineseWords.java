package org.mekiki.lists.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import com.ibm.icu.text.Transliterator;

/**
 * Chinese: traditional characters become simplified ones; words are the longest that a glossary knows, otherwise single
 * characters. Latin words in between are English.
 */
final class ChineseWords implements WordLanguage {

	private static final int LONGEST = 8;

	private static final Set<String> FUNCTION = Set.of("的", "和", "与", "及", "之", "在", "等", "了", "为", "是", "有", "或", "对", "以", "由", "被", "把", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$
			"于"); //$NON-NLS-1$

	private final Predicate<String> known;
	private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified"); //$NON-NLS-1$

	ChineseWords(Predicate<String> known) {
		this.known = known;
	}

	@Override
	public List<Piece> split(String name, boolean identifier) {
		String text = simplify.transliterate(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
		List<Piece> pieces = new ArrayList<>();
		boolean qualifier = false;
		int i = 0;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			int length = Character.charCount(c);
			if (JapaneseSpelling.isHan(c)) {
				length = longest(text, i, length);
				pieces.add(new Piece(text.substring(i, i + length), "zh", qualifier)); //$NON-NLS-1$
			} else if (Character.isLetterOrDigit(c)) {
				int end = i;
				while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && !JapaneseSpelling.isHan(text.charAt(end))) {
					end++;
				}
				length = Math.max(length, end - i);
				boolean inside = qualifier;
				LatinText.split(text.substring(i, i + length), false, "en") //$NON-NLS-1$
						.forEach(piece -> pieces.add(new Piece(piece.text(), piece.language(), inside)));
			} else {
				qualifier = c == '(' || c == '[' || qualifier && c != ')' && c != ']';
			}
			i += length;
		}
		return pieces.stream().allMatch(Piece::qualifier)
				? pieces.stream().map(piece -> new Piece(piece.text(), piece.language(), false)).toList()
				: pieces;
	}

	private int longest(String text, int start, int least) {
		for (int length = Math.min(LONGEST, text.length() - start); length > least; length--) {
			if (known.test(text.substring(start, start + length))) {
				return length;
			}
		}
		return least;
	}

	@Override
	public Spelling spell(String word, Predicate<String> attested) {
		return Spelling.plain(word, FUNCTION.contains(word) ? Word.Sort.FUNCTION : Word.Sort.CONTENT);
	}
}
