package org.mekiki.curriculum.internal.packages.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.internal.packages.ChosenCurriculum;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.report.api.Book;
import org.mekiki.report.api.Book.Picture;

/** Writes a curriculum as a PDF to print. */
public final class PdfExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		Handout handout = new Handout(context);
		Book book = new Book(handout.text().name(curriculum), Locale.forLanguageTag(context.dataLanguage()),
				handout.text().texts().get("contents"), handout.chapters(curriculum).stream() //$NON-NLS-1$
						.map(chapter -> new Book.Chapter(chapter.level(), chapter.title(), chapter.xhtml())).toList(),
				address -> picture(handout.text(), address));
		out.write(book.pdf());
	}

	/** Charts are drawn anew: dots would be coarse on paper. */
	private static Optional<Picture> picture(UnitText text, String address) {
		return text.drawing(address).<Picture>map(Picture.Drawing::new).or(() -> text.files().stream()
				.filter(file -> file.path().equals(address)).findFirst().map(file -> new Picture.Dots(file.bytes())));
	}
}
