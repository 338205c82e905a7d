package org.mekiki.curriculum.api.player;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the manifest of a package asks of whoever plays a unit of it, and where the unit stands among the others. Texts are
 * those of the manifest, and empty where it says nothing.
 *
 * @param passing
 *            score from which the unit is passed: of SCORM 1.2 the mastery score, compared with the raw score; of SCORM 2004 the
 *            least normalized measure, compared with the scaled score
 * @param completion
 *            SCORM 2004: progress measure, 0 to 1, from which the unit is completed
 * @param data
 *            what the unit is told when it starts
 * @param limit
 *            longest time that is allowed, as the edition writes times
 * @param action
 *            what the unit does then, by itself: {@code exit,message} and the like
 * @param previous
 *            whether a unit of the package comes before
 * @param next
 *            whether a unit of the package comes after
 * @param targets
 *            identifiers by which the package may ask for its units
 * @since 0.1
 */
public record RunTerms(String passing, String completion, String data, String limit, String action, boolean previous, boolean next,
		List<String> targets) {

	/** Property of a unit: score from which it is passed. */
	public static final String PASSING = "curriculum.run.passing"; //$NON-NLS-1$
	/** Property of a unit: progress from which it is completed. */
	public static final String COMPLETION = "curriculum.run.completion"; //$NON-NLS-1$
	/** Property of a unit: what it is told when it starts. */
	public static final String DATA = "curriculum.run.data"; //$NON-NLS-1$
	/** Property of a unit: longest time allowed. */
	public static final String LIMIT = "curriculum.run.limit"; //$NON-NLS-1$
	/** Property of a unit: what it does when the time is over. */
	public static final String ACTION = "curriculum.run.action"; //$NON-NLS-1$
	/** Property of a unit: its identifier in the outline of the package. */
	public static final String ITEM = "curriculum.run.item"; //$NON-NLS-1$

	/** Nothing is asked. */
	public static final RunTerms NONE = new RunTerms("", "", "", "", "", false, false, List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Copies the list. */
	public RunTerms {
		targets = List.copyOf(targets);
	}

	/**
	 * What is asked of a unit.
	 *
	 * @param unit
	 *            of the model
	 * @return without anything if it is played by no package
	 */
	static RunTerms of(Unit unit) {
		List<Unit> played = played(unit);
		int at = played.indexOf(unit);
		List<String> targets = new ArrayList<>();
		for (Unit each : played) {
			String item = LearningProperties.get(each, ITEM);
			if (!item.isEmpty()) {
				targets.add(item);
			}
		}
		return new RunTerms(LearningProperties.get(unit, PASSING), LearningProperties.get(unit, COMPLETION), LearningProperties.get(unit, DATA),
				LearningProperties.get(unit, LIMIT), LearningProperties.get(unit, ACTION), at > 0, at >= 0 && at < played.size() - 1, targets);
	}

	/**
	 * The units of a package.
	 *
	 * @param unit
	 *            one of them
	 * @return in the order of the outline
	 */
	public static List<Unit> played(Unit unit) {
		return unit.eContainer() instanceof Module module && module.eContainer() instanceof Course course
				? course.getModules().stream().flatMap(each -> each.getUnits().stream())
						.filter(each -> !LearningProperties.get(each, RunUnit.LAUNCH).isEmpty()).toList()
				: List.of();
	}

	/**
	 * Score from which the unit is passed.
	 *
	 * @return null if none is asked, or it is no number
	 */
	public BigDecimal passingScore() {
		return number(passing);
	}

	/**
	 * Progress from which the unit is completed.
	 *
	 * @return null if none is asked, or it is no number
	 */
	public BigDecimal completionMeasure() {
		return number(completion);
	}

	/** A number as packages write it; null if it is none. */
	static BigDecimal number(String text) {
		return text.matches("-?\\d{1,9}(?:\\.\\d{1,9})?") ? new BigDecimal(text) : null; //$NON-NLS-1$
	}

	/**
	 * For the script that packages talk to.
	 *
	 * @return JSON
	 */
	public String json() {
		ObjectNode node = new ObjectMapper().createObjectNode();
		node.put("passing", passingScore() == null ? "" : passing).put("completion", completionMeasure() == null ? "" : completion); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		node.put("data", data).put("limit", limit).put("action", action).put("previous", previous).put("next", next); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		targets.forEach(node.putArray("targets")::add); //$NON-NLS-1$
		return node.toString();
	}
}
