package org.mekiki.curriculum.internal.analyses;

import java.util.List;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;

/** Finds what a parameter of text names. */
final class Chosen {

	private Chosen() {
	}

	/** The curriculum that the parameter names by identifier, notation or label; the first of the base if it is left out. */
	static Curriculum curriculum(AnalysisContext context, Texts texts) throws AnalysisException {
		List<Curriculum> all = context.model().getCurricula();
		if (all.isEmpty()) {
			throw new AnalysisException(texts.get("no.curriculum")); //$NON-NLS-1$
		}
		String name = context.arguments().text("curriculum"); //$NON-NLS-1$
		return name.isBlank() ? all.get(0)
				: all.stream().filter(each -> isNamed(each, name)).findFirst()
						.orElseThrow(() -> new AnalysisException(texts.get("unknown.curriculum", name))); //$NON-NLS-1$
	}

	/** Whether a text names an element. */
	static boolean isNamed(Element element, String name) {
		return name.equals(element.getId()) || name.equals(element.getNotation())
				|| element.getLabels().stream().anyMatch(label -> name.equals(label.getValue()));
	}
}
