package org.mekiki.lists.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words written together here and apart there: blood stream and bloodstream, Luftfahrttechnik and Technik der Luftfahrt.
 * What occurs in the vocabularies themselves is the only dictionary.
 */
final class Compounds {

	private static final int SHORTEST_PART = 4;
	private static final int SHORTEST_COMPOUND = 8;
	private static final List<String> GERMAN_JOINTS = List.of("", "s", "es", "n", "en", "er", "e"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** Two English words side by side, joined, with the words. */
	private final Map<String, String[]> pairs = new HashMap<>();
	private final Set<String> german = new HashSet<>();
	/** The same without inflection and differences of spelling: Behörden is a part where Behörde occurs. */
	private final Set<String> germanStems = new HashSet<>();
	private final GermanWords germanWords = new GermanWords();
	private final Map<String, List<String>> germanParts = new HashMap<>();

	/** Takes note of words that stand side by side, and of German words that can be parts. */
	void learn(List<WordLanguage.Piece> pieces) {
		for (int i = 0; i < pieces.size(); i++) {
			WordLanguage.Piece piece = pieces.get(i);
			if (piece.language().equals("de") && piece.text().length() >= SHORTEST_PART) { //$NON-NLS-1$
				german.add(piece.text());
				germanStems.add(germanWords.stemOf(piece.text()));
			}
			if (i > 0 && piece.text().charAt(0) < 128 && pieces.get(i - 1).text().charAt(0) < 128) {
				String first = pieces.get(i - 1).text();
				pairs.putIfAbsent(first + piece.text(), new String[] { first, piece.text() });
			}
		}
	}

	/** Joins words that occur as one, or else parts a word that occurs as two. */
	List<WordLanguage.Piece> arrange(List<WordLanguage.Piece> pieces, Words words) {
		List<WordLanguage.Piece> arranged = new ArrayList<>(pieces.size() + 2);
		for (WordLanguage.Piece piece : pieces) {
			String[] pair = piece.language().equals("de") ? null : pairs.get(piece.text()); //$NON-NLS-1$
			if (pair != null && isWorthParting(pair)) {
				for (String part : pair) {
					arranged.add(new WordLanguage.Piece(part, piece.language(), piece.qualifier()));
				}
			} else if (piece.language().equals("de") && piece.text().length() >= SHORTEST_COMPOUND) { //$NON-NLS-1$
				for (String part : parts(piece.text())) {
					arranged.add(new WordLanguage.Piece(part, "de", piece.qualifier())); //$NON-NLS-1$
				}
			} else {
				arranged.add(piece);
			}
		}
		return arranged;
	}

	/** Numbers with a letter behind, and the like, are words of their own. */
	private static boolean isWorthParting(String[] pair) {
		return pair[0].length() + pair[1].length() > 3;
	}

	private List<String> parts(String word) {
		List<String> known = germanParts.get(word);
		if (known == null) {
			known = find(word, 0);
			known = known == null ? List.of(word) : known;
			germanParts.put(word, known);
		}
		return known;
	}

	/** The longest last part first; null if the word cannot be parted. */
	private List<String> find(String word, int depth) {
		if (depth > 3) {
			return null;
		}
		for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
			String last = word.substring(at);
			if (!isGerman(last)) {
				continue;
			}
			for (String joint : GERMAN_JOINTS) {
				if (at - joint.length() < SHORTEST_PART || !word.startsWith(joint, at - joint.length())) {
					continue;
				}
				String first = word.substring(0, at - joint.length());
				List<String> before = isGerman(first) ? List.of(first) : find(first, depth + 1);
				if (before != null) {
					List<String> parts = new ArrayList<>(before);
					parts.add(last);
					return parts;
				}
			}
		}
		return null;
	}

	private boolean isGerman(String part) {
		return german.contains(part) || germanStems.contains(germanWords.stemOf(part));
	}
}
