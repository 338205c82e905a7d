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
	private static final int MOST_ROUTES = 20;
	private static final String DECISIONS = "decisions"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String ASK = "ask"; //$NON-NLS-1$
	private static final String TABLE = "table"; //$NON-NLS-1$
	private static final String WHERE = "where"; //$NON-NLS-1$
	private static final String MOST = "most"; //$NON-NLS-1$
	private static final String LEAST = "least"; //$NON-NLS-1$
	private static final String ALL = "all"; //$NON-NLS-1$
	private static final String DRAWN = "drawn"; //$NON-NLS-1$
	private static final String ROWS = "rows"; //$NON-NLS-1$
	private static final String ANSWER = "answer"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String TOLERANCE = "tolerance"; //$NON-NLS-1$
	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String ROUTES = "routes"; //$NON-NLS-1$
	private static final String SAY = "say"; //$NON-NLS-1$
	private static final String GIVEN = "given"; //$NON-NLS-1$
	private static final String ANALYSIS = "analysis"; //$NON-NLS-1$
	private static final String PARAMETERS = "parameters"; //$NON-NLS-1$

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
		part.only(ID, ASK, TABLE, WHERE, MOST, LEAST, DRAWN, ROWS, ANSWER, COUNT, TOLERANCE, ROUTES);
		Take take = Take.ALL;
		int rows = part.has(ROWS) ? part.whole(ROWS, 1, MOST_ROWS) : 0;
		if (part.has(DRAWN)) {
			take = Take.DRAWN;
			rows = part.whole(DRAWN, 1, MOST_ROWS);
		} else {
			take = extreme(part, take);
		}
		boolean count = part.truth(COUNT, false);
		if (count == part.has(ANSWER)) {
			part.wrongIn(ANSWER, "answer.or.count"); //$NON-NLS-1$
		}
		DecisionSpec asked = new DecisionSpec(part.text(ID), words(part, ASK), part.has(TABLE) ? part.whole(TABLE, 1, MOST_TABLES) : 1,
				conditions(part), take, by(part, ""), rows, count ? "" : part.optionalText(ANSWER), //$NON-NLS-1$ //$NON-NLS-2$
				part.number(TOLERANCE, BigDecimal.ZERO), List.of());
		return new DecisionSpec(asked.id(), asked.ask(), asked.table(), asked.where(), asked.take(), asked.by(), asked.rows(),
				asked.answer(), asked.tolerance(), routes(part, asked));
	}

	private static Take extreme(JsonPart part, Take otherwise) {
		return part.has(LEAST) ? Take.LEAST : part.has(MOST) ? Take.MOST : otherwise;
	}

	/** The column that decides which rows are taken. */
	private static String by(JsonPart part, String otherwise) {
		return part.has(LEAST) ? part.text(LEAST) : part.has(MOST) ? part.text(MOST) : otherwise;
	}

	private static List<WrongRoute> routes(JsonPart part, DecisionSpec asked) {
		List<WrongRoute> routes = new ArrayList<>();
		List<JsonPart> parts = part.parts(ROUTES, 0);
		if (parts.size() > MOST_ROUTES) {
			part.wrongIn(ROUTES, "list", Integer.valueOf(0), Integer.valueOf(MOST_ROUTES)); //$NON-NLS-1$
			return routes;
		}
		parts.forEach(each -> routes.add(route(each, asked)));
		return routes;
	}

	private static WrongRoute route(JsonPart part, DecisionSpec asked) {
		if (part.has(GIVEN)) {
			part.only(SAY, GIVEN);
			return new WrongRoute(words(part, SAY), "", Map.of(), part.values(GIVEN), null); //$NON-NLS-1$
		}
		part.only(SAY, ANALYSIS, PARAMETERS, TABLE, WHERE, ALL, MOST, LEAST, ROWS, ANSWER, COUNT);
		if (part.names().size() < 2) {
			part.wrong("route.same"); //$NON-NLS-1$
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		JsonPart values = part.part(PARAMETERS);
		if (values != null) {
			values.names().forEach(name -> parameters.put(name, values.values(name)));
		}
		return new WrongRoute(words(part, SAY), part.optionalText(ANALYSIS), parameters, List.of(), instead(part, asked));
	}

	/** The question with what the route asks otherwise. */
	private static DecisionSpec instead(JsonPart part, DecisionSpec asked) {
		boolean otherRows = part.truth(ALL, false) || part.has(MOST) || part.has(LEAST);
		Take take = otherRows ? extreme(part, Take.ALL) : asked.take();
		int rows = part.has(ROWS) ? part.whole(ROWS, 1, MOST_ROWS) : otherRows ? 0 : asked.rows();
		String answer = part.truth(COUNT, false) ? "" : part.has(ANSWER) ? part.text(ANSWER) : asked.answer(); //$NON-NLS-1$
		return new DecisionSpec(asked.id(), asked.ask(), part.has(TABLE) ? part.whole(TABLE, 1, MOST_TABLES) : asked.table(),
				part.has(WHERE) ? conditions(part) : asked.where(), take, by(part, otherRows ? "" : asked.by()), rows, answer, //$NON-NLS-1$
				asked.tolerance(), List.of());
	}

	private static Map<String, String> words(JsonPart part, String member) {
		Map<String, String> words = new LinkedHashMap<>();
		JsonPart texts = part.part(member);
		if (texts == null) {
			part.wrongIn(member, "missing"); //$NON-NLS-1$
		} else {
			texts.names().forEach(language -> words.put(language, texts.text(language)));
		}
		return words;
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
