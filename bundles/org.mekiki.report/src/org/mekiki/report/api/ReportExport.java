package org.mekiki.report.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.mekiki.report.internal.html.HtmlReport;
import org.mekiki.report.internal.pdf.PdfReport;
import org.mekiki.report.internal.xlsx.XlsxReport;

/**
 * Writes reports. The same report gives the same bytes (pictures and PDF: with the same fonts installed).
 *
 * @since 0.1
 */
public final class ReportExport {

	private ReportExport() {
	}

	/** Kinds of files that reports are written as. */
	public enum Format {
		/** One page for a browser that needs nothing else. */
		HTML,
		/** Pages of A4. */
		PDF,
		/** A workbook. */
		XLSX;

		/**
		 * The kind that the name of a file ends in.
		 *
		 * @param file
		 *            a file
		 * @return empty if it is none of these
		 */
		public static Optional<Format> of(Path file) {
			String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.name().toLowerCase(Locale.ROOT)))
					.findFirst();
		}
	}

	/**
	 * Writes a report.
	 *
	 * @param report
	 *            the report
	 * @param format
	 *            as what
	 * @param out
	 *            where to; not closed
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Report report, Format format, OutputStream out) throws IOException {
		switch (format) {
		case HTML -> out.write(HtmlReport.write(report).getBytes(StandardCharsets.UTF_8));
		case PDF -> out.write(PdfReport.write(report));
		case XLSX -> XlsxReport.write(report, out);
		}
	}

	/**
	 * Writes a report to a file of the kind its name ends in. An existing file is replaced at once or not at all.
	 *
	 * @param report
	 *            the report
	 * @param file
	 *            in an existing folder
	 * @throws IOException
	 *             if it cannot be written
	 * @throws IllegalArgumentException
	 *             if the name ends in no {@link Format}
	 */
	public static void write(Report report, Path file) throws IOException {
		Format format = Format.of(file).orElseThrow(() -> new IllegalArgumentException("Not a kind of report: " + file)); //$NON-NLS-1$
		Path temporary = file.toAbsolutePath().resolveSibling("." + file.getFileName() + '.' + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = Files.newOutputStream(temporary)) {
				write(report, format, out);
			}
			Files.move(temporary, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
