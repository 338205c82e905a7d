package org.mekiki.evidence.internal.checks;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;
import org.mekiki.model.evidence.Observation;
import org.mekiki.model.funding.Award;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.Disbursement;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.Provision;
import org.mekiki.model.policy.TalentMeasure;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Severity;

/**
 * Finds facts for which nobody can say where they come from: amounts, observed values, events and provisions that
 * neither cite a source nor are part of something that does. What people judge or arrange themselves is no fact.
 */
public final class UncitedFacts implements Check {

	private static final int STEP = 1000;

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(UncitedFacts.class, context.locale());
		Map<EObject, Optional<Source>> usual = new LinkedHashMap<>();
		int seen = 0;
		for (Iterator<EObject> all = context.model().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (++seen % STEP == 0) {
				context.progress().check();
			}
			if (isFact(object) && !isCited((Element) object)) {
				tell(context, texts, (Element) object,
						usual.computeIfAbsent(object.eContainer(), UncitedFacts::usualSource).orElse(null));
			}
		}
	}

	private static boolean isFact(EObject object) {
		return object instanceof BudgetLine || object instanceof Award || object instanceof Disbursement
				|| object instanceof Observation || object instanceof PolicyEvent || object instanceof TalentMeasure
				|| object instanceof Provision;
	}

	private static boolean isCited(Element fact) {
		for (EObject at = fact; at instanceof Element element && !(at instanceof KnowledgeModel); at = at.eContainer()) {
			if (element.getCitations().stream().anyMatch(citation -> citation.getSource() != null)) {
				return true;
			}
		}
		return false;
	}

	/** The source that most neighbours cite. */
	private static Optional<Source> usualSource(EObject container) {
		Map<Source, Integer> counts = new LinkedHashMap<>();
		for (EObject neighbour : container.eContents()) {
			if (neighbour instanceof Element element) {
				element.getCitations().stream().map(Citation::getSource).filter(source -> source != null).distinct()
						.forEach(source -> counts.merge(source, Integer.valueOf(1), Integer::sum));
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	private static void tell(CheckContext context, Texts texts, Element fact, Source usual) {
		String message = texts.get("uncited", ModelText.label(fact.eClass(), context.locale()), context.label(fact)); //$NON-NLS-1$
		if (usual == null) {
			context.issue(Severity.WARNING, fact, ModelPackage.Literals.ELEMENT__CITATIONS, message);
		} else {
			context.issue(Severity.WARNING, fact, ModelPackage.Literals.ELEMENT__CITATIONS, message,
					new Fix(texts.get("uncited.fix", context.label(usual)), fix -> Citing.add(fix, fact, usual))); //$NON-NLS-1$
		}
	}
}
