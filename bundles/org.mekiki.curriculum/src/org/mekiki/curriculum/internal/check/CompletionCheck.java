package org.mekiki.curriculum.internal.check;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.validation.Severity;

/** Completion rules can be read, and a curriculum that leads to a 履修証明書 keeps what the law asks of it. */
public final class CompletionCheck implements Check {

	@Override
	public void run(CheckContext context) {
		CompletionReader reader = new CompletionReader(context.locale(), context.dataLanguage());
		CompletionEvaluation evaluation = new CompletionEvaluation(context.locale(), context.dataLanguage());
		Texts texts = Texts.of(CompletionCheck.class, context.locale());
		for (Curriculum curriculum : context.model().getCurricula()) {
			context.progress().check();
			if (!CompletionReader.has(curriculum)) {
				continue;
			}
			try {
				Completion completion = reader.read(curriculum);
				for (RuleOutcome outcome : evaluation.programme(curriculum, completion)) {
					if (!outcome.met()) {
						context.issue(Severity.ERROR, curriculum, outcome.id().equals("law.hours60") //$NON-NLS-1$
								? LearningPackage.Literals.CURRICULUM__MINUTES
								: ModelPackage.Literals.ELEMENT__PROPERTIES,
								texts.get("statutory", context.label(curriculum), outcome.name(), outcome.figures())); //$NON-NLS-1$
					}
				}
			} catch (CompletionException unsound) {
				unsound.problems().forEach(
						problem -> context.issue(Severity.ERROR, curriculum, ModelPackage.Literals.ELEMENT__PROPERTIES, problem));
			}
		}
	}
}
