package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Text;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Preferred, alternative and hidden labels are disjoint (SKOS integrity condition S13). */
public final class DisjointLabelsRule implements Rule {

	@Override
	public String id() {
		return "disjoint-labels"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (object instanceof Element element) {
			for (Text preferred : element.getLabels()) {
				if (contains(element.getAltLabels(), preferred) || contains(element.getHiddenLabels(), preferred)) {
					problems.accept(new Problem(id(), Severity.WARNING, element, Literals.ELEMENT__ALT_LABELS,
							NLS.bind(Messages.labelsOverlap, preferred.getValue()),
							List.of(new QuickFix(Messages.labelsOverlapFix, () -> {
								element.getAltLabels().removeIf(text -> same(text, preferred));
								element.getHiddenLabels().removeIf(text -> same(text, preferred));
							}))));
				}
			}
		}
	}

	private static boolean contains(List<Text> texts, Text wanted) {
		return texts.stream().anyMatch(text -> same(text, wanted));
	}

	private static boolean same(Text one, Text other) {
		return Objects.equals(one.getLanguage(), other.getLanguage())
				&& Objects.equals(one.getValue(), other.getValue());
	}
}
