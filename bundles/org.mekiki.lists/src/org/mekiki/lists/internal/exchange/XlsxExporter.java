package org.mekiki.lists.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;

/** Writes items of lists as a workbook with one sheet. Every cell is a text, so that nothing in it can be run. */
public final class XlsxExporter implements Exporter {

	/** Zip knows no time zone; the same lists give the same bytes. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int LONGEST = 32_767;
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"; //$NON-NLS-1$
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; //$NON-NLS-1$
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"; //$NON-NLS-1$
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"; //$NON-NLS-1$
	private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."; //$NON-NLS-1$

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		List<List<String>> rows = new ListTable(ListTable.chosen(context)).rows();
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		entry(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" //$NON-NLS-1$ //$NON-NLS-2$
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" //$NON-NLS-1$
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" //$NON-NLS-1$
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + KIND + "sheet.main+xml\"/>" //$NON-NLS-1$ //$NON-NLS-2$
				+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + KIND + "styles+xml\"/>" //$NON-NLS-1$ //$NON-NLS-2$
				+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + KIND + "worksheet+xml\"/></Types>"); //$NON-NLS-1$ //$NON-NLS-2$
		entry(zip, "_rels/.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"); //$NON-NLS-1$
		entry(zip, "xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS //$NON-NLS-1$ //$NON-NLS-2$
				+ "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" //$NON-NLS-1$ //$NON-NLS-2$
				+ "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>"); //$NON-NLS-1$ //$NON-NLS-2$
		entry(zip, "xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/></font>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "<font><b/><sz val=\"11\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>" //$NON-NLS-1$
				+ "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>" //$NON-NLS-1$
				+ "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"49\" applyNumberFormat=\"1\" " //$NON-NLS-1$
				+ "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf><xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\"/>" //$NON-NLS-1$
				+ "</cellXfs></styleSheet>"); //$NON-NLS-1$
		entry(zip, "xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "\"><sheets><sheet name=\"items\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"); //$NON-NLS-1$
		entry(zip, "xl/worksheets/sheet1.xml", sheet(rows)); //$NON-NLS-1$
		zip.finish();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String sheet(List<List<String>> rows) throws IOException {
		StringBuilder xml = new StringBuilder(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews>") //$NON-NLS-1$ //$NON-NLS-2$
				.append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>") //$NON-NLS-1$
				.append("</sheetView></sheetViews><cols>"); //$NON-NLS-1$
		List<String> headings = rows.get(0);
		for (int column = 1; column <= headings.size(); column++) {
			boolean wide = headings.get(column - 1).matches("text|label@.*|definition@.*|note.*"); //$NON-NLS-1$
			xml.append("<col min=\"").append(column).append("\" max=\"").append(column).append("\" width=\"").append(wide ? 40 : 16) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append("\" customWidth=\"1\"/>"); //$NON-NLS-1$
		}
		xml.append("</cols><sheetData>"); //$NON-NLS-1$
		for (int row = 0; row < rows.size(); row++) {
			xml.append("<row r=\"").append(row + 1).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$
			for (int column = 0; column < rows.get(row).size(); column++) {
				String value = rows.get(row).get(column);
				if (!value.isEmpty()) {
					xml.append("<c r=\"").append(name(column)).append(row + 1).append("\" t=\"inlineStr\" s=\"") //$NON-NLS-1$ //$NON-NLS-2$
							.append(row == 0 ? 1 : 0).append("\"><is><t xml:space=\"preserve\">").append(escape(value)) //$NON-NLS-1$
							.append("</t></is></c>"); //$NON-NLS-1$
				}
			}
			xml.append("</row>"); //$NON-NLS-1$
		}
		return xml.append("</sheetData></worksheet>").toString(); //$NON-NLS-1$
	}

	private static String name(int column) {
		return (column >= 26 ? name(column / 26 - 1) : "") + (char) ('A' + column % 26); //$NON-NLS-1$
	}

	/** Signs that XML cannot hold are left out; a text that a cell cannot hold is refused rather than cut. */
	private static String escape(String value) throws IOException {
		if (value.length() > LONGEST) {
			throw new IOException(value.substring(0, 40) + "\u2026: > " + LONGEST); //$NON-NLS-1$
		}
		StringBuilder escaped = new StringBuilder();
		value.codePoints().filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
				.forEach(c -> {
					switch (c) {
					case '&' -> escaped.append("&amp;"); //$NON-NLS-1$
					case '<' -> escaped.append("&lt;"); //$NON-NLS-1$
					case '>' -> escaped.append("&gt;"); //$NON-NLS-1$
					default -> escaped.appendCodePoint(c);
					}
				});
		return escaped.toString();
	}
}
