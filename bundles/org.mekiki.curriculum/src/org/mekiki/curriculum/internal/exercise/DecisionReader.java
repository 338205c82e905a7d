package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.internal.exercise.DecisionSpec.Condition;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Test;
import org.mekiki.curriculum.internal.json.JsonPart;

/** Reads what an author asks about a result. */
public final class DecisionReader {

	private static final int MOST_TABLES = 50;
	private static final int MOST_ROWS = 50;
	private static final String DECISIONS = "decisions"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String ASK = "ask"; //$NON-NLS-1$
	private static final String TABLE = "table"; //$NON-NLS-1$
	private static final String WHERE = "where"; //$NON-NLS-1$
	private static final String ROWS = "rows"; //$NON-NLS-1$
	private static final String ANSWER = "answer"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String TOLERANCE = "tolerance"; //$NON-NLS-1$
	private static final String COLUMN = "column"; //$NON-NLS-1$

	private final JsonPart.Problems problems;

	/**
	 * Creates a reader.
	 *
	 * @param problems
	 *            takes what is wrong
	 */
	public DecisionReader(JsonPart.Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads decisions.
	 *
	 * @param json
	 *            may be null
	 * @return empty if there are none
	 */
	public List<DecisionSpec> read(String json) {
		List<DecisionSpec> specs = new ArrayList<>();
		if (json == null || json.isBlank()) {
			return specs;
		}
		JsonPart root = JsonPart.object(json, DECISIONS, problems);
		if (root == null) {
			return specs;
		}
		root.only(DECISIONS);
		Set<String> ids = new HashSet<>();
		for (JsonPart part : root.parts(DECISIONS, 1)) {
			DecisionSpec spec = spec(part);
			if (!ids.add(spec.id())) {
				part.wrongIn(ID, "twice", spec.id()); //$NON-NLS-1$
			}
			specs.add(spec);
		}
		return specs;
	}

	private static DecisionSpec spec(JsonPart part) {
		part.only(ID, ASK, TABLE, WHERE, "most", "least", "drawn", ROWS, ANSWER, COUNT, TOLERANCE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Take take = Take.ALL;
		String by = ""; //$NON-NLS-1$
		int rows = part.has(ROWS) ? part.whole(ROWS, 1, MOST_ROWS) : 0;
		for (Take each : List.of(Take.MOST, Take.LEAST)) {
			String member = each.name().toLowerCase(Locale.ROOT);
			if (part.has(member)) {
				take = each;
				by = part.text(member);
			}
		}
		if (part.has("drawn")) { //$NON-NLS-1$
			take = Take.DRAWN;
			rows = part.whole("drawn", 1, MOST_ROWS); //$NON-NLS-1$
		}
		boolean count = part.truth(COUNT, false);
		if (count == part.has(ANSWER)) {
			part.wrongIn(ANSWER, "answer.or.count"); //$NON-NLS-1$
		}
		return new DecisionSpec(part.text(ID), ask(part), part.has(TABLE) ? part.whole(TABLE, 1, MOST_TABLES) : 1,
				conditions(part), take, by, rows, count ? "" : part.optionalText(ANSWER), //$NON-NLS-1$
				part.number(TOLERANCE, BigDecimal.ZERO));
	}

	private static Map<String, String> ask(JsonPart part) {
		Map<String, String> ask = new LinkedHashMap<>();
		JsonPart texts = part.part(ASK);
		if (texts == null) {
			part.wrongIn(ASK, "missing"); //$NON-NLS-1$
		} else {
			texts.names().forEach(language -> ask.put(language, texts.text(language)));
		}
		return ask;
	}

	private static List<Condition> conditions(JsonPart part) {
		List<Condition> conditions = new ArrayList<>();
		for (JsonPart each : part.parts(WHERE, 0)) {
			String column = each.text(COLUMN);
			int before = conditions.size();
			for (Test test : Test.values()) {
				String member = test.name().toLowerCase(Locale.ROOT);
				if (each.has(member)) {
					conditions.add(new Condition(column, test, String.join("", each.values(member)))); //$NON-NLS-1$
				}
			}
			each.only(COLUMN, "is", "above", "below", "type", "empty"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (conditions.size() != before + 1) {
				each.wrong("one.test"); //$NON-NLS-1$
			}
		}
		return conditions;
	}
}
