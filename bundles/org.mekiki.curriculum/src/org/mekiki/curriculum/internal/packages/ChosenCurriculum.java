package org.mekiki.curriculum.internal.packages;

import java.io.IOException;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.learning.Curriculum;

/** Which curriculum is to be written. */
public final class ChosenCurriculum {

	private ChosenCurriculum() {
	}

	/**
	 * The one that the parameter names, else the one that is selected, else the first of the base.
	 *
	 * @param context
	 *            of the export
	 * @return a curriculum of the base
	 * @throws IOException
	 *             if there is none, or none of that name
	 */
	public static Curriculum of(ExportContext context) throws IOException {
		Texts texts = Texts.of(ChosenCurriculum.class, context.locale());
		String name = context.arguments().text("curriculum"); //$NON-NLS-1$
		if (name.isBlank()) {
			return context.elements().stream().filter(Curriculum.class::isInstance).map(Curriculum.class::cast).findFirst()
					.or(() -> context.model().getCurricula().stream().findFirst())
					.orElseThrow(() -> new IOException(texts.get("none"))); //$NON-NLS-1$
		}
		return context.model().getCurricula().stream()
				.filter(each -> name.equals(each.getId()) || name.equals(each.getNotation())
						|| each.getLabels().stream().anyMatch(label -> name.equals(label.getValue())))
				.findFirst().orElseThrow(() -> new IOException(texts.get("unknown", name))); //$NON-NLS-1$
	}
}
