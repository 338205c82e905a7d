package org.mekiki.report.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dhatim.fastexcel.Workbook;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Report;

/** A report as a workbook: what it says, a sheet for each table and chart, and the sources, for each language. */
public final class XlsxReport {

	private XlsxReport() {
	}

	/**
	 * Writes a report.
	 *
	 * @param report
	 *            the report
	 * @param out
	 *            where to; not closed
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Report report, OutputStream out) throws IOException {
		Path raw = Files.createTempFile("mekiki", ".xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream file = Files.newOutputStream(raw); Workbook workbook = new Workbook(file, "Mekiki", "1.0")) { //$NON-NLS-1$ //$NON-NLS-2$
				SheetNames names = new SheetNames();
				for (Edition edition : report.editions()) {
					new EditionSheets(workbook, names, edition, report.handling()).write();
				}
			}
			StableZip.copy(raw, out);
		} finally {
			Files.deleteIfExists(raw);
		}
	}
}
