package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Property;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.funding.Project;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;

/** What is known of those that get money: what it is worth there, how ready the technology is, the risk. */
public final class Units {

	/** Property with the risk of a technology, programme or project, from 0 to 1. */
	public static final String RISK = "funding.risk"; //$NON-NLS-1$

	private static final int DIGITS = 6;

	private final Map<Technology, List<BigDecimal>> grades = new HashMap<>();

	/** Reads the judgements of a model. */
	public Units(KnowledgeModel model) {
		for (Judgement judgement : model.getJudgements()) {
			BigDecimal grade = grade(judgement);
			if (judgement.getTechnology() != null && grade != null) {
				grades.computeIfAbsent(judgement.getTechnology(), none -> new ArrayList<>()).add(grade);
			}
		}
	}

	/** Place of the grade on its scale: the weakest is 0, the strongest 1; null if it is not on it. */
	private static BigDecimal grade(Judgement judgement) {
		if (judgement.getCriterion() == null || judgement.getCriterion().getScale() == null || judgement.getGrade() == null) {
			return null;
		}
		List<String> scale = List.of(judgement.getCriterion().getScale().split(";")).stream().map(String::strip).toList(); //$NON-NLS-1$
		int at = scale.indexOf(judgement.getGrade().strip());
		return at < 0 || scale.size() < 2 ? null
				: BigDecimal.valueOf(at).divide(BigDecimal.valueOf(scale.size() - 1L), DIGITS, RoundingMode.HALF_UP);
	}

	private static List<Technology> technologies(Element unit) {
		if (unit instanceof Technology technology) {
			return List.of(technology);
		}
		return unit instanceof Project project ? project.getTechnologies()
				: unit instanceof Programme programme ? programme.getTechnologies() : List.of();
	}

	/** Mean of the judgements of its technologies, those above them standing in; null if there are none. */
	public BigDecimal worth(Element unit) {
		List<BigDecimal> all = new ArrayList<>();
		for (Technology technology : technologies(unit)) {
			Technology at = technology;
			while (at != null && !grades.containsKey(at)) {
				at = at.getParent();
			}
			all.addAll(at == null ? List.of() : grades.get(at));
		}
		return mean(all);
	}

	private static BigDecimal mean(List<BigDecimal> all) {
		return all.isEmpty() ? null
				: all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(all.size()), DIGITS, RoundingMode.HALF_UP);
	}

	/** Mean of the last readiness levels found, not aimed at, of its technologies; null if none is known. */
	public static BigDecimal readiness(Element unit) {
		return mean(levels(unit, false, 1));
	}

	/** Mean of the first readiness levels found, not aimed at, of its technologies; null if none is known. */
	public static BigDecimal firstReadiness(Element unit) {
		return mean(levels(unit, false, -1));
	}

	/**
	 * A level that is aimed at.
	 *
	 * @param level
	 *            mean of those of its technologies
	 * @param date
	 *            the last one; null if none is stated
	 */
	public record Target(BigDecimal level, String date) {
	}

	/** The last levels that are aimed at for its technologies; null if none is. */
	public static Target target(Element unit) {
		BigDecimal level = mean(levels(unit, true, 1));
		return level == null ? null
				: new Target(level, technologies(unit).stream().flatMap(technology -> technology.getTrl().stream())
						.filter(TrlAssessment::isTarget).map(TrlAssessment::getDate).filter(date -> date != null)
						.max(Comparator.naturalOrder()).orElse(null));
	}

	/** The last level of each technology, or the first one for a direction below zero. */
	private static List<BigDecimal> levels(Element unit, boolean target, int direction) {
		List<BigDecimal> levels = new ArrayList<>();
		for (Technology technology : technologies(unit)) {
			TrlAssessment best = null;
			for (TrlAssessment one : technology.getTrl()) {
				if (one.isTarget() == target && (best == null
						|| direction * String.valueOf(one.getDate()).compareTo(String.valueOf(best.getDate())) > 0)) {
					best = one;
				}
			}
			if (best != null) {
				levels.add(BigDecimal.valueOf(best.getLevel()));
			}
		}
		return levels;
	}

	/** Its risk as stated; null if none is. */
	public static BigDecimal risk(Element unit) {
		return unit.getProperties().stream().filter(property -> RISK.equals(property.getKey())).map(Property::getValue)
				.filter(value -> value != null && value.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")).map(BigDecimal::new).findFirst() //$NON-NLS-1$
				.orElse(null);
	}
}
