package org.mekiki.curriculum.api.player;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
	private static final String PASSED = "passed"; //$NON-NLS-1$
	private static final String FAILED = "failed"; //$NON-NLS-1$
	private static final Pattern TARGET = Pattern.compile("\\{target=([^{}]{1,200})}(?:choice|jump)"); //$NON-NLS-1$

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

	/**
	 * The same with the status that the manifest asks for: where it names a score to pass or a progress to complete, that decides,
	 * whatever the package says.
	 *
	 * @param terms
	 *            of the unit
	 * @return with the status that counts
	 */
	public RunState judged(RunTerms terms) {
		Map<String, String> judged = new TreeMap<>(values);
		BigDecimal passing = terms.passingScore();
		if (edition == RunEdition.SCORM_12) {
			BigDecimal raw = RunTerms.number(get("cmi.core.score.raw")); //$NON-NLS-1$
			boolean over = List.of("passed", "failed", "completed").contains(status()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (passing != null && raw != null && over) {
				judged.put("cmi.core.lesson_status", raw.compareTo(passing) >= 0 ? PASSED : FAILED); //$NON-NLS-1$
			}
			return new RunState(edition, judged);
		}
		if (passing != null) {
			judged.put("cmi.success_status", compared(get("cmi.score.scaled"), passing, PASSED, FAILED)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (terms.completionMeasure() != null) {
			judged.put("cmi.completion_status", //$NON-NLS-1$
					compared(get("cmi.progress_measure"), terms.completionMeasure(), "completed", "incomplete")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return new RunState(edition, judged);
	}

	private static String compared(String said, BigDecimal least, String reached, String missed) {
		BigDecimal number = RunTerms.number(said);
		return number == null ? "unknown" : number.compareTo(least) >= 0 ? reached : missed; //$NON-NLS-1$
	}

	/**
	 * Where the package wants to go when it is closed.
	 *
	 * @return such as {@code continue}, {@code previous}, {@code exitAll}, or {@code choice:ID} for a unit of the package; empty if
	 *         it does not say
	 */
	public String request() {
		String said = get("adl.nav.request"); //$NON-NLS-1$
		Matcher target = TARGET.matcher(said);
		return target.matches() ? "choice:" + target.group(1) : said.matches("[a-zA-Z]{1,20}") ? said : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
		case PASSED, "completed" -> "incomplete".equals(completion) ? AttemptState.STARTED : AttemptState.PASSED; //$NON-NLS-1$ //$NON-NLS-2$
		case FAILED -> AttemptState.FAILED;
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
