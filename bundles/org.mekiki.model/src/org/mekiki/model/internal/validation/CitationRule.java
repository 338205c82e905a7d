package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;

import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** A citation that names no source supports nothing. */
public final class CitationRule implements Rule {

	@Override
	public String id() {
		return "citation"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (object instanceof Element element) {
			for (Citation citation : element.getCitations()) {
				if (citation.getSource() == null) {
					problems.accept(new Problem(id(), Severity.WARNING, element,
							ModelPackage.Literals.ELEMENT__CITATIONS, Messages.citationWithoutSource, List.of()));
				}
			}
		}
	}
}
