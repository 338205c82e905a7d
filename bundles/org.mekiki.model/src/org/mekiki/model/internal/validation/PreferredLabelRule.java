package org.mekiki.model.internal.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** One preferred label for each language (SKOS integrity condition S14). */
public final class PreferredLabelRule implements Rule {

	@Override
	public String id() {
		return "preferred-label"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Element element) || element.getLabels().size() < 2) {
			return;
		}
		Map<String, List<Text>> byLanguage = new LinkedHashMap<>();
		for (Text text : element.getLabels()) {
			byLanguage.computeIfAbsent(String.valueOf(text.getLanguage()), key -> new ArrayList<>()).add(text);
		}
		byLanguage.forEach((language, texts) -> {
			if (texts.size() > 1) {
				List<Text> others = texts.subList(1, texts.size());
				problems.accept(new Problem(id(), Severity.ERROR, element, Literals.ELEMENT__LABELS,
						NLS.bind(Messages.preferredLabelTwice, language),
						List.of(new QuickFix(NLS.bind(Messages.preferredLabelTwiceFix, texts.get(0).getValue()),
								() -> element.getAltLabels().addAll(others)))));
			}
		});
	}
}
