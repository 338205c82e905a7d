package org.mekiki.lists.suggest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.text.Words;

/**
 * Ties English words made of one verb, such as organizing and organization, and, where names of different languages are
 * compared, words that many languages have taken from Latin and Greek: Demokratie and democracy.
 */
final class WordFamilies {

	/** Just enough for names to say the same: an actor and an action are related more often than the same. */
	private static final float FAMILY = 0.76f;

	private static final float COGNATE = 0.88f;

	private static final int SHORTEST_ROOT = 5;
	private static final int SHORTEST_COGNATE = 3;

	/** Endings of nouns and adjectives made of verbs, longest first. */
	private static final List<String> OF_VERBS = List.of("izational", "ization", "izing", "izer", "ized", "ational", "ation", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"ition", "ator", "ated", "ment", "ance", "ence", "sion", "ssion", "tion", "ing", "ion", "ize", "ate", "ted", "ed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"er", "or", "al"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Pattern PERSON = Pattern.compile("(?<=^.{4,12})(wo)?(man|men|person|people)$"); //$NON-NLS-1$

	/** What the languages of Europe make of one ending, and of one sound. */
	private static final Map<String, List<Map.Entry<String, String>>> ENDINGS = Map.of("de", //$NON-NLS-1$
			List.of(Map.entry("ität|itat", "iti"), Map.entry("(al)?isch(e[mnrs]?)?|ikalisch", "ik"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					Map.entry("ieren|iert?(e[mnrs]?)?", ""), Map.entry("ologe", "ologist"), Map.entry("yse", "isis"), Map.entry("tie", "zi"), Map.entry("ie", "i"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
					Map.entry("ismus", "ism"), Map.entry("ell", "al"), Map.entry("anz", "ans"), Map.entry("enz", "ens"), Map.entry("e", "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"en", List.of(Map.entry("ity", "iti"), Map.entry("ical|ics|ic", "ik"), Map.entry("cy", "zi"), Map.entry("y", "i"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
					Map.entry("ance", "ans"), Map.entry("ence", "ens"), Map.entry("ate", ""), Map.entry("e", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(Map.entry(Pattern.compile("sch|sh"), "s"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("ph"), "f"), Map.entry(Pattern.compile("th"), "t"), Map.entry(Pattern.compile("ch"), "k"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry(Pattern.compile("ck|q"), "k"), Map.entry(Pattern.compile("c(?=[eiy])"), "z"), Map.entry(Pattern.compile("c"), "k"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry(Pattern.compile("y"), "i"), Map.entry(Pattern.compile("x"), "ks"), Map.entry(Pattern.compile("ae|oe"), "e"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry(Pattern.compile("z"), "s"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("(.)\\1"), "$1")); //$NON-NLS-1$ //$NON-NLS-2$

	private WordFamilies() {
	}

	static void tie(Kinship kinship, Words words, boolean crossLingual) {
		for (Word word : List.copyOf(words.all())) {
			boolean plain = word.sort() == Word.Sort.CONTENT && word.text().chars().allMatch(c -> c >= 'a' && c <= 'z');
			if (plain && word.language().equals("en")) { //$NON-NLS-1$
				String root = root(word.stem());
				if (root != null) {
					kinship.tie(word, words.key("family " + root), FAMILY); //$NON-NLS-1$
				}
			}
			if (crossLingual && plain) {
				String cognate = cognate(word);
				if (cognate.length() >= SHORTEST_COGNATE) {
					kinship.tie(word, words.key("cognate " + cognate), COGNATE); //$NON-NLS-1$
				}
			}
		}
	}

	/** The verb, more or less; null if too little is left. */
	private static String root(String stem) {
		String person = PERSON.matcher(stem).replaceFirst(""); //$NON-NLS-1$
		if (person.length() < stem.length()) {
			return person;
		}
		// What is admitted is an admission: the verb in -mit shows in neither ending.
		String verb = stem.replaceFirst("miss(ion)?$", "mit").replaceFirst("mitt(ed|ing|er|ance|al)$", "mit"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!verb.equals(stem)) {
			return verb.length() >= SHORTEST_ROOT ? verb : null;
		}
		for (String ending : OF_VERBS) {
			if (stem.length() >= ending.length() + SHORTEST_ROOT && stem.endsWith(ending)) {
				return undoubled(stem.substring(0, stem.length() - ending.length()));
			}
		}
		return stem.length() >= SHORTEST_ROOT ? undoubled(stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem) : null; //$NON-NLS-1$
	}

	private static String undoubled(String root) {
		int last = root.length() - 1;
		return last > 1 && root.charAt(last) == root.charAt(last - 1) ? root.substring(0, last) : root;
	}

	/** What is left of a word when the habits of its language are taken away. */
	private static String cognate(Word word) {
		String plain = word.language().equals("en") ? word.stem() : word.text(); //$NON-NLS-1$
		for (Map.Entry<String, String> ending : ENDINGS.getOrDefault(word.language(), List.of())) {
			String changed = plain.replaceFirst("(?<=.{3})(" + ending.getKey() + ")$", ending.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
			if (!changed.equals(plain)) {
				plain = changed;
				break;
			}
		}
		for (Map.Entry<Pattern, String> sound : SOUNDS) {
			plain = sound.getKey().matcher(plain).replaceAll(sound.getValue());
		}
		return plain;
	}
}
