package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.curriculum.internal.imports.files.XmlPart;

/** What the conditions of QTI 1.2 say is right. */
final class Qti12Scoring {

	/** A value that a response has or is compared with. */
	record Match(String test, String response, String value, BigDecimal place) {
	}

	/** A condition: what has to be given, what it scores, what is said. */
	record Condition(BigDecimal score, List<Match> matches, List<String> feedback) {
	}

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	private final List<Condition> conditions = new ArrayList<>();

	Qti12Scoring(XmlPart item) {
		for (XmlPart condition : item.all("respcondition")) { //$NON-NLS-1$
			List<Match> matches = new ArrayList<>();
			for (XmlPart test : condition.all("varequal", "varsubset", "varsubstring", "vargte", "vargt", "varlte", "varlt")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				if (!test.isWithin("not")) { //$NON-NLS-1$
					matches.add(new Match(test.name(), test.get("respident"), test.text(), ItemNumbers.decimal(test.get("index")))); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			List<String> feedback = condition.all("displayfeedback").stream().map(each -> each.get("linkrefid")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
			conditions.add(new Condition(score(condition), matches, feedback));
		}
	}

	private static BigDecimal score(XmlPart condition) {
		BigDecimal most = BigDecimal.ZERO;
		for (XmlPart set : condition.all("setvar")) { //$NON-NLS-1$
			BigDecimal value = set.text().toLowerCase(java.util.Locale.ROOT).endsWith(".max") ? FULL : ItemNumbers.decimal(set.text()); //$NON-NLS-1$
			if (value != null) {
				BigDecimal signed = set.get("action").equalsIgnoreCase("subtract") ? value.negate() : value; //$NON-NLS-1$ //$NON-NLS-2$
				most = most.max(signed);
			}
		}
		return most;
	}

	List<Condition> conditions() {
		return conditions;
	}

	/** Conditions that score. */
	private List<Condition> scoring() {
		return conditions.stream().filter(condition -> condition.score().signum() > 0).toList();
	}

	/** Values that score for a response, whether alone or with others. */
	Set<String> right(String response) {
		return values(scoring(), response);
	}

	/** Values that score most for a response. */
	Set<String> best(String response) {
		List<Condition> about = scoring().stream().filter(condition -> !values(List.of(condition), response).isEmpty()).toList();
		BigDecimal most = about.stream().map(Condition::score).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
		return values(about.stream().filter(condition -> condition.score().compareTo(most) == 0).toList(), response);
	}

	private static Set<String> values(List<Condition> of, String response) {
		Set<String> values = new LinkedHashSet<>();
		for (Condition condition : of) {
			for (Match match : condition.matches()) {
				if ((match.response().equals(response) || match.response().isEmpty()) && match.test().matches("varequal|varsubset|varsubstring") //$NON-NLS-1$
						&& !match.value().isEmpty()) {
					values.add(match.value());
				}
			}
		}
		return values;
	}

	/** The values in the order asked for. */
	List<String> order(String response) {
		for (Condition condition : scoring()) {
			List<Match> matches = condition.matches().stream().filter(match -> match.response().equals(response)).toList();
			if (matches.size() > 1) {
				boolean numbered = matches.stream().allMatch(match -> match.place() != null);
				return matches.stream().sorted(numbered ? Comparator.comparing(Match::place) : (one, other) -> 0).map(Match::value).toList();
			}
		}
		return List.of();
	}

	/** The least or greatest number that is right; null if none is said. */
	BigDecimal bound(String response, boolean least) {
		BigDecimal bound = null;
		for (Condition condition : scoring()) {
			for (Match match : condition.matches()) {
				BigDecimal value = ItemNumbers.decimal(match.value());
				if (value != null && match.response().equals(response) && match.test().startsWith(least ? "varg" : "varl")) { //$NON-NLS-1$ //$NON-NLS-2$
					bound = bound == null ? value : least ? bound.min(value) : bound.max(value);
				}
			}
		}
		return bound;
	}
}
