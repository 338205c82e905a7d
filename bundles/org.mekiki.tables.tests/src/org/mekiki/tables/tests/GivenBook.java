package org.mekiki.tables.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with as little as a reader needs. */
final class GivenBook {

	private GivenBook() {
	}

	/**
	 * Writes a workbook; of several sheets the first is hidden.
	 *
	 * @return the file
	 */
	static Path write(Path file, String workbookPr, String styles, String sharedStrings, String... sheets) throws IOException {
		StringBuilder list = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		for (int i = 1; i <= sheets.length; i++) {
			list.append("<sheet name=\"S").append(i).append("\" sheetId=\"").append(i).append("\" state=\"")
					.append(i == 1 && sheets.length > 1 ? "hidden" : "visible").append("\" r:id=\"r").append(i).append("\"/>");
			relations.append("<Relationship Id=\"r").append(i).append("\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
		}
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
					+ workbookPr + "<sheets>" + list + "</sheets></workbook>");
			entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
			entry(zip, "xl/styles.xml", styles);
			entry(zip, "xl/sharedStrings.xml", sharedStrings);
			for (int i = 1; i <= sheets.length; i++) {
				entry(zip, "xl/worksheets/sheet" + i + ".xml", sheets[i - 1]);
			}
		}
		return file;
	}

	static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	static String sheet(String rows) {
		return "<worksheet><dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData></worksheet>";
	}
}
