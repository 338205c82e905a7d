package org.mekiki.curriculum.internal.outline;

import java.util.List;
import java.util.stream.Stream;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;

/** Walks through curricula. */
public final class LearningObjects {

	private LearningObjects() {
	}

	/**
	 * The units of a curriculum.
	 *
	 * @param curriculum
	 *            of the model
	 * @return in the order of the outline
	 */
	public static List<Unit> units(Curriculum curriculum) {
		return curriculum.getCourses().stream().flatMap(LearningObjects::units).toList();
	}

	/**
	 * The units of a course.
	 *
	 * @param course
	 *            of the model
	 * @return in the order of the outline
	 */
	public static Stream<Unit> units(Course course) {
		return course.getModules().stream().flatMap(module -> module.getUnits().stream());
	}

	/**
	 * All units.
	 *
	 * @param model
	 *            the root
	 * @return in the order of the outlines
	 */
	public static Stream<Unit> units(KnowledgeModel model) {
		return model.getCurricula().stream().flatMap(curriculum -> units(curriculum).stream());
	}
}
