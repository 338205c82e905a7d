package org.mekiki.curriculum.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

/** Teaching material rests on the latest edition of what it cites, links and works with. */
public final class EditionsCheck implements Check {

	private static final Pattern LINK = Pattern.compile("mekiki:([\\w:./-]*[\\w])"); //$NON-NLS-1$
	private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\""); //$NON-NLS-1$

	@Override
	public void run(CheckContext context) {
		Editions editions = new Editions(context.model());
		if (editions.isEmpty()) {
			return;
		}
		Texts texts = Texts.of(EditionsCheck.class, context.locale());
		LearningObjects.units(context.model()).forEach(unit -> {
			context.progress().check();
			sources(context, texts, editions, unit);
			links(context, texts, editions, unit, LearningPackage.Literals.UNIT__CONTENT, LINK);
			for (Activity activity : unit.getActivities()) {
				links(context, texts, editions, activity, LearningPackage.Literals.ACTIVITY__INSTRUCTIONS, LINK);
				if (activity instanceof Exercise) {
					links(context, texts, editions, activity, LearningPackage.Literals.EXERCISE__PARAMETERS, QUOTED);
				}
			}
			for (AssessmentItem item : unit.getItems()) {
				links(context, texts, editions, item, LearningPackage.Literals.ASSESSMENT_ITEM__QUESTION, LINK);
				links(context, texts, editions, item, LearningPackage.Literals.ASSESSMENT_ITEM__FEEDBACK, LINK);
			}
		});
	}

	/** One issue for a unit with all that is in it: they mostly cite the same. */
	private static void sources(CheckContext context, Texts texts, Editions editions, Unit unit) {
		List<Element> parts = new ArrayList<>(List.of(unit));
		parts.addAll(unit.getActivities());
		parts.addAll(unit.getItems());
		Map<Source, Set<Element>> citing = new LinkedHashMap<>();
		for (Element part : parts) {
			for (Citation citation : part.getCitations()) {
				if (citation.getSource() != null && editions.latest(citation.getSource()).isPresent()) {
					citing.computeIfAbsent(citation.getSource(), none -> new LinkedHashSet<>()).add(part);
				}
			}
		}
		citing.forEach((source, elements) -> {
			Source latest = (Source) editions.latest(source).orElseThrow();
			context.issue(Severity.WARNING, unit, ModelPackage.Literals.ELEMENT__CITATIONS,
					texts.get("source", context.label(unit), Integer.valueOf(elements.size()), context.label(source), //$NON-NLS-1$
							context.label(latest)),
					new Fix(texts.get("cite.instead", context.label(latest)), live -> live.live(latest) //$NON-NLS-1$
							.ifPresent(found -> elements.forEach(element -> live.live(element).ifPresent(part -> part.getCitations()
									.stream().filter(citation -> citation.getSource() != null && source.getId().equals(citation.getSource().getId()))
									.forEach(citation -> cite(citation, found)))))));
		});
	}

	/** A quote is verbatim from the earlier edition; nobody has looked it up in the later one. */
	private static void cite(Citation citation, Source source) {
		citation.setSource(source);
		citation.setQuote(null);
	}

	private static void links(CheckContext context, Texts texts, Editions editions, Element element, EAttribute feature,
			Pattern pattern) {
		String text = (String) element.eGet(feature);
		if (text == null) {
			return;
		}
		Set<String> seen = new LinkedHashSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			String name = matcher.group(1);
			Optional<Element> old = seen.add(name) ? editions.superseded(name) : Optional.empty();
			Optional<Element> latest = old.flatMap(editions::latest);
			if (latest.isPresent()) {
				context.issue(Severity.WARNING, element, feature,
						texts.get("edition", context.label(element), context.label(old.get()), context.label(latest.get())), //$NON-NLS-1$
						new Fix(texts.get("use.instead", context.label(latest.get())), //$NON-NLS-1$
								live -> live.live(element).ifPresent(found -> found.eSet(feature,
										replaced((String) found.eGet(feature), pattern, name, latest.get().getId())))));
			}
		}
	}

	private static String replaced(String text, Pattern pattern, String name, String by) {
		return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
				match.group(1).equals(name) ? match.group().replace(name, by) : match.group()));
	}
}
