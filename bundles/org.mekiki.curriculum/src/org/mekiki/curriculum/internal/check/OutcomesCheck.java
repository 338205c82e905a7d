package org.mekiki.curriculum.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Status;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Severity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What trainees are to be able to do is practised and assessed. */
public final class OutcomesCheck implements Check {

	private static final int DRAFT_POINTS = 10;

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(OutcomesCheck.class, context.locale());
		for (Curriculum curriculum : context.model().getCurricula()) {
			context.progress().check();
			List<Unit> units = LearningObjects.units(curriculum);
			Set<Outcome> practised = new HashSet<>();
			Set<Outcome> assessed = new HashSet<>();
			for (Unit unit : units) {
				unit.getActivities().forEach(activity -> practised.addAll(activity.getOutcomes()));
				unit.getItems().forEach(item -> assessed.addAll(item.getOutcomes()));
			}
			for (Outcome outcome : curriculum.getOutcomes()) {
				Optional<Unit> home = units.stream().filter(unit -> unit.getOutcomes().contains(outcome)).findFirst();
				if (!practised.contains(outcome)) {
					context.issue(Severity.WARNING, outcome, null, texts.get("unpractised", context.label(outcome)), //$NON-NLS-1$
							home.filter(unit -> !unit.getActivities().isEmpty()).map(unit -> practise(context, texts, outcome, unit))
									.stream().toArray(Fix[]::new));
				}
				if (!assessed.contains(outcome)) {
					context.issue(Severity.WARNING, outcome, null, texts.get("unassessed", context.label(outcome)), //$NON-NLS-1$
							home.map(unit -> assess(context, texts, outcome, unit)).stream().toArray(Fix[]::new));
				}
			}
		}
	}

	private static Fix practise(CheckContext context, Texts texts, Outcome outcome, Unit unit) {
		return new Fix(texts.get("practise", context.label(unit)), //$NON-NLS-1$
				live -> live.live(unit).ifPresent(home -> live.live(outcome)
						.ifPresent(found -> home.getActivities().forEach(activity -> activity.getOutcomes().add(found)))));
	}

	private static Fix assess(CheckContext context, Texts texts, Outcome outcome, Unit unit) {
		String question = texts.get("draft.question", context.label(outcome)); //$NON-NLS-1$
		ObjectNode answer = JsonNodeFactory.instance.objectNode();
		answer.putArray("rubric").addObject().put("criterion", context.label(outcome)).put("points", DRAFT_POINTS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String language = context.locale().getLanguage();
		String name = texts.get("draft.name", context.label(outcome)); //$NON-NLS-1$
		return new Fix(texts.get("assess", context.label(unit)), live -> live.live(unit).ifPresent(home -> live.live(outcome).ifPresent(found -> { //$NON-NLS-1$
			AssessmentItem item = LearningFactory.eINSTANCE.createAssessmentItem();
			item.setId(UUID.randomUUID().toString());
			item.setStatus(Status.DRAFT);
			Labels.set(item.getLabels(), language, name);
			item.setKind(ItemKind.ESSAY);
			item.setLevel(found.getLevel());
			item.setPoints(DRAFT_POINTS);
			item.setQuestion(question);
			item.setAnswer(answer.toString());
			item.getOutcomes().add(found);
			home.getItems().add(item);
		})));
	}
}
