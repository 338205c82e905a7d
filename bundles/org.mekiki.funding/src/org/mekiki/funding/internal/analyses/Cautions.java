package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Trail;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.UncountedMoney;
import org.mekiki.model.validation.Severity;

/** What somebody who reads sums of money has to know: what is not in them, and why. */
final class Cautions {

	private static final int MOST = 20;

	private final Question question;
	private final List<Finding> findings = new ArrayList<>();

	Cautions(Question question) {
		this.question = question;
		uncounted(UncountedMoney.Reason.EXCEEDING, Severity.WARNING);
		uncounted(UncountedMoney.Reason.RANGE, Severity.INFO);
		uncounted(UncountedMoney.Reason.REPEATED, Severity.INFO);
		uncounted(UncountedMoney.Reason.SUPERSEDED, Severity.INFO);
		currencies();
	}

	/** Says more. */
	Cautions and(Severity severity, String message, Trail trail) {
		findings.add(new Finding(severity, message, null, trail));
		return this;
	}

	/** Says when sums over several years hold money twice. */
	Cautions years() {
		List<Object> years = new ArrayList<>();
		question.slice.sums(List.of(FundingDimension.YEAR), question.filters, null).forEach(sum -> years.add(sum.key()));
		boolean carried = question.slice.sums(List.of(FundingDimension.STAGE), question.filters, null).stream()
				.anyMatch(sum -> String.valueOf(sum.key()).startsWith("CARRIED") && sum.minor() != 0); //$NON-NLS-1$
		if (question.measure().isPerYear() && carried && years.size() > 1) {
			findings.add(new Finding(Severity.WARNING, question.texts.get("caution.carried", question.measureLabel()), null, null)); //$NON-NLS-1$
		}
		return this;
	}

	/** Says what there is if there is nothing of what was asked for. */
	Cautions nothing() {
		List<Trail> others = new ArrayList<>();
		FundingWords words = question.words;
		for (MoneyScope scope : question.facts.scopes()) {
			MoneySlice slice = question.facts.slice(scope, null);
			others.add(slice.trail(scope.measure().label(question.context.locale()), List.of()));
		}
		List<String> names = question.facts.scopes().stream()
				.map(scope -> question.texts.get("caution.there", scope.measure().id(), scope.measure().label(question.context.locale()), //$NON-NLS-1$
						words.exact(question.facts.slice(scope, null).total().money())))
				.toList();
		findings.addFirst(new Finding(Severity.WARNING, names.isEmpty() ? question.texts.get("caution.no.money") //$NON-NLS-1$
				: question.texts.get("caution.nothing", question.measureLabel(), question.slice.scope().currency(), question.listed(names)), //$NON-NLS-1$
				null, Trail.of(question.texts.get("caution.others"), others))); //$NON-NLS-1$
		return this;
	}

	boolean isEmpty() {
		return findings.isEmpty();
	}

	Findings section() {
		return new Findings(question.texts.get("cautions"), findings); //$NON-NLS-1$
	}

	private void uncounted(UncountedMoney.Reason reason, Severity severity) {
		List<UncountedMoney> left = question.uncounted(reason);
		if (!left.isEmpty()) {
			List<Trail> inputs = new ArrayList<>();
			left.stream().limit(MOST).forEach(one -> inputs.add(new Trail(
					question.texts.get("caution.amount", question.words.exact(one.amount()), one.what().label(), one.printed()), //$NON-NLS-1$
					one.what(), one.sources(), List.of())));
			if (left.size() > MOST) {
				inputs.add(Trail.of(question.texts.get("others", Integer.valueOf(left.size() - MOST)))); //$NON-NLS-1$
			}
			String key = "caution." + reason.name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			String message = question.texts.get(key, Integer.valueOf(left.size()));
			findings.add(new Finding(severity, message, left.size() == 1 ? left.getFirst().what() : null, Trail.of(message, inputs)));
		}
	}

	private void currencies() {
		for (MoneyScope scope : question.facts.scopes()) {
			if (scope.measure() == question.measure() && !scope.currency().equals(question.slice.scope().currency())) {
				MoneySlice other = question.facts.slice(scope, null);
				if (other.table().rows() > 0) {
					findings.add(new Finding(Severity.INFO,
							question.texts.get("caution.currency", question.words.exact(other.total().money()), scope.currency()), //$NON-NLS-1$
							null, other.trail(scope.currency(), List.of())));
				}
			}
		}
	}
}
