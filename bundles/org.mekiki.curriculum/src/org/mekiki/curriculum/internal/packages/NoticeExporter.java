package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.internal.completion.RuleTexts;
import org.mekiki.model.learning.Curriculum;

/**
 * Writes the page that announces a programme before it starts, from the data that certificates are issued by. One that
 * breaks a rule of the law is not announced.
 */
public final class NoticeExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		try {
			Completion completion = new CompletionReader(context.locale(), context.dataLanguage()).read(curriculum);
			CompletionEvaluation evaluation = new CompletionEvaluation(context.locale(), context.dataLanguage());
			List<String> broken = evaluation.programme(curriculum, completion).stream().filter(outcome -> !outcome.met())
					.map(NoticeExporter::line).toList();
			if (!broken.isEmpty()) {
				throw new IOException(Texts.of(RuleTexts.class, context.locale()).get("notice.broken", String.join("; ", broken))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			out.write(new NoticePage(context, curriculum, completion, evaluation).html().getBytes(StandardCharsets.UTF_8));
		} catch (CompletionException unsound) {
			throw new IOException(unsound.getMessage(), unsound);
		}
	}

	private static String line(RuleOutcome outcome) {
		return outcome.name() + " \u2013 " + outcome.figures(); //$NON-NLS-1$
	}
}
