package org.mekiki.lists.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes names apart that are written in letters with spaces between words, or as identifiers without. */
final class LatinText {

	private static final Map<Character, String> GREEK = Map.ofEntries(Map.entry('α', "alpha"), Map.entry('β', "beta"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry('γ', "gamma"), Map.entry('δ', "delta"), Map.entry('ε', "epsilon"), Map.entry('ζ', "zeta"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('η', "eta"), Map.entry('θ', "theta"), Map.entry('κ', "kappa"), Map.entry('λ', "lambda"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('μ', "mu"), Map.entry('ν', "nu"), Map.entry('π', "pi"), Map.entry('ρ', "rho"), Map.entry('σ', "sigma"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry('τ', "tau"), Map.entry('φ', "phi"), Map.entry('χ', "chi"), Map.entry('ψ', "psi"), Map.entry('ω', "omega")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu}\\.){2,}"); //$NON-NLS-1$

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019\u02bc](?:s\\b)?"); //$NON-NLS-1$

	private static final Pattern HUMP = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}"); //$NON-NLS-1$

	/** Where an identifier without spaces falls into words. */
	private static final Pattern SEAM = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|_"); //$NON-NLS-1$

	private static final Pattern ACCENT = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+"); //$NON-NLS-1$

	private LatinText() {
	}

	static List<WordLanguage.Piece> split(String name, boolean identifier, String language) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
		String parted = identifier || isIdentifier(composed) ? parted(composed) : composed;
		List<WordLanguage.Piece> pieces = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int brackets = 0;
		// N.A.S.A. is one word.
		parted = INITIALS.matcher(parted).replaceAll(found -> found.group().replace(".", "") + ' '); //$NON-NLS-1$ //$NON-NLS-2$
		String plain = POSSESSIVE.matcher(parted).replaceAll(""); //$NON-NLS-1$
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (c == '+' || c == '#') && !word.isEmpty()
					|| Character.getType(c) == Character.NON_SPACING_MARK) {
				word.append(c);
				continue;
			}
			add(pieces, word, language, brackets > 0);
			if (c == '(' || c == '[') {
				brackets++;
			} else if ((c == ')' || c == ']') && brackets > 0) {
				brackets--;
			}
		}
		add(pieces, word, language, brackets > 0);
		boolean onlyQualifiers = pieces.stream().allMatch(WordLanguage.Piece::qualifier);
		return onlyQualifiers
				? pieces.stream().map(piece -> new WordLanguage.Piece(piece.text(), piece.language(), false)).toList()
				: pieces;
	}

	private static void add(List<WordLanguage.Piece> pieces, StringBuilder word, String language, boolean qualifier) {
		if (!word.isEmpty()) {
			String folded = fold(word.toString());
			if (folded.length() == 1 && GREEK.containsKey(Character.valueOf(folded.charAt(0)))) {
				folded = GREEK.get(Character.valueOf(folded.charAt(0)));
			}
			if (!folded.isEmpty()) {
				pieces.add(new WordLanguage.Piece(folded, language, qualifier));
			}
			word.setLength(0);
		}
	}

	/** Lower case without marks; ß becomes ss, so that all spellings of a word meet. */
	static String fold(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("œ", "oe") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("ł", "l"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean plain = true;
		for (int i = 0; i < lower.length() && plain; i++) {
			plain = lower.charAt(i) < 128;
		}
		return plain ? lower : ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll(""); //$NON-NLS-1$
	}

	private static boolean isIdentifier(String name) {
		return name.chars().noneMatch(Character::isWhitespace)
				&& (name.indexOf('_') >= 0 || HUMP.matcher(name).find());
	}

	/** hasAuthor, DNATest, Lobe_3b: spaces where an identifier has none. */
	private static String parted(String identifier) {
		return SEAM.matcher(identifier).replaceAll(" "); //$NON-NLS-1$
	}
}
