package org.mekiki.funding.ui.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.ScenarioOrigin;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.StoreException;

/** Reads budgets and scenarios of a base in the background. Money is read once for each version of the model. */
final class BudgetReader {

	private static final List<MoneyMeasure> FIRST = List.of(MoneyMeasure.APPROPRIATED, MoneyMeasure.AWARDED, MoneyMeasure.EXECUTED,
			MoneyMeasure.PAID);

	private final EditingSession session;
	private long version = -1;
	private Locale locale;
	private String language;
	private FundingFacts facts;

	BudgetReader(EditingSession session) {
		this.session = session;
	}

	/**
	 * What was read.
	 *
	 * @param budget
	 *            the budget of the terms
	 * @param scopes
	 *            which money there is
	 * @param scenarios
	 *            shares by the identifiers of recipients, by name
	 * @param origins
	 *            how scenarios were made, as far as it is known
	 */
	record Read(WhatIf budget, List<MoneyScope> scopes, Map<String, Map<String, Scenarios.Share>> scenarios,
			Map<String, ScenarioOrigin> origins) {
	}

	/**
	 * Reads. Not on the UI thread.
	 *
	 * @param terms
	 *            the terms; null for the usual ones of the first money that some technology has
	 * @param scenario
	 *            name of a scenario whose terms are wanted; null for none
	 * @return null if there is no money in the base
	 */
	synchronized Read read(WhatIfTerms terms, String scenario, Locale wantedLocale, String wantedLanguage, IProgressMonitor monitor) {
		try (ModelLease lease = session.access().lease(monitor)) {
			KnowledgeModel model = lease.model();
			if (facts == null || version != lease.version() || !wantedLocale.equals(locale) || !wantedLanguage.equals(language)) {
				facts = FundingFacts.of(model, lease.rows(), wantedLocale, wantedLanguage, monitor);
				version = lease.version();
				locale = wantedLocale;
				language = wantedLanguage;
			}
			List<MoneyScope> scopes = new ArrayList<>(facts.scopes());
			scopes.removeIf(scope -> scope.measure() == MoneyMeasure.TARGET || scope.measure() == MoneyMeasure.OTHER);
			scopes.sort(Comparator.comparingInt(scope -> FIRST.contains(scope.measure()) ? FIRST.indexOf(scope.measure()) : FIRST.size()));
			Map<String, Map<String, Scenarios.Share>> scenarios = new HashMap<>();
			Map<String, ScenarioOrigin> origins = new HashMap<>();
			for (String name : Scenarios.names(model)) {
				Map<String, Scenarios.Share> shares = new HashMap<>();
				Scenarios.read(model, name).forEach((element, share) -> shares.put(element.getId(), share));
				scenarios.put(name, shares);
				Scenarios.origin(model, name).ifPresent(origin -> origins.put(name, origin));
			}
			WhatIfTerms wanted = terms != null ? terms : ofScenario(scenario, scenarios, origins).orElse(null);
			WhatIf budget = wanted != null ? budget(lease, wanted) : first(lease, scopes);
			return budget == null ? null : new Read(budget, List.copyOf(scopes), scenarios, origins);
		} catch (StoreException failure) {
			throw new IllegalStateException(failure.getMessage(), failure);
		}
	}

	private static Optional<WhatIfTerms> ofScenario(String name, Map<String, Map<String, Scenarios.Share>> scenarios,
			Map<String, ScenarioOrigin> origins) {
		if (name == null || !scenarios.containsKey(name)) {
			return Optional.empty();
		}
		return Optional.of(origins.containsKey(name) ? origins.get(name).terms()
				: WhatIfTerms.usual(FundingDimension.TECHNOLOGY, scenarios.get(name).values().iterator().next().scope()));
	}

	private WhatIf budget(ModelLease lease, WhatIfTerms terms) {
		return WhatIf.of(lease.model(), lease::find, facts.slice(terms.scope(), null), List.of(), terms);
	}

	/** The first money that belongs to somebody; technologies come first. Where nothing is judged, lists tell more. */
	private WhatIf first(ModelLease lease, List<MoneyScope> scopes) {
		WhatIf any = null;
		for (FundingDimension unit : List.of(FundingDimension.TECHNOLOGY, FundingDimension.PROJECT, FundingDimension.PROGRAMME)) {
			for (MoneyScope scope : scopes) {
				WhatIf budget = budget(lease, WhatIfTerms.usual(unit, scope));
				if (budget.spots().size() > 1) {
					return budget.isJudged() ? budget : budget(lease, budget.terms().byLists(true));
				}
				any = any == null ? budget : any;
			}
		}
		return any;
	}
}
