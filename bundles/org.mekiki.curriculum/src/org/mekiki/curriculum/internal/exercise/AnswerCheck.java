package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.internal.item.Quantity;
import org.mekiki.curriculum.internal.item.Spelling;

/** Compares what a trainee has named with what was found, and says where a wrong answer comes from. */
public final class AnswerCheck {

	private final Texts texts;
	private final Asked asked;
	private final Decision decision;
	private final RowReasons reasons;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param asked
	 *            what was asked
	 */
	public AnswerCheck(Texts texts, Asked asked) {
		this.texts = texts;
		this.asked = asked;
		decision = asked.decision();
		reasons = new RowReasons(texts, asked);
	}

	/**
	 * Marks an answer.
	 *
	 * @param given
	 *            names or one number
	 * @return the mark; of a wrong answer, first the way to it, if it is known
	 */
	public DecisionMark check(List<String> given) {
		List<Explanation> said = new ArrayList<>();
		boolean right = decision.number() ? number(given, said) : names(given, said);
		return new DecisionMark(decision.id(), right, said);
	}

	private boolean number(List<String> given, List<Explanation> said) {
		if (decision.required().isEmpty()) {
			said.add(new Explanation(given.isEmpty(), texts.get("nothing.found"), null)); //$NON-NLS-1$
			return given.isEmpty();
		}
		Finding wanted = decision.required().get(0);
		String label = CellText.grouped(wanted.label(), texts.locale());
		Optional<Quantity> typed = given.size() == 1 ? Quantity.of(given.get(0)) : Optional.empty();
		if (typed.isEmpty()) {
			said.add(new Explanation(false, given.isEmpty() ? texts.get("number.wrong", label) //$NON-NLS-1$
					: texts.get("number.none", label, given.get(0)), wanted.why())); //$NON-NLS-1$
			return false;
		}
		BigDecimal number = typed.get().value();
		if (same(number, decision)) {
			said.add(new Explanation(true, texts.get("number.right", label), wanted.why())); //$NON-NLS-1$
			return true;
		}
		BigDecimal expected = number(wanted);
		taken(route -> route.number() && same(number, route), route -> route.required().get(0).why())
				.or(() -> new NumberSlip(texts, asked).of(number, expected)).ifPresent(said::add);
		BigDecimal off = number.subtract(expected);
		said.add(new Explanation(false, texts.get(off.signum() > 0 ? "number.more" : "number.less", label, //$NON-NLS-1$ //$NON-NLS-2$
				CellText.grouped(off.abs().toPlainString(), texts.locale())), wanted.why()));
		return false;
	}

	private static BigDecimal number(Finding finding) {
		return Quantity.of(finding.label()).map(Quantity::value).orElse(null);
	}

	private static boolean same(BigDecimal number, Decision found) {
		return found.required().stream().map(AnswerCheck::number)
				.anyMatch(expected -> expected != null && CellText.near(number, expected, found.tolerance()));
	}

	private boolean names(List<String> given, List<Explanation> said) {
		Set<String> open = new LinkedHashSet<>();
		given.stream().filter(name -> !name.isBlank()).forEach(name -> open.add(Spelling.fold(name)));
		int named = open.size();
		boolean right = true;
		for (Finding finding : decision.required()) {
			boolean found = open.removeAll(names(finding));
			right &= found;
			said.add(found ? new Explanation(true, texts.get("named", finding.label()), finding.why()) : reasons.missing(finding)); //$NON-NLS-1$
		}
		for (Finding finding : decision.exchangeable()) {
			if (open.removeAll(names(finding))) {
				said.add(new Explanation(true, texts.get("named", finding.label()), finding.why())); //$NON-NLS-1$
			}
		}
		for (String name : open) {
			said.add(reasons.tooMuch(shown(name, given)));
		}
		if (!open.isEmpty()) {
			taken(route -> !route.number() && allOf(open, route), route -> firstOf(open, route)).ifPresent(way -> said.add(0, way));
		} else if (named != decision.count()) {
			said.add(new Explanation(false, texts.get("count", Integer.valueOf(decision.count()), Integer.valueOf(named)), null)); //$NON-NLS-1$
		}
		if (decision.count() == 0) {
			said.add(new Explanation(right && open.isEmpty(), texts.get("nothing.found"), null)); //$NON-NLS-1$
		}
		return right && open.isEmpty() && named == decision.count();
	}

	/** The first known wrong way that has led to the answer. */
	private Optional<Explanation> taken(Predicate<Decision> leads, Function<Decision, Trail> why) {
		return asked.routes().stream().filter(route -> leads.test(route.leadsTo())).findFirst()
				.map(route -> new Explanation(false, route.text(), why.apply(route.leadsTo())));
	}

	private static Stream<Finding> findings(Decision route) {
		return Stream.concat(route.required().stream(), route.exchangeable().stream());
	}

	private static boolean allOf(Set<String> open, Decision route) {
		return open.stream().allMatch(name -> findings(route).anyMatch(finding -> names(finding).contains(name)));
	}

	private static Trail firstOf(Set<String> open, Decision route) {
		return findings(route).filter(finding -> names(finding).stream().anyMatch(open::contains)).map(Finding::why)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Spellings of what was found: its name, and the identifier of the object that it is. */
	private static Set<String> names(Finding finding) {
		Set<String> names = new LinkedHashSet<>();
		Stream.of(finding.label(), finding.object()).filter(text -> !text.isEmpty()).forEach(text -> names.add(Spelling.fold(text)));
		return names;
	}

	private static String shown(String folded, List<String> given) {
		return given.stream().filter(name -> Spelling.fold(name).equals(folded)).findFirst().orElse(folded);
	}
}
