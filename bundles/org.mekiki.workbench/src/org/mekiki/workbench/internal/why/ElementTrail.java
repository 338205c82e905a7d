package org.mekiki.workbench.internal.why;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;

/** Explains an element of the base: where it is said. */
final class ElementTrail {

	private ElementTrail() {
	}

	static Trail of(Element element) {
		List<SourceRef> sources = element.getCitations().stream().filter(citation -> citation.getSource() != null)
				.map(ElementTrail::source).toList();
		return new Trail(ElementLabels.text(element), link(element), sources, List.of());
	}

	private static SourceRef source(Citation citation) {
		return new SourceRef(link(citation.getSource()), ElementLabels.text(citation.getSource()), citation.getLocator(),
				citation.getQuote());
	}

	private static ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), ElementLabels.text(element));
	}
}
