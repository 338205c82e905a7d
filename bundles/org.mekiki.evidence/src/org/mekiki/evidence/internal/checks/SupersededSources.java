package org.mekiki.evidence.internal.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;
import org.mekiki.model.validation.Severity;

/** Finds what still rests on a source of which there is a newer one. */
public final class SupersededSources implements Check {

	private static final int STEP = 1000;

	@Override
	public void run(CheckContext context) {
		Map<Source, Source> newer = new HashMap<>();
		context.model().getSources().stream().filter(source -> source.getSupersedes() != null)
				.forEach(source -> newer.put(source.getSupersedes(), source));
		if (newer.isEmpty()) {
			return;
		}
		Texts texts = Texts.of(SupersededSources.class, context.locale());
		int seen = 0;
		for (Iterator<EObject> all = context.model().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (++seen % STEP == 0) {
				context.progress().check();
			}
			if (object instanceof Element element && !(object instanceof Source)) {
				look(context, texts, newer, element);
			}
		}
	}

	private static void look(CheckContext context, Texts texts, Map<Source, Source> newer, Element element) {
		Set<Source> cited = element.getCitations().stream().map(Citation::getSource)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		for (Source source : cited) {
			Source newest = newest(newer, source);
			if (newest != source && !cited.contains(newest)) {
				context.issue(Severity.INFO, element, ModelPackage.Literals.ELEMENT__CITATIONS,
						texts.get("superseded", context.label(element), context.label(source), context.label(newest)), //$NON-NLS-1$
						new Fix(texts.get("superseded.fix", context.label(newest)), //$NON-NLS-1$
								fix -> Citing.add(fix, element, newest)));
			}
		}
	}

	/** The end of the line; sources that supersede each other in a circle have none. */
	private static Source newest(Map<Source, Source> newer, Source source) {
		Set<Source> passed = new HashSet<>();
		Source at = source;
		while (newer.containsKey(at)) {
			if (!passed.add(at)) {
				return source;
			}
			at = newer.get(at);
		}
		return at;
	}
}
