package org.mekiki.curriculum.internal.check;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

/** Lengths add up: a curriculum is as long as its courses, a course as its units, a unit as its activities. */
public final class HoursCheck implements Check {

	private static final int HOUR = 60;

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(HoursCheck.class, context.locale());
		for (Curriculum curriculum : context.model().getCurricula()) {
			context.progress().check();
			for (Course course : curriculum.getCourses()) {
				List<Unit> units = LearningObjects.units(course).toList();
				for (Unit unit : units) {
					compare(context, texts, unit, LearningPackage.Literals.UNIT__MINUTES, unit.getMinutes(),
							unit.getActivities().stream().map(Activity::getMinutes).toList(), Unit::setMinutes);
				}
				compare(context, texts, course, LearningPackage.Literals.COURSE__MINUTES, course.getMinutes(),
						units.stream().map(Unit::getMinutes).toList(), Course::setMinutes);
			}
			compare(context, texts, curriculum, LearningPackage.Literals.CURRICULUM__MINUTES, curriculum.getMinutes(),
					curriculum.getCourses().stream().map(Course::getMinutes).toList(), Curriculum::setMinutes);
		}
	}

	private static <E extends Element> void compare(CheckContext context, Texts texts, E whole, EAttribute feature,
			Integer minutes, List<Integer> parts, BiConsumer<E, Integer> setter) {
		if (minutes != null && minutes.intValue() < 0) {
			context.issue(Severity.ERROR, whole, feature, texts.get("negative", context.label(whole))); //$NON-NLS-1$
			return;
		}
		if (parts.isEmpty()) {
			return;
		}
		long unknown = parts.stream().filter(part -> part == null).count();
		long sum = parts.stream().filter(part -> part != null).mapToLong(Integer::longValue).sum();
		boolean wrong = unknown == 0 ? minutes == null || minutes.intValue() != sum : minutes != null && sum > minutes.intValue();
		if (wrong && sum <= Integer.MAX_VALUE) {
			Fix fix = new Fix(texts.get("set.minutes", hours(texts, sum)), //$NON-NLS-1$
					live -> live.live(whole).ifPresent(found -> setter.accept(found, Integer.valueOf((int) sum))));
			String given = minutes == null ? texts.get("no.hours") : hours(texts, minutes.longValue()); //$NON-NLS-1$
			context.issue(Severity.WARNING, whole, feature, texts.get("hours", context.label(whole), given, hours(texts, sum)), //$NON-NLS-1$
					fix);
		}
	}

	private static String hours(Texts texts, long minutes) {
		return texts.get("h.min", Long.valueOf(minutes / HOUR), Long.valueOf(minutes % HOUR)); //$NON-NLS-1$
	}
}
