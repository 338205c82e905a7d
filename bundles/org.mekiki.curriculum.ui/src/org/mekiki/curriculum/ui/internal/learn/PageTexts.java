package org.mekiki.curriculum.ui.internal.learn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.Words;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;
import org.mekiki.workbench.api.DataLanguage;

/** Pages of units and activities as XHTML. */
final class PageTexts {

	private final PageContent content = new PageContent(Walk.locale());

	static String name(Element element) {
		return Labels.text(element, DataLanguage.current());
	}

	/** The form of an activity, such as lecture. */
	/** Kind and name, said once if they are the same. */
	static String title(Activity activity) {
		String kind = kind(activity);
		String name = name(activity);
		return kind.equals(name) ? name : NLS.bind(Messages.kindAndName, kind, name);
	}

	static String kind(Activity activity) {
		return ModelText.label(LearningPackage.Literals.ACTIVITY_KIND.getEEnumLiteral(activity.getKind().getName()), Walk.locale());
	}

	/** The page of a unit: outcomes, what is to be read, sources. */
	String unit(Step step) {
		Unit unit = step.unit();
		StringBuilder html = new StringBuilder(heading(name(unit), step.minutes()));
		if (!unit.getOutcomes().isEmpty()) {
			html.append("<p class=\"muted\">").append(Words.escape(Messages.outcomes)).append("</p><ul>"); //$NON-NLS-1$ //$NON-NLS-2$
			unit.getOutcomes().forEach(outcome -> html.append("<li>").append(Words.escape(name(outcome))).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</ul>"); //$NON-NLS-1$
		}
		if (step.activity() != null) {
			html.append("<blockquote>").append(content.xhtml(step.activity().getInstructions(), 2, "r")).append("</blockquote>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return html.append(content.xhtml(unit.getContent(), 1)).append(sources(unit)).toString();
	}

	/** What is to be done in an activity. */
	String activity(Step step, Attendance entered, List<String> asked) {
		StringBuilder html = new StringBuilder(heading(title(step.activity()), step.minutes()));
		html.append(content.xhtml(step.activity().getInstructions(), 1));
		if (!asked.isEmpty()) {
			html.append("<h2>").append(Words.escape(Messages.asked)).append("</h2><ul>"); //$NON-NLS-1$ //$NON-NLS-2$
			asked.forEach(question -> html.append("<li>").append(Words.escape(question)).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</ul>"); //$NON-NLS-1$
		}
		if (entered != null) {
			html.append("<p><strong>").append(Words.escape(NLS.bind(Messages.entered, Attendances.label(entered)))) //$NON-NLS-1$
					.append("</strong></p>"); //$NON-NLS-1$
		}
		return html.toString();
	}

	private static String heading(String title, int minutes) {
		return "<h1>" + Words.escape(title) + "</h1>" + (minutes == 0 ? "" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: "<p class=\"muted\">" + Words.escape(NLS.bind(Messages.planned, Durations.text(minutes))) + "</p>"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String sources(Unit unit) {
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
		if (lines.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder html = new StringBuilder("<h2>" + Words.escape(Messages.sources) + "</h2><ul>"); //$NON-NLS-1$ //$NON-NLS-2$
		lines.forEach(line -> html.append("<li>").append(Words.escape(line)).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</ul>").toString(); //$NON-NLS-1$
	}
}
