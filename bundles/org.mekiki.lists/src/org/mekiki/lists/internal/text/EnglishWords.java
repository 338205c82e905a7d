package org.mekiki.lists.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English: British and American spelling, inflection, Latin plurals, adjectives derived from nouns. */
final class EnglishWords implements WordLanguage {

	private static final Set<String> FUNCTION = Set.of("an", "the", "of", "for", "in", "on", "to", "by", "with", "and", "or", "at", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"from", "as", "into", "its", "their", "other", "including", "etc", "via", "per", "is", "are", "be", "been", "was", "were", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
			"has", "have", "had", "that", "which"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Spellings that no rule covers. */
	private static final Map<String, String> AMERICAN = Map.ofEntries(Map.entry("programme", "program"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("defence", "defense"), Map.entry("offence", "offense"), Map.entry("licence", "license"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("practise", "practice"), Map.entry("grey", "gray"), Map.entry("aluminium", "aluminum"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("tyre", "tire"), Map.entry("mould", "mold"), Map.entry("artefact", "artifact"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("ageing", "aging"), Map.entry("judgement", "judgment"), Map.entry("aeroplane", "airplane"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("cheque", "check"), Map.entry("plough", "plow"), Map.entry("storey", "story"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("kerb", "curb"), Map.entry("sceptic", "skeptic"), Map.entry("carcase", "carcass")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("mice", "mouse"), Map.entry("feet", "foot"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("teeth", "tooth"), Map.entry("children", "child"), Map.entry("men", "man"), Map.entry("women", "woman"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("people", "person"), Map.entry("leaves", "leaf"), Map.entry("lives", "life"), Map.entry("halves", "half"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("shelves", "shelf"), Map.entry("wolves", "wolf"), Map.entry("knives", "knife"), Map.entry("oxen", "ox"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("geese", "goose"), Map.entry("lice", "louse")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** British endings and the American ones, tried in this order. */
	private static final List<Map.Entry<Pattern, String>> SPELLINGS = List.of(
			Map.entry(Pattern.compile("(?<=.)oe(?=[^sxr])|^oe"), "e"), Map.entry(Pattern.compile("ae(?!r)"), "e"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry(Pattern.compile("(?<=^.{3,9})our(?=(s|ed|ing|al|able|ful|ite|er|less|hood|hoods)?$)"), "or"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("(?<=^.{3,14})is(?=(e|ed|es|er|ers|ing|ation|ations|able)$)"), "iz"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("(?<=^.{3,9})ys(?=(e|ed|er|ers|ing)$)"), "yz"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("(?<=[aeiou][tb])re(?=s?$)|(?<=nt)re(?=s?$)"), "er"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(Pattern.compile("ogue(?=s?$)"), "og"), Map.entry(Pattern.compile("sulph"), "sulf")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Endings of Latin and Greek plurals with the singular; believed only where the singular occurs, too. */
	private static final List<Map.Entry<String, List<String>>> LATIN = List.of(Map.entry("ices", List.of("ex", "ix")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("ses", List.of("sis")), Map.entry("xes", List.of("xis")), Map.entry("ges", List.of("nx", "x")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			Map.entry("ata", List.of("a")), Map.entry("ia", List.of("ium", "ion")), Map.entry("a", List.of("um", "on")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("i", List.of("us", "o")), Map.entry("e", List.of("a"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Endings of adjectives that are made of nouns. */
	private static final List<String> ADJECTIVE = List.of("aneous", "atory", "inal", "eous", "ious", "ular", "ical", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"atic", "ian", "ial", "eal", "an", "ual", "ary", "ory", "ous", "ine", "tic", "al", "ar", "ic"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$

	/** Endings that such nouns lose before them. */
	private static final List<String> NOUN = List.of("um", "us", "on", "is", "en", "ex", "ix", "ia", "e", "a", "y", "o"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	/** Endings of nouns that are believed where the noun occurs. */
	private static final List<String> ATTESTED_NOUN = List.of("", "a", "e", "le", "um", "us", "is", "y", "on", "ule", "en", "ur", "x"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

	private static final int SHORTEST_ATTESTED = 3;
	private static final int SHORTEST_ROOT = 4;
	private static final int SHORTEST_INFLECTED = 4;

	private final OneWord one = new OneWord();
	private final KStemFilter stemmer = new KStemFilter(one);
	private final CharTermAttribute stemmed = stemmer.getAttribute(CharTermAttribute.class);

	@Override
	public List<Piece> split(String name, boolean identifier) {
		return LatinText.split(name, identifier, "en"); //$NON-NLS-1$
	}

	@Override
	public Spelling spell(String word, Predicate<String> attested) {
		if (FUNCTION.contains(word)) {
			return Spelling.plain(word, Word.Sort.FUNCTION);
		}
		if (word.length() < SHORTEST_INFLECTED) {
			return Spelling.plain(word, Word.Sort.CONTENT);
		}
		String singular = IRREGULAR.containsKey(word) ? IRREGULAR.get(word) : latinSingular(word, attested);
		String american = american(singular);
		String base = kStem(american);
		String stem = singular(american, base);
		String noun = nounOf(stem, attested);
		if (noun != null) {
			return new Spelling(stem, base, latin(Objects.requireNonNullElse(without(NOUN, noun), noun)), true, Word.Sort.CONTENT);
		}
		String adjective = without(ADJECTIVE, stem);
		return new Spelling(stem, base, latin(adjective == null ? Objects.requireNonNullElse(without(NOUN, stem), stem) : adjective),
				adjective != null, Word.Sort.CONTENT);
	}

	/** Without the plural only: what else the stemmer takes away makes another word, as of burster burst. */
	private static String singular(String word, String base) {
		if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return word;
		}
		String plain = word.substring(0, word.length() - 1);
		String withoutE = plain.endsWith("e") ? plain.substring(0, plain.length() - 1) : plain; //$NON-NLS-1$
		String withY = plain.endsWith("ie") ? plain.substring(0, plain.length() - 2) + 'y' : plain; //$NON-NLS-1$
		if (base.equals(plain) || base.equals(withoutE) || base.equals(withY)) {
			return base;
		}
		return plain.endsWith("ie") ? withY : plain.matches(".*(ss|sh|ch|x|z|o)e") ? withoutE : plain; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String latinSingular(String word, Predicate<String> attested) {
		if (word.length() > 4 && word.endsWith("ae")) { //$NON-NLS-1$
			return word.substring(0, word.length() - 1);
		}
		for (Map.Entry<String, List<String>> ending : LATIN) {
			if (word.length() > ending.getKey().length() + 2 && word.endsWith(ending.getKey())) {
				String base = word.substring(0, word.length() - ending.getKey().length());
				for (String singular : ending.getValue()) {
					if (attested.test(base + singular) && !(base + singular).equals(word)) {
						return base + singular;
					}
				}
			}
		}
		return word;
	}

	private static String american(String word) {
		String american = AMERICAN.getOrDefault(word, word);
		for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
			Matcher matcher = spelling.getKey().matcher(american);
			if (matcher.find()) {
				american = matcher.replaceAll(spelling.getValue());
			}
		}
		return american;
	}

	private String kStem(String word) {
		try {
			one.set(word);
			return stemmer.incrementToken() ? stemmed.toString() : word;
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The noun that occurs and that an adjective may be made of: mandible for mandibular; null if there is none. */
	private static String nounOf(String stem, Predicate<String> attested) {
		for (String ending : ADJECTIVE) {
			if (stem.length() >= ending.length() + SHORTEST_ATTESTED && stem.endsWith(ending)) {
				String root = stem.substring(0, stem.length() - ending.length());
				for (String nounEnding : ATTESTED_NOUN) {
					String noun = root + nounEnding;
					if (noun.length() > SHORTEST_ROOT && !noun.equals(stem) && attested.test(noun)) {
						return noun;
					}
				}
			}
		}
		return null;
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

	/** Words in -x show their stem in the adjective: thorax, thoracic; larynx, laryngeal. */
	private static String latin(String root) {
		if (root.endsWith("nx")) { //$NON-NLS-1$
			return root.substring(0, root.length() - 1) + 'g';
		}
		return root.endsWith("x") ? root.substring(0, root.length() - 1) + 'c' : root; //$NON-NLS-1$
	}

	/** Hands one word after the other to a filter. */
	private static final class OneWord extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
		private String word;

		void set(String newWord) {
			word = newWord;
		}

		@Override
		public boolean incrementToken() {
			if (word == null) {
				return false;
			}
			clearAttributes();
			term.setEmpty().append(word);
			word = null;
			return true;
		}
	}
}
