package org.mekiki.curriculum.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Technology;

/**
 * What a curriculum does for technologies. An outcome concerns the technologies it names; a unit those it names and those
 * of its outcomes; activities and items those of their outcomes, or of their unit if their outcomes name none. What is
 * done for a part of a technology is done for the technology.
 */
public final class Teaching {

	/** What is done for one technology. */
	public static final class Share {
		private final Set<Outcome> outcomes = new LinkedHashSet<>();
		private final Set<Unit> units = new LinkedHashSet<>();
		private final Set<Activity> activities = new LinkedHashSet<>();
		private final Set<AssessmentItem> items = new LinkedHashSet<>();
		private final Map<Course, Integer> byCourse = new HashMap<>();

		/**
		 * Outcomes that concern it.
		 *
		 * @return in the order of the curriculum
		 */
		public Set<Outcome> outcomes() {
			return outcomes;
		}

		/**
		 * Units that teach it.
		 *
		 * @return in the order of the outline
		 */
		public Set<Unit> units() {
			return units;
		}

		/**
		 * Activities that practise it.
		 *
		 * @return in the order of the outline
		 */
		public Set<Activity> activities() {
			return activities;
		}

		/**
		 * Items that assess it.
		 *
		 * @return in the order of the outline
		 */
		public Set<AssessmentItem> items() {
			return items;
		}

		/**
		 * Number of units by course.
		 *
		 * @return courses without units are not in it
		 */
		public Map<Course, Integer> byCourse() {
			return byCourse;
		}

		/**
		 * Whether nothing at all is done.
		 *
		 * @return true for a gap
		 */
		public boolean isEmpty() {
			return outcomes.isEmpty() && units.isEmpty() && activities.isEmpty() && items.isEmpty();
		}
	}

	private static final Share NOTHING = new Share();

	private final Map<Technology, Share> shares = new HashMap<>();
	private final Map<Technology, List<Technology>> above = new HashMap<>();

	/**
	 * Reads a curriculum.
	 *
	 * @param curriculum
	 *            of the model
	 */
	public Teaching(Curriculum curriculum) {
		for (Outcome outcome : curriculum.getOutcomes()) {
			for (Technology technology : all(outcome.getTechnologies())) {
				share(technology).outcomes.add(outcome);
			}
		}
		for (Course course : curriculum.getCourses()) {
			LearningObjects.units(course).forEach(unit -> read(course, unit));
		}
	}

	private void read(Course course, Unit unit) {
		Set<Technology> ofUnit = new LinkedHashSet<>(all(unit.getTechnologies()));
		ofUnit.addAll(concerning(unit.getOutcomes()));
		for (Technology technology : ofUnit) {
			Share share = share(technology);
			share.units.add(unit);
			share.byCourse.merge(course, Integer.valueOf(1), Integer::sum);
		}
		for (Activity activity : unit.getActivities()) {
			of(activity.getOutcomes(), ofUnit).forEach(technology -> share(technology).activities.add(activity));
		}
		for (AssessmentItem item : unit.getItems()) {
			of(item.getOutcomes(), ofUnit).forEach(technology -> share(technology).items.add(item));
		}
	}

	private Set<Technology> of(List<Outcome> outcomes, Set<Technology> ofUnit) {
		Set<Technology> own = concerning(outcomes);
		return own.isEmpty() ? ofUnit : own;
	}

	private Set<Technology> concerning(List<Outcome> outcomes) {
		Set<Technology> found = new LinkedHashSet<>();
		outcomes.forEach(outcome -> found.addAll(all(outcome.getTechnologies())));
		return found;
	}

	private Set<Technology> all(List<Technology> technologies) {
		Set<Technology> found = new LinkedHashSet<>();
		technologies.forEach(technology -> found.addAll(above.computeIfAbsent(technology, Teaching::withAbove)));
		return found;
	}

	private static List<Technology> withAbove(Technology technology) {
		List<Technology> line = new ArrayList<>();
		for (Technology at = technology; at != null && !line.contains(at); at = at.getParent()) {
			line.add(at);
		}
		return line;
	}

	private Share share(Technology technology) {
		return shares.computeIfAbsent(technology, none -> new Share());
	}

	/**
	 * What is done for a technology.
	 *
	 * @param technology
	 *            of the model
	 * @return nothing, if nothing is
	 */
	public Share of(Technology technology) {
		return shares.getOrDefault(technology, NOTHING);
	}

	/**
	 * The technologies for which something is done.
	 *
	 * @return those named and all above them
	 */
	public Set<Technology> technologies() {
		return shares.keySet();
	}
}
