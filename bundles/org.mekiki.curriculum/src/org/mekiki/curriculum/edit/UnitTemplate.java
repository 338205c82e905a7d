package org.mekiki.curriculum.edit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Status;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** Units to start from: a page with the headings that such a unit needs, and its activities with their lengths. */
public enum UnitTemplate {
	/** Ninety minutes of lecture with reading before and questions after. */
	LECTURE(new Step(ActivityKind.READING, 20), new Step(ActivityKind.LECTURE, 60), new Step(ActivityKind.SEMINAR, 10)),
	/** A text is read, presented and discussed. */
	SEMINAR(new Step(ActivityKind.READING, 30), new Step(ActivityKind.SEMINAR, 60)),
	/** A case is worked on in groups. */
	CASE_STUDY(new Step(ActivityKind.READING, 20), new Step(ActivityKind.CASE_STUDY, 60),
			new Step(ActivityKind.SEMINAR, 10)),
	/** A situation is played through, with injects and a debriefing. */
	TABLETOP(new Step(ActivityKind.READING, 15), new Step(ActivityKind.TABLETOP, 75), new Step(ActivityKind.SEMINAR, 30));

	private final List<Step> steps;

	/** An activity of a template. */
	private record Step(ActivityKind kind, int minutes) {
	}

	UnitTemplate(Step... steps) {
		this.steps = List.of(steps);
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What the template is called.
	 *
	 * @param locale
	 *            language wanted
	 * @return its name
	 */
	public String label(Locale locale) {
		return Texts.of(UnitTemplate.class, locale).get(key() + ".label"); //$NON-NLS-1$
	}

	/**
	 * Makes a unit.
	 *
	 * @param locale
	 *            language of its texts
	 * @return in no module yet; a draft as long as its activities
	 */
	public Unit make(Locale locale) {
		Texts texts = Texts.of(UnitTemplate.class, locale);
		Unit unit = LearningFactory.eINSTANCE.createUnit();
		unit.setId(UUID.randomUUID().toString());
		unit.setStatus(Status.DRAFT);
		Labels.set(unit.getLabels(), locale.getLanguage(), texts.get(key() + ".unit")); //$NON-NLS-1$
		unit.setContent(texts.get(key() + ".page")); //$NON-NLS-1$
		unit.setMinutes(Integer.valueOf(steps.stream().mapToInt(Step::minutes).sum()));
		for (int i = 0; i < steps.size(); i++) {
			Activity activity = LearningFactory.eINSTANCE.createActivity();
			activity.setId(UUID.randomUUID().toString());
			activity.setStatus(Status.DRAFT);
			activity.setKind(steps.get(i).kind());
			activity.setMinutes(Integer.valueOf(steps.get(i).minutes()));
			Labels.set(activity.getLabels(), locale.getLanguage(), texts.get(key() + ".step" + (i + 1))); //$NON-NLS-1$
			activity.setInstructions(texts.get(key() + ".do" + (i + 1))); //$NON-NLS-1$
			unit.getActivities().add(activity);
		}
		return unit;
	}
}
