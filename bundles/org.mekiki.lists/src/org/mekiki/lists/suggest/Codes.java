package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;

/** Codes of a letter and a number, such as C4, that others spell out: layer C number 4, cervical vertebra 4. */
final class Codes {

	private static final Pattern CODE = Pattern.compile("[a-z]\\d{1,2}"); //$NON-NLS-1$

	/** A code that could be spelled out by more different words tells nothing. */
	private static final int MOST_MEANINGS = 2;

	private final Map<String, Word> codes = new HashMap<>();

	Codes(List<NameBook> books) {
		for (NameBook book : books) {
			for (Phrase phrase : book.phrases()) {
				phrase.words().stream().filter(word -> CODE.matcher(word.text()).matches())
						.forEach(word -> codes.putIfAbsent(word.text(), word));
			}
		}
		Map<String, Set<String>> meanings = new HashMap<>();
		for (NameBook book : books) {
			for (Phrase phrase : book.phrases()) {
				spelled(phrase, (code, word, number) -> meanings.computeIfAbsent(code, key -> new HashSet<>())
						.add(phrase.words().get(word).root()));
			}
		}
		codes.keySet().removeIf(code -> meanings.getOrDefault(code, Set.of()).size() > MOST_MEANINGS);
	}

	/** Is told about a word and a number that a code could stand for. */
	@FunctionalInterface
	private interface Spelled {
		void found(String code, int word, int number);
	}

	private void spelled(Phrase phrase, Spelled spelled) {
		List<Word> all = phrase.words();
		for (int number = 0; number < all.size() && !codes.isEmpty(); number++) {
			if (all.get(number).sort() == Word.Sort.NUMBER) {
				for (int i = 0; i < all.size(); i++) {
					Word word = all.get(i);
					String code = word.text().charAt(0) + all.get(number).text();
					if (i != number && word.sort() == Word.Sort.CONTENT && word.text().length() > 1 && codes.containsKey(code)) {
						spelled.found(code, i, number);
					}
				}
			}
		}
	}

	/** Forms of a name with a code in the place of what it stands for. */
	List<Phrase> forms(Phrase phrase) {
		List<Phrase> forms = new ArrayList<>(0);
		if (phrase.words().size() > 1) {
			spelled(phrase, (code, word, number) -> {
				List<Word> shorter = new ArrayList<>(phrase.words());
				shorter.set(word, codes.get(code));
				shorter.remove(number);
				int head = shorter.indexOf(phrase.words().get(phrase.head()));
				forms.add(phrase.form(shorter, head < 0 ? shorter.size() - 1 : head));
			});
		}
		return forms;
	}
}
