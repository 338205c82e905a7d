package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Parameters and questions of an exercise as the model keeps them, which is JSON. */
public final class ExerciseText {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String DECISIONS = "decisions"; //$NON-NLS-1$

	private ExerciseText() {
	}

	/**
	 * Reads parameters.
	 *
	 * @param json
	 *            may be null
	 * @return texts by parameter; empty if it is no JSON object
	 */
	public static Map<String, List<String>> parameters(String json) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		JsonNode root = read(json);
		root.fieldNames().forEachRemaining(name -> {
			JsonNode value = root.get(name);
			List<String> texts = new ArrayList<>();
			if (value.isArray()) {
				value.forEach(each -> texts.add(each.asText()));
			} else {
				texts.add(value.asText());
			}
			values.put(name, texts);
		});
		return values;
	}

	/**
	 * Writes parameters.
	 *
	 * @param values
	 *            texts by parameter
	 * @return JSON; parameters without values are left out
	 */
	public static String parameters(Map<String, List<String>> values) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		values.forEach((name, texts) -> {
			if (texts.size() == 1) {
				root.put(name, texts.get(0));
			} else if (!texts.isEmpty()) {
				ArrayNode array = root.putArray(name);
				texts.forEach(array::add);
			}
		});
		return root.toString();
	}

	private static JsonNode read(String json) {
		try {
			JsonNode root = json == null || json.isBlank() ? null : JSON.readTree(json);
			return root != null && root.isObject() ? root : JsonNodeFactory.instance.objectNode();
		} catch (JsonProcessingException broken) {
			return JsonNodeFactory.instance.objectNode();
		}
	}

	/**
	 * Reads questions.
	 *
	 * @param json
	 *            as kept; may be null
	 * @return the questions, to be changed; null if it is none of what is kept
	 */
	static ArrayNode questions(String json) {
		try {
			if (json == null || json.isBlank()) {
				return JsonNodeFactory.instance.arrayNode();
			}
			JsonNode root = JSON.readTree(json);
			for (JsonNode each : root.path(DECISIONS)) {
				if (!each.isObject()) {
					return null;
				}
			}
			return root.size() == 1 && root.path(DECISIONS) instanceof ArrayNode array ? array : null;
		} catch (JsonProcessingException broken) {
			return null;
		}
	}

	/**
	 * Writes questions.
	 *
	 * @param questions
	 *            as read
	 * @return as kept; empty for none
	 */
	static String json(ArrayNode questions) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.set(DECISIONS, questions);
		return questions.isEmpty() ? "" : root.toString(); //$NON-NLS-1$
	}

	/**
	 * Whether two texts say the same.
	 *
	 * @param one
	 *            JSON or nothing
	 * @param other
	 *            JSON or nothing
	 * @return true if they differ in blanks only
	 */
	public static boolean same(String one, String other) {
		try {
			boolean none = one == null || one.isBlank();
			boolean noneEither = other == null || other.isBlank();
			return none || noneEither ? none == noneEither : JSON.readTree(one).equals(JSON.readTree(other));
		} catch (JsonProcessingException broken) {
			return Objects.equals(one, other);
		}
	}

	/**
	 * Adds a question.
	 *
	 * @param questions
	 *            the questions so far
	 * @param question
	 *            the question in English and Japanese, and how it takes rows
	 */
	static void add(ArrayNode questions, Question question) {
		int number = 1;
		while (questions.findValuesAsText("id").contains("q" + number)) { //$NON-NLS-1$ //$NON-NLS-2$
			number++;
		}
		ObjectNode added = questions.addObject();
		added.put("id", "q" + number); //$NON-NLS-1$ //$NON-NLS-2$
		ObjectNode ask = added.putObject("ask"); //$NON-NLS-1$
		ask.put("ja", question.japanese()); //$NON-NLS-1$
		ask.put("en", question.english()); //$NON-NLS-1$
		if (question.rows() > 0) {
			if ("drawn".equals(question.take())) { //$NON-NLS-1$
				added.put("drawn", question.rows()); //$NON-NLS-1$
			} else {
				added.put(question.take(), question.by());
				added.put("rows", question.rows()); //$NON-NLS-1$
			}
			added.put("answer", question.answer()); //$NON-NLS-1$
		} else {
			added.put("count", true); //$NON-NLS-1$
		}
	}

	/**
	 * A question to start from.
	 *
	 * @param take
	 *            {@code most}, {@code least} or {@code drawn}
	 * @param by
	 *            column that decides
	 * @param rows
	 *            how many; 0 to ask how many there are
	 * @param answer
	 *            column that is asked for
	 * @param japanese
	 *            what is asked
	 * @param english
	 *            what is asked
	 */
	public record Question(String take, String by, int rows, String answer, String japanese, String english) {
	}
}
