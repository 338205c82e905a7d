package org.mekiki.core.api.search;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.model.Element;
import org.mekiki.model.Source;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** What one element is called, folded for searching. Immutable. */
final class IndexedTexts {

	private static final int EXACT = 300;
	private static final int PREFIX = 200;
	private static final int WORD = 150;
	private static final int INSIDE = 100;

	private final String id;
	private final String className;
	private final String[] texts;
	private final String[] folded;
	private final TextRole[] roles;

	private IndexedTexts(Element element, List<String> texts, List<TextRole> roles) {
		id = element.getId();
		className = element.eClass().getName();
		this.texts = texts.toArray(String[]::new);
		this.roles = roles.toArray(TextRole[]::new);
		folded = new String[this.texts.length];
		for (int i = 0; i < folded.length; i++) {
			folded[i] = TextFolding.fold(this.texts[i]);
		}
	}

	static IndexedTexts of(Element element) {
		List<String> texts = new ArrayList<>();
		List<TextRole> roles = new ArrayList<>();
		addAll(element.getLabels(), TextRole.LABEL, texts, roles);
		switch (element) {
		case ListItem item -> add(item.getText(), TextRole.LABEL, texts, roles);
		case TechnologyList list -> add(list.getTitle(), TextRole.LABEL, texts, roles);
		case Source source -> add(source.getTitle(), TextRole.LABEL, texts, roles);
		default -> {
			// its labels say it all
		}
		}
		add(element.getNotation(), TextRole.NOTATION, texts, roles);
		addAll(element.getAltLabels(), TextRole.ALTERNATIVE, texts, roles);
		addAll(element.getHiddenLabels(), TextRole.HIDDEN, texts, roles);
		addAll(element.getDescriptions(), TextRole.DESCRIPTION, texts, roles);
		return new IndexedTexts(element, texts, roles);
	}

	boolean isEmpty() {
		return texts.length == 0;
	}

	/** The best text for a query, or null if a word of the query occurs in none of them. */
	Hit match(String[] words) {
		for (int w = 1; w < words.length; w++) {
			if (!contains(words[w])) {
				return null;
			}
		}
		int bestScore = 0;
		int best = -1;
		for (int i = 0; i < folded.length; i++) {
			int at = folded[i].indexOf(words[0]);
			if (at >= 0) {
				int score = quality(folded[i], words, at) - roles[i].ordinal() * 20;
				if (best < 0 || score > bestScore) {
					bestScore = score;
					best = i;
				}
			}
		}
		return best < 0 ? null : new Hit(id, className, texts[best], roles[best], bestScore);
	}

	private boolean contains(String word) {
		for (String text : folded) {
			if (text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static int quality(String text, String[] words, int at) {
		int bonus = 0;
		for (int w = 1; w < words.length; w++) {
			bonus += text.contains(words[w]) ? 10 : 0;
		}
		if (at == 0) {
			return bonus + (text.length() == words[0].length() ? EXACT : PREFIX);
		}
		return bonus + (Character.isLetterOrDigit(text.charAt(at - 1)) ? INSIDE : WORD);
	}

	private static void addAll(List<Text> values, TextRole role, List<String> texts, List<TextRole> roles) {
		for (Text value : values) {
			add(value.getValue(), role, texts, roles);
		}
	}

	private static void add(String text, TextRole role, List<String> texts, List<TextRole> roles) {
		if (text != null && !text.isBlank()) {
			texts.add(text);
			roles.add(role);
		}
	}
}
