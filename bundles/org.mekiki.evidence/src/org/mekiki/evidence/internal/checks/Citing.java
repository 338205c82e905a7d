package org.mekiki.evidence.internal.checks;

import org.mekiki.core.api.check.FixContext;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;

/** Adds citations; what is cited already stays. */
final class Citing {

	private Citing() {
	}

	/** Lets an element cite a source, without a place in it: only people know that. */
	static void add(FixContext fix, Element element, Source source) {
		fix.live(element).ifPresent(live -> fix.live(source).ifPresent(found -> {
			Citation citation = ModelFactory.eINSTANCE.createCitation();
			citation.setSource(found);
			live.getCitations().add(citation);
		}));
	}
}
