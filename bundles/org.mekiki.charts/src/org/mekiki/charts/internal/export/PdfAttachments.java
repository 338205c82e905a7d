package org.mekiki.charts.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import org.mekiki.charts.api.DrawnPdf;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Files inside of PDF files. */
public final class PdfAttachments {
	private static final int MOST = 100;
	private static final int BLOCK = 8192;

	private PdfAttachments() {
	}

	/**
	 * Puts a file into a document.
	 *
	 * @param writer     of the document
	 * @param attachment the file
	 */
	public static void add(PdfWriter writer, DrawnPdf.Attachment attachment) {
		try {
			var file = PdfFileSpecification.fileEmbedded(writer, null, attachment.name(), attachment.content());
			writer.addFileAttachment(attachment.description(), file);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Finds a file in a document.
	 *
	 * @param pdf     content of the PDF file
	 * @param name    name of the file inside
	 * @param largest most bytes that it may have
	 * @return empty if there is none of that name
	 * @throws IOException if it is no PDF file, or the file inside is larger
	 */
	public static Optional<byte[]> find(byte[] pdf, String name, int largest) throws IOException {
		try (var reader = new PdfReader(pdf)) {
			var names = dictionary(dictionary(reader.getCatalog(), PdfName.NAMES), PdfName.EMBEDDEDFILES);
			var entries = names == null ? null : PdfReader.getPdfObject(names.get(PdfName.NAMES));
			if (entries instanceof PdfArray array) {
				for (int i = 1; i < Math.min(array.size(), 2 * MOST); i += 2) {
					if (array.getDirectObject(i) instanceof PdfDictionary file && file.get(PdfName.F) instanceof PdfString given
							&& name.equals(given.toUnicodeString())
							&& PdfReader.getPdfObject(dictionary(file, PdfName.EF).get(PdfName.F)) instanceof PRStream stream) {
						return Optional.of(content(stream, largest));
					}
				}
			}
			return Optional.empty();
		} catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException
				| ClassCastException damaged) {
			throw new IOException(damaged);
		}
	}

	private static PdfDictionary dictionary(PdfDictionary of, PdfName key) {
		return of != null && PdfReader.getPdfObject(of.get(key)) instanceof PdfDictionary found ? found : null;
	}

	/** Inflated here, because what is inside may be larger than anybody wants. */
	private static byte[] content(PRStream stream, int largest) throws IOException {
		byte[] raw = PdfReader.getStreamBytesRaw(stream);
		boolean deflated = stream.get(PdfName.FILTER) != null;
		try (var in = deflated ? new InflaterInputStream(new ByteArrayInputStream(raw)) : new ByteArrayInputStream(raw)) {
			var out = new ByteArrayOutputStream();
			var block = new byte[BLOCK];
			for (int count = in.read(block); count >= 0; count = in.read(block)) {
				out.write(block, 0, count);
				if (out.size() > largest)
					throw new IOException("more than " + largest + " bytes"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return out.toByteArray();
		}
	}
}
