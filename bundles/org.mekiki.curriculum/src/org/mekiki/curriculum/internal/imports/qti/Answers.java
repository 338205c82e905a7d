package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what is right as {@code AssessmentItem.answer} has it. */
public final class Answers {

	/** Files that are taken where nothing is said. */
	private static final List<String> FILES = List.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "md", "csv", "png", "jpg", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"zip"); //$NON-NLS-1$
	private static final int MEGABYTES = 20;

	/** An option as another system has it. */
	record Option(String id, String text, boolean correct, String feedback, boolean fixed) {

		Option withFeedback(String other) {
			return feedback.isEmpty() ? new Option(id, text, correct, other, fixed) : this;
		}
	}

	private Answers() {
	}

	private static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	/** Identifiers that ours cannot be are replaced. */
	static ObjectNode choice(List<Option> options) {
		ObjectNode answer = object();
		ArrayNode list = answer.putArray("options"); //$NON-NLS-1$
		Set<String> ids = new HashSet<>();
		for (Option option : options) {
			String id = option.id();
			if (!id.matches("[A-Za-z0-9_-]{1,40}") || !ids.add(id)) { //$NON-NLS-1$
				id = "option-" + (list.size() + 1); //$NON-NLS-1$
				ids.add(id);
			}
			ObjectNode node = list.addObject().put("id", id).put("text", option.text()).put("correct", option.correct()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!option.feedback().isEmpty()) {
				node.put("feedback", option.feedback()); //$NON-NLS-1$
			}
			if (option.fixed()) {
				node.put("fixed", true); //$NON-NLS-1$
			}
		}
		return answer;
	}

	static ObjectNode trueFalse(boolean correct) {
		return object().put("correct", correct); //$NON-NLS-1$
	}

	static ObjectNode words(Collection<String> accepted) {
		ObjectNode answer = object();
		ArrayNode list = answer.putArray("accepted"); //$NON-NLS-1$
		new LinkedHashSet<>(accepted).stream().filter(text -> !text.isBlank()).forEach(list::add);
		return answer;
	}

	static ObjectNode number(BigDecimal value, BigDecimal tolerance, String unit) {
		ObjectNode answer = object().put("value", value.toPlainString()).put("tolerance", tolerance.toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$
		return unit.isEmpty() ? answer : answer.put("unit", unit); //$NON-NLS-1$
	}

	static ObjectNode order(Collection<String> order) {
		ObjectNode answer = object();
		order.forEach(answer.putArray("order")::add); //$NON-NLS-1$
		return answer;
	}

	/** Pairs by their left sides; right sides that are nobody's distract. */
	static ObjectNode pairs(Map<String, String> pairs, Collection<String> rights) {
		ObjectNode answer = object();
		ArrayNode list = answer.putArray("pairs"); //$NON-NLS-1$
		pairs.forEach((left, right) -> list.addObject().put("left", left).put("right", right)); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> distractors = rights.stream().distinct().filter(right -> !right.isBlank() && !pairs.containsValue(right)).toList();
		if (!distractors.isEmpty()) {
			distractors.forEach(answer.putArray("distractors")::add); //$NON-NLS-1$
		}
		return answer;
	}

	/** A rubric of lines with points; one line for everything if nothing is said. */
	static ObjectNode rubric(ObjectNode answer, Map<String, Integer> lines, String otherwise, int points) {
		ArrayNode rubric = answer.putArray("rubric"); //$NON-NLS-1$
		int sum = lines.values().stream().mapToInt(Integer::intValue).sum();
		if (lines.isEmpty() || sum != points) {
			String all = lines.isEmpty() ? otherwise : String.join("; ", lines.keySet()); //$NON-NLS-1$
			rubric.addObject().put("criterion", all).put("points", points); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			lines.forEach((criterion, most) -> rubric.addObject().put("criterion", criterion).put("points", most)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return answer;
	}

	/**
	 * A text marked by a person.
	 *
	 * @param criterion
	 *            what is looked at, if nothing else is said
	 * @param points
	 *            for it
	 * @return the answer
	 */
	public static ObjectNode essay(String criterion, int points) {
		return rubric(object(), Map.of(), criterion, points);
	}

	static ObjectNode essay(Map<String, Integer> lines, String otherwise, int points) {
		return rubric(object(), lines, otherwise, points);
	}

	/**
	 * Files marked by a person.
	 *
	 * @param types
	 *            endings that are taken; the usual ones if empty
	 * @return the answer
	 */
	public static ObjectNode files(Collection<String> types) {
		ObjectNode answer = object();
		(types.isEmpty() ? FILES : types).forEach(answer.putArray("types")::add); //$NON-NLS-1$
		return answer.put("largestMegabytes", MEGABYTES); //$NON-NLS-1$
	}
}
