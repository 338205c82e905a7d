package org.mekiki.curriculum.api.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.curriculum.internal.json.JsonPart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a trainee has found out. As JSON in {@code Attempt.answer}: {@code {"decisions":{"most":["…"]}}}.
 *
 * @param decisions
 *            names, or one number as typed, by identifier of the decision
 * @since 0.1
 */
public record ExerciseAnswers(Map<String, List<String>> decisions) {

	private static final String DECISIONS = "decisions"; //$NON-NLS-1$

	/** Copies the map. */
	public ExerciseAnswers {
		decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
	}

	/**
	 * Writes them.
	 *
	 * @return JSON on one line
	 */
	public String json() {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		ObjectNode all = root.putObject(DECISIONS);
		decisions.forEach((id, names) -> {
			ArrayNode array = all.putArray(id);
			names.forEach(array::add);
		});
		return root.toString();
	}

	/**
	 * Reads answers.
	 *
	 * @param json
	 *            may be null
	 * @return the answers; empty if it is no JSON of this form
	 */
	public static ExerciseAnswers of(String json) {
		boolean[] broken = new boolean[1];
		Map<String, List<String>> decisions = new LinkedHashMap<>();
		JsonPart root = JsonPart.object(json, DECISIONS, (place, key, values) -> broken[0] = true);
		JsonPart all = root == null ? null : root.part(DECISIONS);
		if (all != null) {
			all.names().forEach(id -> decisions.put(id, all.values(id)));
		}
		return new ExerciseAnswers(broken[0] ? Map.of() : decisions);
	}
}
