package org.mekiki.curriculum.ui.internal.learn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageDraft.Piece;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;
import org.mekiki.workbench.api.DataLanguage;

/** Pages of units and activities. */
final class PageTexts {

	private PageTexts() {
	}

	static String name(Element element) {
		return Labels.text(element, DataLanguage.current());
	}

	/** Kind and name, said once if they are the same. */
	static String title(Activity activity) {
		String kind = kind(activity);
		String name = name(activity);
		return kind.equals(name) ? name : NLS.bind(Messages.kindAndName, kind, name);
	}

	/** The form of an activity, such as lecture. */
	static String kind(Activity activity) {
		return ModelText.label(LearningPackage.Literals.ACTIVITY_KIND.getEEnumLiteral(activity.getKind().getName()), Walk.locale());
	}

	/** The page of a unit: outcomes, what is to be read, sources. */
	static PageDraft unit(Step step) {
		Unit unit = step.unit();
		PageDraft page = headed(name(unit), step.minutes());
		if (!unit.getOutcomes().isEmpty()) {
			page.note(Messages.outcomes);
			unit.getOutcomes().forEach(outcome -> page.item(Piece.words(name(outcome))));
		}
		if (step.activity() != null) {
			page.quote(step.activity().getInstructions(), 2);
		}
		page.markdown(unit.getContent(), 1);
		Set<String> sources = sources(unit);
		if (!sources.isEmpty()) {
			page.heading(2, Messages.sources);
			sources.forEach(source -> page.item(Piece.words(source)));
		}
		return page;
	}

	/** What is to be done in an activity. */
	static PageDraft activity(Step step, Attendance entered, List<String> asked) {
		PageDraft page = headed(title(step.activity()), step.minutes());
		page.markdown(step.activity().getInstructions(), 1);
		if (!asked.isEmpty()) {
			page.heading(2, Messages.asked);
			asked.forEach(question -> page.item(Piece.words(question)));
		}
		if (entered != null) {
			page.paragraph(Piece.words(NLS.bind(Messages.entered, Attendances.label(entered))).strong());
		}
		return page;
	}

	private static PageDraft headed(String title, int minutes) {
		PageDraft page = new PageDraft().heading(1, title);
		return minutes == 0 ? page : page.note(NLS.bind(Messages.planned, Durations.text(minutes)));
	}

	private static Set<String> sources(Unit unit) {
		Set<String> lines = new LinkedHashSet<>();
		for (Citation citation : unit.getCitations()) {
			if (citation.getSource() != null) {
				List<String> parts = new ArrayList<>(List.of(name(citation.getSource())));
				if (citation.getLocator() != null && !citation.getLocator().isBlank()) {
					parts.add(citation.getLocator());
				}
				lines.add(String.join(", ", parts)); //$NON-NLS-1$
			}
		}
		return lines;
	}
}
