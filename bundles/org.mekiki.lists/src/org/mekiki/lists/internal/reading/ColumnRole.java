package org.mekiki.lists.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a column of a table holds, told by its heading.
 *
 * @param kind
 *            what its cells are
 * @param language
 *            language of its cells; empty if the heading does not say
 */
record ColumnRole(Kind kind, String language) {

	/** What cells can be. */
	enum Kind {
		ID, NOTATION, LABEL, ALTERNATIVE, PARENT, DEFINITION, LANGUAGE, UNKNOWN
	}

	private static final Set<String> LANGUAGES = Set.of("ja", "en", "de", "fr", "zh", "ko", "nl", "es", "it", "pt", "ru", "sv", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"pl", "cs"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Set<String> IDS = Set.of("id", "uri", "iri", "url", "identifier", "concept", "識別子"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Set<String> NOTATIONS = Set.of("notation", "code", "number", "no", "番号", "コード"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> LABELS = Set.of("label", "preflabel", "name", "term", "title", "item", "text", "preferred", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"名称", "名前", "用語", "項目", "技術", "技術名", "見出し"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Set<String> ALTERNATIVES = Set.of("altlabel", "altlabels", "alternative", "alternatives", "synonym", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"synonyms", "alias", "aliases", "別名", "同義語"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> PARENTS = Set.of("parent", "broader", "上位", "上位語", "親"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> DEFINITIONS = Set.of("definition", "description", "note", "comment", "scopenote", "定義", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"説明", "備考"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> LANGUAGE = Set.of("language", "lang", "言語"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	static ColumnRole of(String heading) {
		List<String> words = words(heading);
		String language = ""; //$NON-NLS-1$
		if (words.size() > 1 && LANGUAGES.contains(words.getLast())) {
			language = words.removeLast();
		}
		return new ColumnRole(kind(words), language);
	}

	private static Kind kind(List<String> words) {
		if (words.isEmpty()) {
			return Kind.UNKNOWN;
		}
		if (words.stream().anyMatch(PARENTS::contains)) {
			return Kind.PARENT;
		}
		String whole = String.join("", words); //$NON-NLS-1$
		Kind told = kind(whole);
		return told == Kind.UNKNOWN ? kind(words.getLast()) : told;
	}

	private static Kind kind(String word) {
		if (IDS.contains(word)) {
			return Kind.ID;
		}
		if (NOTATIONS.contains(word)) {
			return Kind.NOTATION;
		}
		if (LABELS.contains(word)) {
			return Kind.LABEL;
		}
		if (ALTERNATIVES.contains(word)) {
			return Kind.ALTERNATIVE;
		}
		if (DEFINITIONS.contains(word)) {
			return Kind.DEFINITION;
		}
		return LANGUAGE.contains(word) ? Kind.LANGUAGE : Kind.UNKNOWN;
	}

	private static List<String> words(String heading) {
		String parted = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> words = new ArrayList<>();
		for (String word : parted.split("[^\\p{L}\\p{N}]+")) { //$NON-NLS-1$
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}
}
