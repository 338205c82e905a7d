package org.mekiki.lists.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Languages in letters for which a stemmer is all there is; without one, words are taken as they are. */
final class SnowballWords implements WordLanguage {

	private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(Map.entry("da", DanishStemmer::new), //$NON-NLS-1$
			Map.entry("nl", DutchStemmer::new), Map.entry("fi", FinnishStemmer::new), Map.entry("fr", FrenchStemmer::new), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("hu", HungarianStemmer::new), Map.entry("it", ItalianStemmer::new), Map.entry("no", NorwegianStemmer::new), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("pt", PortugueseStemmer::new), Map.entry("ro", RomanianStemmer::new), Map.entry("ru", RussianStemmer::new), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("es", SpanishStemmer::new), Map.entry("sv", SwedishStemmer::new)); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Set<String> FUNCTION = Set.of("de", "la", "le", "les", "l", "d", "du", "des", "et", "en", "el", "los", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"las", "del", "y", "i", "il", "lo", "gli", "della", "dei", "di", "e", "van", "het", "een", "voor", "och", "av", "og", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$ //$NON-NLS-18$
			"da", "do", "dos", "das", "para", "por", "pour", "per", "und", "the", "of", "and"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private final String language;
	private final SnowballStemmer stemmer;

	SnowballWords(String language) {
		this.language = language;
		stemmer = STEMMERS.getOrDefault(language, () -> null).get();
	}

	@Override
	public List<Piece> split(String name, boolean identifier) {
		return LatinText.split(name.replaceAll("(?<=\\b[dlDL])['\u2019]", " "), identifier, language); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Spelling spell(String word, Predicate<String> attested) {
		if (FUNCTION.contains(word)) {
			return Spelling.plain(word, Word.Sort.FUNCTION);
		}
		if (stemmer == null || word.length() < 3) {
			return Spelling.plain(word, Word.Sort.CONTENT);
		}
		stemmer.setCurrent(word);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		return Spelling.plain(stem, Word.Sort.CONTENT);
	}
}
