package org.mekiki.charts.api;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.mekiki.charts.internal.export.PdfAttachments;
import org.mekiki.charts.internal.export.PdfCanvas;
import org.mekiki.charts.internal.export.PdfWriting;
import org.openpdf.text.Rectangle;

/**
 * A page of PDF that a plug-in draws, with texts as texts in embedded fonts, made only of the characters used. The same
 * drawing gives the same bytes with the same fonts installed.
 *
 * @since 0.1
 */
public final class DrawnPdf {

	private DrawnPdf() {
	}

	/**
	 * A file that travels inside of a PDF file.
	 *
	 * @param name        file name
	 * @param description what it is, for people
	 * @param content     its bytes, not copied
	 */
	public record Attachment(String name, String description, byte[] content) {
		/** Checks that nothing is missing. */
		public Attachment {
			Objects.requireNonNull(name);
			Objects.requireNonNull(description);
			Objects.requireNonNull(content);
		}
	}

	/**
	 * Writes a document of one page.
	 *
	 * @param title      of the document
	 * @param language   BCP 47 tag of the language of its texts
	 * @param width      in points
	 * @param height     in points
	 * @param drawing    draws the page, down from the left upper corner; all texts in one family of fonts. Called twice, with
	 *                   the same result
	 * @param attachment file to put into it; null for none
	 * @return a file's content
	 */
	public static byte[] write(String title, String language, int width, int height, Consumer<Graphics2D> drawing,
			Attachment attachment) {
		return PdfWriting.write(title, language, new Rectangle(width, height), (document, writer, fonts) -> {
			if (attachment != null)
				PdfAttachments.add(writer, attachment);
			var graphics = new PdfCanvas(writer.getDirectContent(), width, height, fonts);
			try {
				drawing.accept(graphics);
			} finally {
				graphics.dispose();
			}
		});
	}

	/**
	 * A file that travels inside of a PDF file.
	 *
	 * @param pdf     content of the PDF file
	 * @param name    name of the file inside
	 * @param largest most bytes that it may have
	 * @return empty if there is none of that name
	 * @throws IOException if it is no PDF file, or the file inside is larger
	 */
	public static Optional<byte[]> attachment(byte[] pdf, String name, int largest) throws IOException {
		return PdfAttachments.find(pdf, name, largest);
	}
}
