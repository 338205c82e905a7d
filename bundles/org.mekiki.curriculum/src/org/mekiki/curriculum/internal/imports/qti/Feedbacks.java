package org.mekiki.curriculum.internal.imports.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is said after an answer: to everybody, to who is right or wrong, to who has chosen an option. */
final class Feedbacks {

	private final Set<String> general = new LinkedHashSet<>();
	private final Set<String> right = new LinkedHashSet<>();
	private final Set<String> wrong = new LinkedHashSet<>();
	private final Map<String, String> byOption = new TreeMap<>();

	void general(String text) {
		add(general, text);
	}

	void right(String text) {
		add(right, text);
	}

	void wrong(String text) {
		add(wrong, text);
	}

	void option(String id, String text) {
		if (!text.isBlank()) {
			byOption.merge(id, text, (one, other) -> one.equals(other) ? one : one + "\n\n" + other); //$NON-NLS-1$
		}
	}

	private static void add(Set<String> texts, String text) {
		if (!text.isBlank()) {
			texts.add(text);
		}
	}

	/** What is said after any answer; of questions without options also what explains the right one. */
	String text(boolean options) {
		Set<String> all = new LinkedHashSet<>(general);
		if (!options) {
			all.addAll(right);
		}
		return String.join("\n\n", all); //$NON-NLS-1$
	}

	boolean speaksOfOptions() {
		return !byOption.isEmpty() || !right.isEmpty() || !wrong.isEmpty();
	}

	/** The options with what is said to who has chosen them. */
	List<Answers.Option> on(List<Answers.Option> options) {
		List<Answers.Option> said = new ArrayList<>();
		for (Answers.Option option : options) {
			String text = byOption.getOrDefault(option.id(), String.join("\n\n", option.correct() ? right : wrong)); //$NON-NLS-1$
			said.add(text.isEmpty() ? option : option.withFeedback(text));
		}
		return said;
	}
}
