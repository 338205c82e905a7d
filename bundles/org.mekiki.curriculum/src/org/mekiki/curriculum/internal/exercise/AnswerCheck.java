package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.internal.item.Quantity;
import org.mekiki.curriculum.internal.item.Spelling;

/** Compares what a trainee has named with what was found. */
public final class AnswerCheck {

	private final Texts texts;
	private final Decision decision;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param decision
	 *            what was asked
	 */
	public AnswerCheck(Texts texts, Decision decision) {
		this.texts = texts;
		this.decision = decision;
	}

	/**
	 * Marks an answer.
	 *
	 * @param given
	 *            names or one number
	 * @return the mark
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
		Finding asked = decision.required().get(0);
		Optional<Quantity> typed = given.size() == 1 ? Quantity.of(given.get(0)) : Optional.empty();
		BigDecimal expected = Quantity.of(asked.label()).orElseThrow().value();
		boolean right = typed.isPresent() && typed.get().value().subtract(expected).abs().compareTo(slack(expected)) <= 0;
		said.add(new Explanation(right, texts.get(right ? "number.right" : "number.wrong", asked.label()), asked.why())); //$NON-NLS-1$ //$NON-NLS-2$
		return right;
	}

	/** A figure with many decimals may be rounded to one. */
	private BigDecimal slack(BigDecimal expected) {
		BigDecimal half = new BigDecimal("0.05"); //$NON-NLS-1$
		return expected.scale() > 1 ? half.max(decision.tolerance()) : decision.tolerance();
	}

	private boolean names(List<String> given, List<Explanation> said) {
		Set<String> open = new LinkedHashSet<>();
		given.stream().filter(name -> !name.isBlank()).forEach(name -> open.add(Spelling.fold(name)));
		int named = open.size();
		boolean right = true;
		for (Finding finding : decision.required()) {
			boolean found = remove(open, finding);
			right &= found;
			said.add(new Explanation(found, texts.get(found ? "named" : "missing", finding.label()), finding.why())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (Finding finding : decision.exchangeable()) {
			if (remove(open, finding)) {
				said.add(new Explanation(true, texts.get("named", finding.label()), finding.why())); //$NON-NLS-1$
			}
		}
		for (String name : open) {
			said.add(new Explanation(false, texts.get("too.much", shown(name, given)), null)); //$NON-NLS-1$
		}
		if (open.isEmpty() && named != decision.count()) {
			said.add(new Explanation(false, texts.get("count", Integer.valueOf(decision.count()), Integer.valueOf(named)), null)); //$NON-NLS-1$
		}
		if (decision.count() == 0) {
			said.add(new Explanation(right && open.isEmpty(), texts.get("nothing.found"), null)); //$NON-NLS-1$
		}
		return right && open.isEmpty() && named == decision.count();
	}

	private static boolean remove(Set<String> open, Finding finding) {
		return Stream.of(finding.label(), finding.object()).filter(text -> !text.isEmpty()).map(Spelling::fold)
				.anyMatch(open::remove);
	}

	private static String shown(String folded, List<String> given) {
		return given.stream().filter(name -> Spelling.fold(name).equals(folded)).findFirst().orElse(folded);
	}
}
