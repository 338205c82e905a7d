package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;

/** Reading technology readiness levels. */
public final class Trl {

	/** The lowest level: basic principles observed. */
	public static final int LOWEST = 1;

	/** The highest level: proven in use. */
	public static final int HIGHEST = 9;

	private static final Comparator<TrlAssessment> BY_DATE = Comparator.comparing(TrlAssessment::getDate,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private Trl() {
	}

	/**
	 * Whether a number is a readiness level.
	 *
	 * @param level
	 *            a number
	 * @return true for 1 to 9
	 */
	public static boolean isLevel(int level) {
		return level >= LOWEST && level <= HIGHEST;
	}

	/**
	 * The level that was found last.
	 *
	 * @param technology
	 *            the technology
	 * @return the assessment with the latest date that is no target; of several, the one recorded last
	 */
	public static Optional<TrlAssessment> reached(Technology technology) {
		return latest(technology.getTrl().stream().filter(each -> !each.isTarget()).toList());
	}

	/**
	 * The level aimed at.
	 *
	 * @param technology
	 *            the technology
	 * @return the target with the latest date; of several, the one recorded last
	 */
	public static Optional<TrlAssessment> target(Technology technology) {
		return latest(technology.getTrl().stream().filter(TrlAssessment::isTarget).toList());
	}

	/**
	 * The assessments by date.
	 *
	 * @param technology
	 *            the technology
	 * @return a new list, undated ones first
	 */
	public static List<TrlAssessment> history(Technology technology) {
		List<TrlAssessment> sorted = new ArrayList<>(technology.getTrl());
		sorted.sort(BY_DATE);
		return sorted;
	}

	static int indexFor(TrlAssessment assessment, List<TrlAssessment> all) {
		int index = all.size();
		while (index > 0 && BY_DATE.compare(all.get(index - 1), assessment) > 0) {
			index--;
		}
		return index;
	}

	private static Optional<TrlAssessment> latest(Collection<TrlAssessment> assessments) {
		return assessments.stream().reduce((one, other) -> BY_DATE.compare(one, other) > 0 ? one : other);
	}
}
