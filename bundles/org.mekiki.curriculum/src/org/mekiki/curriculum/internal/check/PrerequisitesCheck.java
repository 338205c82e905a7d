package org.mekiki.curriculum.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

/** Nothing has to be finished before itself. */
public final class PrerequisitesCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(PrerequisitesCheck.class, context.locale());
		List<Course> courses = context.model().getCurricula().stream().map(Curriculum::getCourses).flatMap(List::stream).toList();
		circles(context, texts, courses, Course::getPrerequisites, LearningPackage.Literals.COURSE__PREREQUISITES);
		context.progress().check();
		circles(context, texts, LearningObjects.units(context.model()).toList(), Unit::getPrerequisites,
				LearningPackage.Literals.UNIT__PREREQUISITES);
	}

	private static <E extends Element> void circles(CheckContext context, Texts texts, List<E> all,
			Function<E, ? extends Collection<E>> prerequisites, EReference feature) {
		for (List<E> circle : Cycles.of(all, prerequisites)) {
			List<Fix> fixes = new ArrayList<>();
			for (int at = 0; at < circle.size(); at++) {
				E later = circle.get(at);
				E earlier = circle.get((at + 1) % circle.size());
				Fix fix = new Fix(texts.get("cut", context.label(later), context.label(earlier)), live -> live.live(later) //$NON-NLS-1$
						.ifPresent(found -> live.live(earlier).ifPresent(other -> prerequisites.apply(found).remove(other))));
				// what asks for something that comes after it in the outline is the likely mistake
				fixes.add(all.indexOf(later) <= all.indexOf(earlier) ? 0 : fixes.size(), fix);
			}
			String path = circle.stream().map(context::label).reduce((one, other) -> one + " \u2192 " + other).orElseThrow() //$NON-NLS-1$
					+ " \u2192 " + context.label(circle.get(0)); //$NON-NLS-1$
			context.issue(Severity.ERROR, circle.get(0), feature, texts.get("circle", path), fixes.toArray(Fix[]::new)); //$NON-NLS-1$
		}
	}
}
