package org.mekiki.curriculum.api.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.curriculum.internal.analyses.ItemStatistics;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Unit;

/**
 * What the attempts of trainees tell authors about their curriculum.
 *
 * @since 0.1
 * @noextend
 */
public final class TrialRun {

	private static final int MINUTE = 60;

	private final Curriculum curriculum;
	private final List<Progress> all;
	private final ItemStatistics statistics;

	/**
	 * A trial run.
	 *
	 * @param curriculum
	 *            what was tried
	 * @param enrolments
	 *            of those who have tried it
	 */
	public TrialRun(Curriculum curriculum, List<Enrolment> enrolments) {
		this.curriculum = curriculum;
		all = enrolments.stream().map(Progress::of).filter(progress -> progress.curriculum() == curriculum).toList();
		statistics = new ItemStatistics(enrolments);
	}

	/**
	 * The steps on which somebody has worked or remarked.
	 *
	 * @return in the order of the curriculum
	 */
	public List<StepReport> reports() {
		Map<String, Step> steps = new LinkedHashMap<>();
		curriculumSteps().forEach(step -> steps.putIfAbsent(step.id(), step));
		List<StepReport> reports = new ArrayList<>();
		steps.values().forEach(step -> {
			StepReport report = report(step);
			if (report.trainees() > 0 || !report.remarks().isEmpty()) {
				reports.add(report);
			}
		});
		return reports;
	}

	/** Those of all trainees, in the order of the outline: each may have drawn other items. */
	private List<Step> curriculumSteps() {
		List<Step> steps = new ArrayList<>();
		for (var unit : all.isEmpty() ? List.<Unit>of() : all.get(0).units()) {
			all.forEach(progress -> progress.steps().stream().filter(step -> step.unit() == unit && step.item() == null)
					.forEach(steps::add));
			unit.getItems().forEach(item -> steps.add(new Step(Step.Kind.ITEM, unit, item, null)));
		}
		return steps;
	}

	private StepReport report(Step step) {
		long seconds = 0;
		int trainees = 0;
		List<String> remarks = new ArrayList<>();
		for (Progress progress : all) {
			List<Attempt> attempts = progress.attempts(step);
			trainees += attempts.isEmpty() ? 0 : 1;
			seconds += attempts.stream().mapToLong(attempt -> Math.max(0, attempt.getSeconds())).sum();
			String remark = progress.remarks().get(step.id());
			if (remark != null && !remark.isBlank()) {
				remarks.add(remark);
			}
		}
		BigDecimal mean = trainees == 0 ? BigDecimal.ZERO
				: BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf((long) MINUTE * trainees), 1, RoundingMode.HALF_UP);
		AssessmentItem item = step.item();
		return new StepReport(step.unit(), step.object(), trainees, step.minutes(), mean,
				item == null ? null : statistics.difficulty(item), item == null ? null : statistics.discrimination(item), remarks);
	}

	/**
	 * What was tried.
	 *
	 * @return the curriculum
	 */
	public Curriculum curriculum() {
		return curriculum;
	}
}
