package org.mekiki.evidence.internal.completeness;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;

/** The objects behind a figure, one by one as far as anybody reads them. */
final class Named {

	/** Objects that an explanation names one by one. */
	static final int MOST = 200;

	private Named() {
	}

	static List<Trail> trails(AnalysisContext context, Texts texts, List<Element> elements) {
		List<Trail> trails = new ArrayList<>();
		elements.stream().limit(MOST).map(context::trail).forEach(trails::add);
		if (elements.size() > MOST) {
			trails.add(Trail.of(texts.get("why.more", Integer.valueOf(elements.size() - MOST)))); //$NON-NLS-1$
		}
		return trails;
	}
}
