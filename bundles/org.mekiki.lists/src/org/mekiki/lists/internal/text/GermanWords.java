package org.mekiki.lists.internal.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.tartarus.snowball.ext.GermanStemmer;

/** German: old and new spelling, umlauts written out, inflection, derivation. */
final class GermanWords implements WordLanguage {

	private static final Set<String> FUNCTION = Set.of("der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"und", "oder", "von", "vom", "zu", "zur", "zum", "fur", "im", "in", "ins", "am", "an", "auf", "aus", "bei", "mit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$
			"nach", "uber", "durch", "als", "sowie", "einschl", "einschliesslich", "bzw", "z", "b", "ist", "hat", "wird"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

	/** Endings of adjectives that are made of nouns. */
	private static final List<String> ADJECTIVE = List.of("istisch", "alisch", "isch", "lich", "haft", "ell", "al", "iv", "ar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	/** Endings that such nouns lose before them. */
	private static final List<String> NOUN = List.of("ismus", "itat", "ik", "ie", "ung", "er", "en", "e", "s", "n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private static final int SHORTEST_ROOT = 4;

	private final GermanStemmer stemmer = new GermanStemmer();

	@Override
	public List<Piece> split(String name, boolean identifier) {
		return LatinText.split(name, identifier, "de"); //$NON-NLS-1$
	}

	@Override
	public Spelling spell(String word, Predicate<String> attested) {
		if (FUNCTION.contains(word)) {
			return Spelling.plain(word, Word.Sort.FUNCTION);
		}
		String stem = stemOf(word);
		String adjective = without(ADJECTIVE, stem);
		String noun = adjective == null ? without(NOUN, stem) : adjective;
		return new Spelling(stem, stem, noun == null ? stem : noun, adjective != null, Word.Sort.CONTENT);
	}

	/** A word without inflection, in one spelling. */
	String stemOf(String word) {
		return stem(spelling(word));
	}

	/** One spelling for all: ae, oe, ue for umlauts, f for ph, k for c, and what the reform did to three letters in a row. */
	static String spelling(String word) {
		String reformed = word.replaceAll("([a-z])\\1\\1", "$1$1"); //$NON-NLS-1$ //$NON-NLS-2$
		return reformed.replaceAll("(?<![aeiouq])ue", "u").replace("ae", "a").replace("oe", "o").replace("ph", "f") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replaceAll("c(?=[aoulr])", "k"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String stem(String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** Without the first ending that leaves enough; null if there is none. */
	private static String without(List<String> endings, String stem) {
		for (String ending : endings) {
			if (stem.length() >= ending.length() + SHORTEST_ROOT && stem.endsWith(ending)) {
				return stem.substring(0, stem.length() - ending.length());
			}
		}
		return null;
	}
}
