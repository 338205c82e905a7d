package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.vocabulary.Concept;

/**
 * Finds words of a name that say what the place of its concept says already: muscle in the name of something below muscle, paper
 * in the name of a property of papers. A name gets a second form without them, since others leave them out.
 */
final class Redundancy {

	/** How many steps up a class is looked at. */
	private static final int FAR = 3;

	private final NameBook book;

	Redundancy(NameBook book) {
		this.book = book;
	}

	List<Phrase> forms(Phrase phrase) {
		if (phrase.isDerived() || phrase.words().size() < 2) {
			return List.of();
		}
		List<Phrase> forms = new ArrayList<>(0);
		for (Concept place : places(phrase.concept())) {
			for (Phrase name : book.of(place.position())) {
				Phrase form = name.isDerived() || !name.language().equals(phrase.language()) ? null : without(phrase, name);
				if (form != null && forms.stream().noneMatch(known -> known.words().equals(form.words()))) {
					forms.add(form);
				}
			}
		}
		return forms;
	}

	/** Where a property begins and ends; what is above a class. */
	private static Set<Concept> places(Concept concept) {
		Set<Concept> places = new LinkedHashSet<>();
		if (concept.kind().isProperty()) {
			places.addAll(concept.domains());
			places.addAll(concept.ranges());
			return places;
		}
		List<Concept> level = concept.parents();
		for (int steps = 0; steps < FAR; steps++) {
			List<Concept> next = new ArrayList<>();
			level.stream().filter(places::add).forEach(upper -> next.addAll(upper.parents()));
			level = next;
		}
		return places;
	}

	/** The name without all words of another one; null if it does not hold them all, or holds nothing else. */
	private static Phrase without(Phrase phrase, Phrase name) {
		List<Word> left = new ArrayList<>(phrase.words());
		for (Word word : name.words()) {
			int at = -1;
			for (int i = 0; i < left.size() && at < 0; i++) {
				at = left.get(i).stemKey() == word.stemKey() ? i : -1;
			}
			if (at < 0) {
				return null;
			}
			left.remove(at);
		}
		boolean tells = left.stream().anyMatch(word -> word.sort() == Word.Sort.CONTENT && word.text().length() > 1);
		if (!tells || left.size() == phrase.words().size()) {
			return null;
		}
		int head = left.indexOf(phrase.words().get(phrase.head()));
		return phrase.shortened(left, head < 0 ? left.size() - 1 : head);
	}
}
