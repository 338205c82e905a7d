package org.mekiki.taxonomy.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.evidence.Observation;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListsPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.api.ElementLabels;

/** Says of an element that points at a technology what matters there: the other end of a link, a value, a grade. */
final class ReferrerLines {

	private static final String DOT = "  \u00b7  "; //$NON-NLS-1$

	private ReferrerLines() {
	}

	static Line line(Element from, Technology technology) {
		return switch (from) {
		case Alignment alignment -> alignment(alignment, technology);
		case Observation observation -> new Line(observation, observation(observation), path(observation), null);
		case Judgement judgement -> new Line(judgement, judgement(judgement),
				judgement.getReason() == null ? "" : judgement.getReason(), null); //$NON-NLS-1$
		default -> new Line(from, ElementLabels.text(from), path(from), null);
		};
	}

	private static Line alignment(Alignment alignment, Technology technology) {
		Element other = alignment.getSource() == technology ? alignment.getTarget() : alignment.getSource();
		if (other == null) {
			return new Line(alignment, ElementLabels.text(alignment), "", null); //$NON-NLS-1$
		}
		List<String> details = new ArrayList<>();
		details.add(path(other));
		details.add(ElementLabels.name(Literals.MAPPING_RELATION.getEEnumLiteral(alignment.getRelation().getName())));
		details.add(ElementLabels.name(Literals.ALIGNMENT_STATE.getEEnumLiteral(alignment.getState().getName())));
		if (alignment.getReason() != null) {
			details.add(alignment.getReason());
		}
		return new Line(other, ElementLabels.text(other), join(details), null);
	}

	private static String observation(Observation observation) {
		List<String> parts = new ArrayList<>();
		if (observation.getValue() != null) {
			parts.add(observation.getValue().toPlainString());
		}
		if (observation.getCountry() != null) {
			parts.add(observation.getCountry());
		}
		if (observation.getPeriod() != null) {
			parts.add(observation.getPeriod());
		}
		return parts.isEmpty() ? ElementLabels.text(observation) : join(parts);
	}

	private static String judgement(Judgement judgement) {
		String criterion = judgement.getCriterion() == null ? ElementLabels.text(judgement)
				: ElementLabels.text(judgement.getCriterion());
		return judgement.getGrade() == null ? criterion : criterion + ": " + judgement.getGrade(); //$NON-NLS-1$
	}

	/** Where an element stands, from the top. */
	private static String path(Element element) {
		List<String> steps = new ArrayList<>();
		for (EObject up = element.eContainer(); up instanceof Element above
				&& !(up instanceof KnowledgeModel); up = up.eContainer()) {
			steps.add(0, ElementLabels.brief(above));
		}
		return String.join(" \u203a ", steps); //$NON-NLS-1$
	}

	private static String join(List<String> parts) {
		return String.join(DOT, parts.stream().filter(part -> !part.isEmpty()).toList());
	}
}
