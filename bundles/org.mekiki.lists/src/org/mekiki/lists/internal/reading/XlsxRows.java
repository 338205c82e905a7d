package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a workbook, as a stream. What a workbook says about its size is not believed. */
final class XlsxRows {

	private static final String SHEETS = "xl/worksheets/"; //$NON-NLS-1$
	private static final String STRINGS = "xl/sharedStrings.xml"; //$NON-NLS-1$
	private static final int COLUMNS = 16_384;

	private final ReadingLimits limits;
	private final Notices notices;
	private final Runnable asking;
	private final List<String> strings = new ArrayList<>();

	XlsxRows(ReadingLimits limits, Notices notices, Runnable asking) {
		this.limits = limits;
		this.notices = notices;
		this.asking = asking;
	}

	List<TableRows.Row> read(Path file) throws ReadingException, IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry sheet = Collections.list(zip.entries()).stream()
					.filter(entry -> entry.getName().startsWith(SHEETS) && entry.getName().endsWith(".xml")) //$NON-NLS-1$
					.min(Comparator.comparingInt((ZipEntry entry) -> entry.getName().length()).thenComparing(ZipEntry::getName))
					.orElse(null);
			if (sheet == null) {
				throw notices.refusal(0, "damaged", "xl/worksheets"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			ZipEntry shared = zip.getEntry(STRINGS);
			if (shared != null) {
				try (InputStream in = new BoundedBytes(zip.getInputStream(shared), limits.treeBytes())) {
					strings(in);
				}
			}
			try (InputStream in = new BoundedBytes(zip.getInputStream(sheet), limits.bytes())) {
				return rows(in);
			}
		} catch (ZipException damaged) {
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		} catch (BoundedBytes.TooManyBytesException large) {
			throw notices.refusal(large, 0, "tooLarge", limits.bytes() >> 20); //$NON-NLS-1$
		} catch (XMLStreamException damaged) {
			for (Throwable cause = damaged.getNestedException(); cause != null; cause = cause.getCause()) {
				if (cause instanceof BoundedBytes.TooManyBytesException large) {
					throw notices.refusal(large, 0, "tooLarge", limits.bytes() >> 20); //$NON-NLS-1$
				}
			}
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
	}

	private static XMLStreamReader open(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		return factory.createXMLStreamReader(in);
	}

	private void strings(InputStream in) throws XMLStreamException {
		XMLStreamReader xml = open(in);
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && "si".equals(xml.getLocalName())) { //$NON-NLS-1$
				asking.run();
				strings.add(text(xml, "si")); //$NON-NLS-1$
			}
		}
	}

	/** The text up to the end of an element, without the readings of its signs. */
	private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean within = false;
		int readings = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				within = "t".equals(xml.getLocalName()); //$NON-NLS-1$
				readings += "rPh".equals(xml.getLocalName()) ? 1 : 0; //$NON-NLS-1$
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				within = false;
				readings -= "rPh".equals(xml.getLocalName()) ? 1 : 0; //$NON-NLS-1$
				if (end.equals(xml.getLocalName())) {
					return text.toString();
				}
			} else if (within && readings == 0 && xml.isCharacters()) {
				text.append(xml.getText());
			}
		}
		return text.toString();
	}

	private List<TableRows.Row> rows(InputStream in) throws XMLStreamException, ReadingException {
		XMLStreamReader xml = open(in);
		List<TableRows.Row> rows = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		long line = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && "row".equals(xml.getLocalName())) { //$NON-NLS-1$
				asking.run();
				String number = xml.getAttributeValue(null, "r"); //$NON-NLS-1$
				line = number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : line + 1; //$NON-NLS-1$
				cells = new ArrayList<>();
			} else if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) { //$NON-NLS-1$
				int column = column(xml.getAttributeValue(null, "r"), cells.size()); //$NON-NLS-1$
				String text = cell(xml, line);
				if (column < COLUMNS) {
					while (cells.size() <= column) {
						cells.add(""); //$NON-NLS-1$
					}
					cells.set(column, text);
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) { //$NON-NLS-1$
				TableRows.add(rows, new TableRows.Row(line, cells), limits, notices);
			}
		}
		return rows;
	}

	private String cell(XMLStreamReader xml, long line) throws XMLStreamException {
		String type = xml.getAttributeValue(null, "t"); //$NON-NLS-1$
		String reference = xml.getAttributeValue(null, "r"); //$NON-NLS-1$
		String value = ""; //$NON-NLS-1$
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && "v".equals(xml.getLocalName())) { //$NON-NLS-1$
				value = xml.getElementText();
			} else if (event == XMLStreamConstants.START_ELEMENT && "is".equals(xml.getLocalName())) { //$NON-NLS-1$
				value = text(xml, "is"); //$NON-NLS-1$
			} else if (event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName())) { //$NON-NLS-1$
				break;
			}
		}
		if ("s".equals(type)) { //$NON-NLS-1$
			int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1; //$NON-NLS-1$
			if (index < 0 || index >= strings.size()) {
				notices.add(line, reference, "damaged", value); //$NON-NLS-1$
				return ""; //$NON-NLS-1$
			}
			return strings.get(index);
		}
		if ("e".equals(type)) { //$NON-NLS-1$
			notices.add(line, reference, "damaged", value); //$NON-NLS-1$
			return ""; //$NON-NLS-1$
		}
		return value;
	}

	private static int column(String reference, int next) {
		if (reference == null || !reference.matches("[A-Z]{1,3}\\d{1,9}")) { //$NON-NLS-1$
			return next;
		}
		int column = 0;
		for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
			column = column * 26 + reference.charAt(i) - 'A' + 1;
		}
		return column - 1;
	}
}
