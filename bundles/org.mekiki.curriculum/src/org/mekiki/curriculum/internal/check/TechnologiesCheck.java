package org.mekiki.curriculum.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** Outcomes and units are about technologies that are in use. */
public final class TechnologiesCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(TechnologiesCheck.class, context.locale());
		for (Curriculum curriculum : context.model().getCurricula()) {
			context.progress().check();
			for (Outcome outcome : curriculum.getOutcomes()) {
				look(context, texts, outcome, LearningPackage.Literals.OUTCOME__TECHNOLOGIES);
			}
			for (Unit unit : LearningObjects.units(curriculum)) {
				look(context, texts, unit, LearningPackage.Literals.UNIT__TECHNOLOGIES);
			}
		}
	}

	private static void look(CheckContext context, Texts texts, Element element, EReference feature) {
		for (Technology technology : technologies(element, feature)) {
			if (technology.getStatus() == Status.DEPRECATED || technology.getStatus() == Status.SUPERSEDED) {
				List<Fix> fixes = new ArrayList<>();
				if (!technology.getReplacedBy().isEmpty()) {
					List<Technology> heirs = List.copyOf(technology.getReplacedBy());
					String names = heirs.stream().map(context::label).reduce((one, other) -> one + ", " + other).orElseThrow(); //$NON-NLS-1$
					fixes.add(new Fix(texts.get("replace", names), live -> live.live(element).ifPresent(found -> { //$NON-NLS-1$
						EList<Technology> links = technologies(found, feature);
						live.live(technology).ifPresent(links::remove);
						heirs.forEach(heir -> live.live(heir).filter(known -> !links.contains(known)).ifPresent(links::add));
					})));
				}
				fixes.add(new Fix(texts.get("unlink", context.label(technology)), live -> live.live(element) //$NON-NLS-1$
						.ifPresent(found -> live.live(technology).ifPresent(technologies(found, feature)::remove))));
				context.issue(Severity.WARNING, element, feature,
						texts.get("retired", context.label(element), context.label(technology)), fixes.toArray(Fix[]::new)); //$NON-NLS-1$
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Technology> technologies(Element element, EReference feature) {
		return (EList<Technology>) element.eGet(feature);
	}
}
