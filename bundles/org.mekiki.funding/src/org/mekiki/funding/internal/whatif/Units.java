package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
		List<BigDecimal> levels = new ArrayList<>();
		for (Technology technology : technologies(unit)) {
			TrlAssessment last = null;
			for (TrlAssessment one : technology.getTrl()) {
				if (!one.isTarget() && (last == null || String.valueOf(one.getDate()).compareTo(String.valueOf(last.getDate())) > 0)) {
					last = one;
				}
			}
			if (last != null) {
				levels.add(BigDecimal.valueOf(last.getLevel()));
			}
		}
		return mean(levels);
	}

	/** Its risk as stated; null if none is. */
	public static BigDecimal risk(Element unit) {
		return unit.getProperties().stream().filter(property -> RISK.equals(property.getKey())).map(Property::getValue)
				.filter(value -> value != null && value.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")).map(BigDecimal::new).findFirst() //$NON-NLS-1$
				.orElse(null);
	}
}
