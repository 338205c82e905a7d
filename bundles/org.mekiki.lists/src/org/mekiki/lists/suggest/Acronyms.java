package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;

/**
 * Finds words that are the initials of several words elsewhere, such as UAV and unmanned aerial vehicle, and gives names
 * that hold the several words a second form with the one.
 */
final class Acronyms {

	private static final int SHORTEST = 2;
	private static final int LONGEST = 6;

	/** Initials that stand for more than this many different things tell nothing. */
	private static final int MOST_MEANINGS = 3;

	private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,6}s?(?![\\p{L}\\d])|(?<=_|^)\\p{Lu}{2,6}(?=_|$|\\p{Lu}\\p{Ll})"); //$NON-NLS-1$

	/** Acronyms that occur, by their text, with the word. */
	private final Map<String, Word> words = new HashMap<>();

	Acronyms(List<NameBook> books) {
		for (NameBook book : books) {
			for (Phrase phrase : book.phrases()) {
				collect(phrase);
			}
		}
		Map<String, Set<String>> meanings = new HashMap<>();
		for (NameBook book : books) {
			for (Phrase phrase : book.phrases()) {
				runs(phrase, (initials, from, to) -> meanings.computeIfAbsent(initials, key -> new HashSet<>())
						.add(phrase.words().subList(from, to).stream().map(Word::stem).toList().toString()));
			}
		}
		words.keySet().removeIf(initials -> meanings.getOrDefault(initials, Set.of()).size() > MOST_MEANINGS);
	}

	private void collect(Phrase phrase) {
		String label = phrase.label().text();
		if (!hasCapitals(label)) {
			return;
		}
		// In a label all in capitals, every short word looks like an acronym.
		if (label.equals(label.toUpperCase(Locale.ROOT)) && phrase.words().size() > 1) {
			return;
		}
		Matcher matcher = CAPITALS.matcher(label);
		while (matcher.find()) {
			String found = matcher.group().toLowerCase(Locale.ROOT);
			for (Word word : phrase.words()) {
				if (word.text().equals(found) || word.stem().equals(found)) {
					words.putIfAbsent(word.stem(), word);
				}
			}
		}
	}

	/** Whether two capital letters stand side by side, as in every acronym and in few names. */
	private static boolean hasCapitals(String label) {
		boolean before = false;
		for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
			boolean capital = Character.getType(label.codePointAt(i)) == Character.UPPERCASE_LETTER;
			if (capital && before) {
				return true;
			}
			before = capital;
		}
		return false;
	}

	/** Is told about words side by side whose initials are an acronym. */
	@FunctionalInterface
	private interface Run {
		void found(String initials, int from, int to);
	}

	private void runs(Phrase phrase, Run run) {
		List<Word> all = phrase.words();
		for (int from = 0; from < all.size() && !words.isEmpty(); from++) {
			StringBuilder initials = new StringBuilder();
			for (int to = from; to < all.size() && to - from < LONGEST && isSpelled(all.get(to)); to++) {
				initials.append(all.get(to).text().charAt(0));
				if (initials.length() >= SHORTEST && words.containsKey(initials.toString())) {
					run.found(initials.toString(), from, to + 1);
				}
			}
		}
	}

	private static boolean isSpelled(Word word) {
		return word.text().length() > 1 && Character.isLetter(word.text().charAt(0)) && word.text().charAt(0) < 128;
	}

	/** Further forms of a name, with acronyms in the place of words. */
	List<Phrase> forms(Phrase phrase) {
		List<Phrase> forms = new ArrayList<>(0);
		runs(phrase, (initials, from, to) -> {
			Word acronym = words.get(initials);
			List<Word> shorter = new ArrayList<>(phrase.words().subList(0, from));
			shorter.add(acronym);
			shorter.addAll(phrase.words().subList(to, phrase.words().size()));
			int head = phrase.head() < from ? phrase.head() : phrase.head() < to ? from : phrase.head() - (to - from - 1);
			forms.add(phrase.form(shorter, head));
		});
		return forms;
	}
}
