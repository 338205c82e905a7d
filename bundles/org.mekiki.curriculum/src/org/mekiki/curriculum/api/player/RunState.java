package org.mekiki.curriculum.api.player;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a package has said at run time: values by names of the data model, such as {@code cmi.suspend_data}. Packages may come
 * from anybody, so the number and length of what is kept are bounded.
 *
 * @param edition
 *            whose names they are
 * @param values
 *            by name
 * @since 0.1
 */
public record RunState(RunEdition edition, Map<String, String> values) {

	/** Characters of all names and values together. */
	public static final int LARGEST = 400_000;

	private static final int MOST_VALUES = 4_000;
	private static final int MOST_POINTS = 1_000_000;
	private static final String RUNTIME = "runtime"; //$NON-NLS-1$

	/** Copies the values, sorted by name. */
	public RunState {
		values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
	}

	/**
	 * Nothing said yet.
	 *
	 * @param edition
	 *            of the package
	 * @return without values
	 */
	public static RunState none(RunEdition edition) {
		return new RunState(edition, Map.of());
	}

	/**
	 * Reads what an attempt keeps.
	 *
	 * @param attempt
	 *            of the model
	 * @return empty if it is about something else
	 */
	public static Optional<RunState> of(Attempt attempt) {
		try {
			JsonNode node = attempt.getAnswer() == null || !attempt.getAnswer().startsWith("{") ? null //$NON-NLS-1$
					: new ObjectMapper().readTree(attempt.getAnswer());
			if (node == null || !node.path(RUNTIME).isTextual()) {
				return Optional.empty();
			}
			return Optional.of(read(RunEdition.of(node.path(RUNTIME).asText()), node.path("values"))); //$NON-NLS-1$
		} catch (JsonProcessingException other) {
			return Optional.empty();
		}
	}

	/**
	 * Reads what a page has sent.
	 *
	 * @param edition
	 *            of the package
	 * @param node
	 *            an object of texts
	 * @return what may be kept of it
	 */
	public static RunState read(RunEdition edition, JsonNode node) {
		Map<String, String> values = new TreeMap<>();
		int size = 0;
		for (Map.Entry<String, JsonNode> field : node.properties()) {
			String name = field.getKey();
			String value = field.getValue().asText();
			size += name.length() + value.length();
			if (name.matches("(?:cmi|adl)\\.[A-Za-z0-9_.]{1,200}") && size <= LARGEST && values.size() < MOST_VALUES) { //$NON-NLS-1$
				values.put(name, value.replace("\0", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new RunState(edition, values);
	}

	/**
	 * As it is kept in an attempt.
	 *
	 * @return JSON
	 */
	public String json() {
		ObjectNode node = new ObjectMapper().createObjectNode();
		node.put(RUNTIME, edition == RunEdition.SCORM_12 ? "SCORM 1.2" : "SCORM 2004"); //$NON-NLS-1$ //$NON-NLS-2$
		ObjectNode fields = node.putObject("values"); //$NON-NLS-1$
		values.forEach(fields::put);
		return node.toString();
	}

	private String get(String name) {
		return values.getOrDefault(name, ""); //$NON-NLS-1$
	}

	/**
	 * Status as the package says it.
	 *
	 * @return such as {@code incomplete} or {@code passed}; empty if it has said none
	 */
	public String status() {
		if (edition == RunEdition.SCORM_12) {
			return get("cmi.core.lesson_status"); //$NON-NLS-1$
		}
		String success = get("cmi.success_status"); //$NON-NLS-1$
		return success.isEmpty() || "unknown".equals(success) ? get("cmi.completion_status") : success; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * What it means for the attempt.
	 *
	 * @return started, passed or failed
	 */
	public AttemptState state() {
		String completion = edition == RunEdition.SCORM_12 ? "" : get("cmi.completion_status"); //$NON-NLS-1$ //$NON-NLS-2$
		return switch (status()) {
		case "passed", "completed" -> "incomplete".equals(completion) ? AttemptState.STARTED : AttemptState.PASSED; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "failed" -> AttemptState.FAILED; //$NON-NLS-1$
		default -> AttemptState.STARTED;
		};
	}

	/**
	 * The score as the package says it.
	 *
	 * @return of any scale; null if it has said none, or none that is a number
	 */
	public BigDecimal score() {
		String raw = get(edition == RunEdition.SCORM_12 ? "cmi.core.score.raw" : "cmi.score.raw"); //$NON-NLS-1$ //$NON-NLS-2$
		String said = raw.isEmpty() && edition == RunEdition.SCORM_2004 ? get("cmi.score.scaled") : raw; //$NON-NLS-1$
		if (!said.matches("-?\\d{1,7}(?:\\.\\d{1,9})?")) { //$NON-NLS-1$
			return null;
		}
		BigDecimal score = new BigDecimal(said);
		return score.signum() < 0 || score.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0 ? null : score;
	}

	/**
	 * Where the trainee was.
	 *
	 * @return in the words of the package; empty if it has said nothing
	 */
	public String location() {
		return get(edition == RunEdition.SCORM_12 ? "cmi.core.lesson_location" : "cmi.location"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * What the package keeps for itself.
	 *
	 * @return empty if it has said nothing
	 */
	public String suspendData() {
		return get("cmi.suspend_data"); //$NON-NLS-1$
	}
}
