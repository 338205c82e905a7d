package org.mekiki.curriculum.internal.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Interaction.Essay;
import org.mekiki.curriculum.api.item.Interaction.FileHandIn;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Numeric;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Ordering;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Interaction.ShortAnswer;
import org.mekiki.curriculum.api.item.Interaction.TrueFalse;
import org.mekiki.curriculum.internal.json.JsonPart;
import org.mekiki.model.learning.ItemKind;

/** Reads what {@code AssessmentItem.answer} says, by the kind of the item. */
public final class AnswerReader {

	private static final int MOST_POINTS = 1000;
	private static final int MOST_MEGABYTES = 1024;
	private static final Pattern TYPE = Pattern.compile("[a-z0-9]{1,10}"); //$NON-NLS-1$
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}"); //$NON-NLS-1$
	private static final String ANSWER = "answer"; //$NON-NLS-1$
	private static final String OPTIONS = "options"; //$NON-NLS-1$
	private static final String CORRECT = "correct"; //$NON-NLS-1$
	private static final String RUBRIC = "rubric"; //$NON-NLS-1$
	private static final String POINTS = "points"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String TWICE = "twice"; //$NON-NLS-1$
	private static final String FEEDBACK = "feedback"; //$NON-NLS-1$

	private final JsonPart.Problems problems;

	/**
	 * Creates a reader.
	 *
	 * @param problems
	 *            takes what is wrong
	 */
	public AnswerReader(JsonPart.Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads an answer.
	 *
	 * @param kind
	 *            of the item
	 * @param json
	 *            may be null
	 * @param points
	 *            of the item
	 * @return not to be used if problems were told; may be null then
	 */
	public Interaction read(ItemKind kind, String json, int points) {
		JsonPart answer = JsonPart.object(json, ANSWER, problems);
		if (answer == null) {
			return null;
		}
		return switch (kind) {
		case SINGLE_CHOICE -> choice(answer, false);
		case MULTIPLE_CHOICE -> choice(answer, true);
		case TRUE_FALSE -> trueFalse(answer);
		case SHORT_ANSWER -> shortAnswer(answer);
		case NUMERIC -> numeric(answer);
		case ORDERING -> ordering(answer);
		case MATCHING -> matching(answer);
		case ESSAY -> essay(answer, points);
		case FILE -> file(answer, points);
		};
	}

	private static Choice choice(JsonPart answer, boolean multiple) {
		answer.only(OPTIONS);
		Set<String> ids = new HashSet<>();
		List<Option> options = new ArrayList<>();
		for (JsonPart part : answer.parts(OPTIONS, 2)) {
			part.only("id", TEXT, CORRECT, FEEDBACK, "fixed"); //$NON-NLS-1$ //$NON-NLS-2$
			Option option = new Option(part.text("id"), part.text(TEXT), part.truth(CORRECT, true), //$NON-NLS-1$
					part.optionalText(FEEDBACK), part.truth("fixed", false)); //$NON-NLS-1$
			if (!option.id().isEmpty() && !ID.matcher(option.id()).matches()) {
				part.wrongIn("id", "id", option.id()); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!ids.add(option.id()) && !option.id().isEmpty()) {
				part.wrongIn("id", TWICE, option.id()); //$NON-NLS-1$
			}
			options.add(option);
		}
		Choice choice = new Choice(options, multiple);
		if (options.size() > 1 && (choice.right() == 0 || !multiple && choice.right() > 1)) {
			answer.wrongIn(OPTIONS, multiple ? "right.some" : "right.one", Integer.valueOf(choice.right())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return choice;
	}

	private static TrueFalse trueFalse(JsonPart answer) {
		answer.only(CORRECT);
		return new TrueFalse(answer.truth(CORRECT, true));
	}

	private static ShortAnswer shortAnswer(JsonPart answer) {
		answer.only("accepted"); //$NON-NLS-1$
		List<String> accepted = answer.texts("accepted", 1); //$NON-NLS-1$
		for (String text : accepted) {
			if (Spelling.fold(text).isEmpty()) {
				answer.wrongIn("accepted", "no.letters", text); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new ShortAnswer(accepted);
	}

	private static Numeric numeric(JsonPart answer) {
		answer.only("value", "tolerance", "unit"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		BigDecimal tolerance = answer.number("tolerance", BigDecimal.ZERO); //$NON-NLS-1$
		if (tolerance != null && tolerance.signum() < 0) {
			answer.wrongIn("tolerance", "negative"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Numeric(answer.number("value", null), tolerance, answer.optionalText("unit")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Ordering ordering(JsonPart answer) {
		answer.only("order"); //$NON-NLS-1$
		List<String> order = answer.texts("order", 2); //$NON-NLS-1$
		different(answer, "order", order); //$NON-NLS-1$
		return new Ordering(order);
	}

	private static Matching matching(JsonPart answer) {
		answer.only("pairs", "distractors"); //$NON-NLS-1$ //$NON-NLS-2$
		List<Pair> pairs = new ArrayList<>();
		for (JsonPart part : answer.parts("pairs", 2)) { //$NON-NLS-1$
			part.only("left", "right"); //$NON-NLS-1$ //$NON-NLS-2$
			pairs.add(new Pair(part.text("left"), part.text("right"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<String> distractors = answer.texts("distractors", 0); //$NON-NLS-1$
		different(answer, "pairs", pairs.stream().map(Pair::left).toList()); //$NON-NLS-1$
		for (Pair pair : pairs) {
			if (distractors.contains(pair.right())) {
				answer.wrongIn("distractors", "distractor", pair.right()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new Matching(pairs, distractors);
	}

	private static void different(JsonPart answer, String member, List<String> texts) {
		Set<String> seen = new HashSet<>();
		for (String text : texts) {
			if (!seen.add(text) && !text.isEmpty()) {
				answer.wrongIn(member, TWICE, text);
			}
		}
	}

	private static Essay essay(JsonPart answer, int points) {
		answer.only(RUBRIC);
		return new Essay(rubric(answer, points, 1));
	}

	private static FileHandIn file(JsonPart answer, int points) {
		answer.only("types", "largestMegabytes", RUBRIC); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> types = answer.texts("types", 1).stream().map(type -> type.toLowerCase(Locale.ROOT)).toList(); //$NON-NLS-1$
		for (String type : types) {
			if (!TYPE.matcher(type).matches()) {
				answer.wrongIn("types", "type", type); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new FileHandIn(types, answer.whole("largestMegabytes", 1, MOST_MEGABYTES), rubric(answer, points, 0)); //$NON-NLS-1$
	}

	private static List<Criterion> rubric(JsonPart answer, int points, int least) {
		List<Criterion> rubric = new ArrayList<>();
		for (JsonPart part : answer.parts(RUBRIC, least)) {
			part.only("criterion", POINTS); //$NON-NLS-1$
			rubric.add(new Criterion(part.text("criterion"), part.whole(POINTS, 1, MOST_POINTS))); //$NON-NLS-1$
		}
		int sum = rubric.stream().mapToInt(Criterion::points).sum();
		if (!rubric.isEmpty() && sum != points) {
			answer.wrongIn(RUBRIC, "rubric.sum", Integer.valueOf(sum), Integer.valueOf(points)); //$NON-NLS-1$
		}
		return rubric;
	}
}
