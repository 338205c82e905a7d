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
	 * Writes questions so that people can read them: one member on a line.
	 *
	 * @param json
	 *            as kept; may be null or broken
	 * @return the same, indented; as it is if it is broken
	 */
	public static String indented(String json) {
		try {
			return json == null || json.isBlank() ? "" //$NON-NLS-1$
					: JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
		} catch (JsonProcessingException broken) {
			return json;
		}
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
	 * @param json
	 *            the questions so far; may be blank
	 * @param question
	 *            the question in English and Japanese, and how it takes rows
	 * @return the questions, indented; the same text if it is broken
	 */
	public static String add(String json, Question question) {
		JsonNode root;
		try {
			root = json.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(json);
		} catch (JsonProcessingException broken) {
			return json;
		}
		ObjectNode whole = root.isObject() ? (ObjectNode) root : JsonNodeFactory.instance.objectNode();
		ArrayNode all = whole.path(DECISIONS).isArray() ? (ArrayNode) whole.get(DECISIONS) : whole.putArray(DECISIONS);
		ObjectNode added = all.addObject();
		added.put("id", "q" + all.size()); //$NON-NLS-1$ //$NON-NLS-2$
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
		return indented(whole.toString());
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
