package org.mekiki.model.internal.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** What is related does not also stand above or below (SKOS integrity condition S27). */
public final class RelatedRule implements Rule {

	@Override
	public String id() {
		return "related-and-broader"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Technology technology) || technology.getRelated().isEmpty()) {
			return;
		}
		Set<Technology> above = above(technology);
		for (Technology related : technology.getRelated()) {
			if (above.contains(related) || above(related).contains(technology)) {
				String label = Labels.text(related, UserLocale.get().getLanguage());
				problems.accept(new Problem(id(), Severity.ERROR, technology,
						TaxonomyPackage.Literals.TECHNOLOGY__RELATED, NLS.bind(Messages.relatedAndBroader, label),
						List.of(new QuickFix(Messages.relatedAndBroaderFix,
								() -> technology.getRelated().remove(related)))));
			}
		}
	}

	private static Set<Technology> above(Technology technology) {
		Set<Technology> seen = new HashSet<>();
		Deque<Technology> open = new ArrayDeque<>(List.of(technology));
		while (!open.isEmpty()) {
			Technology next = open.pop();
			if (next.getParent() != null && seen.add(next.getParent())) {
				open.add(next.getParent());
			}
			for (Technology broader : next.getBroader()) {
				if (seen.add(broader)) {
					open.add(broader);
				}
			}
		}
		return seen;
	}
}
