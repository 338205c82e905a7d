package org.mekiki.curriculum.internal.analyses;

import java.util.List;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;

/** Finds what a parameter of text names. */
final class Chosen {

	private Chosen() {
	}

	/** The curriculum that the parameter names by identifier, notation or label; the first of the base if it is left out. */
	static Curriculum curriculum(AnalysisContext context, Texts texts) throws AnalysisException {
		List<Curriculum> all = context.model().getCurricula();
		if (all.isEmpty()) {
			throw new AnalysisException(texts.get("no.curriculum")); //$NON-NLS-1$
		}
		String name = context.arguments().text("curriculum"); //$NON-NLS-1$
		return name.isBlank() ? all.get(0)
				: all.stream().filter(each -> isNamed(each, name)).findFirst()
						.orElseThrow(() -> new AnalysisException(texts.get("unknown.curriculum", name))); //$NON-NLS-1$
	}

	/** The trainees of the cohort that the parameter names; of all cohorts of the curriculum if it is left out. */
	static List<Enrolment> enrolments(AnalysisContext context, Texts texts, Curriculum curriculum) throws AnalysisException {
		String name = context.arguments().text("cohort"); //$NON-NLS-1$
		List<Cohort> cohorts = context.model().getCohorts().stream().filter(cohort -> cohort.getCurriculum() == curriculum)
				.filter(cohort -> name.isBlank() || isNamed(cohort, name)).toList();
		if (cohorts.isEmpty() && !name.isBlank()) {
			throw new AnalysisException(texts.get("unknown.cohort", name)); //$NON-NLS-1$
		}
		return cohorts.stream().flatMap(cohort -> cohort.getEnrolments().stream()).toList();
	}

	/** Whether a text names an element. */
	static boolean isNamed(Element element, String name) {
		return name.equals(element.getId()) || name.equals(element.getNotation())
				|| element.getLabels().stream().anyMatch(label -> name.equals(label.getValue()));
	}
}
