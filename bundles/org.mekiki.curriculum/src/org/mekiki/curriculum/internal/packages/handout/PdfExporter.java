package org.mekiki.curriculum.internal.packages.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.internal.packages.ChosenCurriculum;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.report.api.Book;

/** Writes a curriculum as a PDF to print. */
public final class PdfExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		Handout handout = new Handout(context);
		Book book = new Book(handout.text().name(curriculum), Locale.forLanguageTag(context.dataLanguage()),
				handout.text().texts().get("contents"), handout.chapters(curriculum).stream() //$NON-NLS-1$
						.map(chapter -> new Book.Chapter(chapter.level(), chapter.title(), chapter.xhtml())).toList(),
				address -> Optional.empty());
		out.write(book.pdf());
	}
}
