package org.mekiki.curriculum.internal.completion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionRule;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** The rules of a curriculum, against what one trainee has done. */
public final class LearnerRules {

	private static final int SHARE_DIGITS = 10;

	private final Texts texts;
	private final RuleTexts words;
	private final String dataLanguage;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param dataLanguage
	 *            language in which objects are named
	 */
	public LearnerRules(Texts texts, String dataLanguage) {
		this.texts = texts;
		this.dataLanguage = dataLanguage;
		words = new RuleTexts(texts);
	}

	/**
	 * Checks each rule.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param completion
	 *            the rules
	 * @return in the order of the rules
	 */
	public List<RuleOutcome> check(Enrolment enrolment, Completion completion) {
		Progress progress = Progress.of(enrolment);
		return completion.rules().stream().map(rule -> switch (rule.kind()) {
		case MINUTES -> minutes(rule, progress);
		case UNITS -> units(rule, progress);
		case POINTS -> points(rule, progress);
		case ATTENDANCE -> attendance(rule, progress);
		case ENTRY -> entry(rule, enrolment);
		case ACTIVITIES -> activities(rule, progress);
		}).toList();
	}

	private RuleOutcome minutes(CompletionRule rule, Progress progress) {
		List<Trail> parts = new ArrayList<>();
		for (Step step : progress.steps()) {
			if (step.minutes() > 0 && progress.isDone(step)) {
				parts.add(part(texts.get("trail.minutes", name(step.object()), words.hours(step.minutes())), step.object())); //$NON-NLS-1$
			}
		}
		int there = progress.finishedMinutes();
		return outcome(rule, there >= rule.least().intValue(),
				texts.get("figures.least", words.hours(there), words.hours(rule.least().intValue())), parts); //$NON-NLS-1$
	}

	private RuleOutcome units(CompletionRule rule, Progress progress) {
		List<Trail> open = new ArrayList<>();
		for (Unit unit : progress.units()) {
			open.add(part(texts.get(progress.isFinished(unit) ? "trail.done" : "trail.open", name(unit)), unit)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return share(rule, BigDecimal.valueOf(progress.finishedUnits().size()), BigDecimal.valueOf(progress.units().size()), open);
	}

	private RuleOutcome points(CompletionRule rule, Progress progress) {
		List<Trail> parts = new ArrayList<>();
		for (Step step : progress.steps()) {
			if (step.item() != null) {
				parts.add(part(texts.get("trail.points", name(step.item()), //$NON-NLS-1$
						progress.points(step.item()).map(LearnerRules::plain).orElse("0"), Integer.toString(step.item().getPoints())), //$NON-NLS-1$
						step.item()));
			}
		}
		return share(rule, progress.points(), BigDecimal.valueOf(progress.maximum()), parts);
	}

	/** Sessions are those for which anybody of the cohort has an entry: they were held. */
	private RuleOutcome attendance(CompletionRule rule, Progress progress) {
		Set<String> held = new TreeSet<>(progress.attendance().keySet());
		if (progress.enrolment().eContainer() instanceof Cohort cohort) {
			for (Enrolment other : cohort.getEnrolments()) {
				other.getAttempts().stream().filter(attempt -> attempt.getActivity() != null && Attendance.of(attempt).isPresent())
						.forEach(attempt -> held.add(attempt.getActivity().getId()));
			}
		}
		List<Trail> parts = new ArrayList<>();
		int present = 0;
		for (Step step : progress.steps()) {
			Activity activity = step.activity();
			if (activity != null && held.contains(activity.getId())) {
				boolean there = progress.attendance(activity).filter(Attendance::tookPart).isPresent();
				present += there ? 1 : 0;
				parts.add(part(texts.get(there ? "trail.present" : "trail.absent", name(activity)), activity)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return share(rule, BigDecimal.valueOf(present), BigDecimal.valueOf(parts.size()), parts);
	}

	private RuleOutcome entry(CompletionRule rule, Enrolment enrolment) {
		String day = LearningProperties.get(enrolment, CompletionEvaluation.ENTRY_PROPERTY);
		boolean confirmed = !day.isBlank();
		return outcome(rule, confirmed, confirmed ? texts.get("figures.entry", day) : texts.get("figures.no.entry"), List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private RuleOutcome activities(CompletionRule rule, Progress progress) {
		List<Trail> parts = new ArrayList<>();
		int done = 0;
		for (String required : rule.required()) {
			Activity activity = progress.curriculum() == null ? null
					: RequiredActivities.find(progress.curriculum(), required).orElse(null);
			boolean finished = activity != null && progress.steps().stream()
					.anyMatch(step -> step.activity() == activity && progress.isDone(step));
			done += finished ? 1 : 0;
			String name = activity == null ? required : name(activity);
			parts.add(part(texts.get(finished ? "trail.done" : "trail.open", name), activity)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return outcome(rule, done == rule.required().size(),
				texts.get("figures.of", Integer.toString(done), Integer.toString(rule.required().size())), parts); //$NON-NLS-1$
	}

	/** A share is compared by multiplication, so that nothing is rounded. */
	private RuleOutcome share(CompletionRule rule, BigDecimal part, BigDecimal whole, List<Trail> parts) {
		boolean any = whole.signum() > 0;
		boolean met = any && part.compareTo(rule.least().multiply(whole)) >= 0;
		String figures = any ? texts.get("figures.share", plain(part), plain(whole), //$NON-NLS-1$
				words.percent(part.divide(whole, SHARE_DIGITS, RoundingMode.DOWN)), words.percent(rule.least()))
				: texts.get("figures.nothing." + rule.kind().word()); //$NON-NLS-1$
		return outcome(rule, met, figures, parts);
	}

	private RuleOutcome outcome(CompletionRule rule, boolean met, String figures, List<Trail> parts) {
		return new RuleOutcome(rule.kind().word(), texts.get("rule." + rule.kind().word()), met, figures, //$NON-NLS-1$
				Trail.of(words.asks(rule) + ' ' + figures, parts));
	}

	private Trail part(String statement, Element object) {
		return new Trail(statement, object == null ? null : link(object), List.of(), List.of());
	}

	private String name(Element element) {
		return Labels.text(element, dataLanguage);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), Labels.text(element, dataLanguage));
	}
}
