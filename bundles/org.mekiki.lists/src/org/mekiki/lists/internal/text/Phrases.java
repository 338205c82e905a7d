package org.mekiki.lists.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/**
 * Takes the labels of several vocabularies apart, with one set of words. Done in two rounds: which words occur decides how
 * compounds are parted and which plural belongs to which singular.
 */
public final class Phrases {

	/** One in so many concepts has a name in what counts as a language of a vocabulary: a few loanwords make none. */
	private static final int SPEAKERS = 5;

	/** Longest label that is compared; what is longer is a sentence. */
	private static final int MOST_WORDS = 24;

	/** Words behind which an English or German name no longer tells what kind of thing it is. */
	private static final Set<String> AFTER_HEAD = Set.of("of", "for", "in", "on", "to", "by", "with", "at", "from", "as", "via", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"per", "der", "des", "von", "vom", "fur", "im", "zur", "zum", "bei", "mit", "nach", "durch", "auf", "aus", "including", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
			"related"); //$NON-NLS-1$

	private record Split(Concept concept, Label label, String language, List<WordLanguage.Piece> pieces, int headEnd) {
	}

	private final Languages languages;
	private final Words words;
	private final Compounds compounds;
	private final Map<Vocabulary, List<Split>> splits = new HashMap<>();

	/**
	 * Starts with nothing.
	 *
	 * @param chineseWords
	 *            knows the Chinese words of glossaries, in simplified characters
	 */
	public Phrases(Predicate<String> chineseWords) {
		languages = new Languages(chineseWords);
		words = new Words(languages);
		compounds = new Compounds();
	}

	/**
	 * The languages of a vocabulary: those that a fair share of its concepts has names in. Abbreviations in Latin letters do not
	 * make a Chinese thesaurus English.
	 *
	 * @param vocabulary
	 *            any
	 * @return BCP 47 primary languages, as declared or guessed
	 */
	public static Set<String> languagesOf(Vocabulary vocabulary) {
		String usual = Languages.usual(vocabulary);
		boolean kana = Languages.hasKana(vocabulary);
		Map<String, Integer> speakers = new HashMap<>();
		int named = 0;
		for (Concept concept : vocabulary.concepts()) {
			Set<String> found = languagesOf(concept, usual, kana);
			found.forEach(language -> speakers.merge(language, Integer.valueOf(1), Integer::sum));
			named += found.isEmpty() ? 0 : 1;
		}
		int most = speakers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		int least = Math.min(most, (named + SPEAKERS - 1) / SPEAKERS);
		speakers.values().removeIf(count -> count.intValue() < least);
		return new TreeSet<>(speakers.keySet());
	}

	private static Set<String> languagesOf(Concept concept, String usual, boolean kana) {
		Set<String> found = new TreeSet<>();
		boolean named = concept.labels().stream().anyMatch(label -> label.kind() != LabelKind.IDENTIFIER);
		for (Label label : concept.labels()) {
			if (!named || label.kind() != LabelKind.IDENTIFIER) {
				String language = Languages.of(label, usual);
				found.add(kana && language.equals(Languages.CHINESE) && label.language().isEmpty() ? Languages.JAPANESE : language);
			}
		}
		return found;
	}

	/**
	 * The words so far.
	 *
	 * @return shared by all phrases
	 */
	public Words words() {
		return words;
	}

	/**
	 * First round for a vocabulary: takes its labels apart.
	 *
	 * @param vocabulary
	 *            the vocabulary
	 * @param wanted
	 *            languages to look at; concepts without a label in any of them are looked at as a whole
	 */
	public void split(Vocabulary vocabulary, Set<String> wanted) {
		String usual = Languages.usual(vocabulary);
		boolean kana = Languages.hasKana(vocabulary);
		List<Split> all = new ArrayList<>();
		for (Concept concept : vocabulary.concepts()) {
			boolean any = concept.labels().stream().anyMatch(label -> wanted.contains(Languages.of(label, usual)));
			for (Label label : concept.labels()) {
				String language = Languages.of(label, usual);
				if (any && !wanted.contains(language)) {
					continue;
				}
				if (kana && label.language().isEmpty() && language.equals(Languages.CHINESE)) {
					language = Languages.JAPANESE;
				}
				boolean identifier = label.kind() == LabelKind.IDENTIFIER;
				List<WordLanguage.Piece> pieces = languages.of(language).split(label.text(), identifier);
				if (!pieces.isEmpty() && pieces.size() <= MOST_WORDS) {
					pieces.forEach(piece -> words.attest(piece.text()));
					compounds.learn(pieces);
					all.add(new Split(concept, label, language, pieces, headEnd(label.text(), pieces)));
				}
			}
		}
		splits.put(vocabulary, all);
	}

	/** How many pieces stand before the first preposition or comma. */
	private static int headEnd(String label, List<WordLanguage.Piece> pieces) {
		int comma = label.indexOf(',');
		int end = pieces.size();
		for (int i = 1; i < pieces.size(); i++) {
			if (pieces.get(i).qualifier() || AFTER_HEAD.contains(pieces.get(i).text())) {
				end = i;
				break;
			}
		}
		if (comma > 0) {
			String before = LatinText.fold(label.substring(0, comma));
			int count = 0;
			for (WordLanguage.Piece piece : pieces) {
				if (!before.contains(piece.text()) || count >= end) {
					break;
				}
				count++;
			}
			end = Math.max(1, Math.min(end, count));
		}
		return end;
	}

	/**
	 * Second round for a vocabulary: makes phrases.
	 *
	 * @param vocabulary
	 *            one that has been through the first round
	 * @return a phrase for each label, in the order of concepts and labels
	 */
	public List<Phrase> phrases(Vocabulary vocabulary) {
		return splits.remove(vocabulary).stream().map(this::phrase).toList();
	}

	private Phrase phrase(Split split) {
		List<Word> content = new ArrayList<>();
		List<Word> qualifiers = new ArrayList<>();
		List<Word> function = new ArrayList<>();
		StringBuilder folded = new StringBuilder();
		int head = 0;
		boolean property = split.concept().kind().isProperty();
		List<WordLanguage.Piece> pieces = compounds.arrange(split.pieces(), words);
		int headEnd = split.headEnd() + Math.max(0, pieces.size() - split.pieces().size());
		for (int i = 0; i < pieces.size(); i++) {
			WordLanguage.Piece piece = pieces.get(i);
			Word word = words.word(piece.language(), piece.text(), i > 0 && i + 1 == pieces.size());
			folded.append(piece.text());
			// A name that begins with what looks like a preposition means something else by it, except for verbs of properties.
			boolean first = i == 0 && pieces.size() > 1 && !property && !piece.text().equals("the"); //$NON-NLS-1$
			if (word.sort() == Word.Sort.FUNCTION && !first && !(property && piece.text().equals("by"))) { //$NON-NLS-1$
				function.add(word);
			} else if (piece.qualifier()) {
				qualifiers.add(word);
			} else {
				content.add(word);
				if (i < headEnd && word.sort() != Word.Sort.AFFIX && !(word.isMark() && content.size() > 1)) {
					head = content.size() - 1;
				}
			}
		}
		if (content.isEmpty()) {
			content = qualifiers.isEmpty() ? function : qualifiers;
			qualifiers = List.of();
			head = content.size() - 1;
		}
		List<Word> all = new ArrayList<>(content);
		all.addAll(qualifiers);
		return new Phrase(split.concept(), split.label(), split.language(), all, qualifiers.size(), head, folded.toString());
	}
}
