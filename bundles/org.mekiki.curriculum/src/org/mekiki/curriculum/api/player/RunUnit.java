package org.mekiki.curriculum.api.player;

import java.util.Optional;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/**
 * A unit that is played from a package.
 *
 * @param dataset
 *            identifier of the data set that holds the package
 * @param launch
 *            path in the package that is opened, with what is put behind it
 * @param edition
 *            what it calls at run time
 * @param terms
 *            what is asked of whoever plays it
 * @since 0.1
 */
public record RunUnit(String dataset, String launch, RunEdition edition, RunTerms terms) {

	/** Property of a course: identifier of the data set that holds its package. */
	public static final String PACKAGE = "curriculum.package"; //$NON-NLS-1$
	/** Property of a course: version of SCORM that the package is for, as it says. */
	public static final String RUNTIME = "curriculum.runtime"; //$NON-NLS-1$
	/** Property of a unit: the path in the package that is opened, with what is put behind it. */
	public static final String LAUNCH = "curriculum.launch"; //$NON-NLS-1$

	/**
	 * How a unit is played.
	 *
	 * @param unit
	 *            of the model
	 * @return empty if it is a page of ours
	 */
	public static Optional<RunUnit> of(Unit unit) {
		String launch = LearningProperties.get(unit, LAUNCH);
		if (launch.isEmpty() || !(unit.eContainer() instanceof Module module) || !(module.eContainer() instanceof Course course)) {
			return Optional.empty();
		}
		String dataset = LearningProperties.get(course, PACKAGE);
		return dataset.isEmpty() ? Optional.empty()
				: Optional.of(new RunUnit(dataset, launch, RunEdition.of(LearningProperties.get(course, RUNTIME)), RunTerms.of(unit)));
	}
}
