package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Texts of a workbook. The reading aid that Japanese programs put beside kanji is no part of a text. */
final class SharedTexts {

	private static final int ONE = 40;

	private SharedTexts() {
	}

	static void read(InputStream in, List<String> texts, TableLimits limits) throws IOException, TableException {
		XMLStreamReader xml = SheetXml.open(in);
		long size = 0;
		try {
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) { //$NON-NLS-1$
					String text = text(xml, "si", limits.cell()); //$NON-NLS-1$
					size += text.length() + ONE;
					if (size > limits.texts()) {
						throw new TableException("tooManyTexts", 0, null, Long.valueOf(limits.texts())); //$NON-NLS-1$
					}
					texts.add(text);
				}
			}
		} catch (XMLStreamException failure) {
			throw SheetXml.wrapped(failure);
		}
	}

	/** Text of an element, which has just begun, up to a bound. */
	static String text(XMLStreamReader xml, String element, int most) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean counts = false;
		int aid = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (xml.getLocalName().equals("rPh")) { //$NON-NLS-1$
					aid++;
				} else if (xml.getLocalName().equals("t")) { //$NON-NLS-1$
					counts = aid == 0;
				}
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (counts && text.length() < most) {
					text.append(xml.getText());
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				String name = xml.getLocalName();
				if (name.equals("rPh")) { //$NON-NLS-1$
					aid--;
				} else if (name.equals("t")) { //$NON-NLS-1$
					counts = false;
				} else if (name.equals(element)) {
					return unescaped(text.toString());
				}
			}
			default -> {
				// comments
			}
			}
		}
		return unescaped(text.toString());
	}

	/** The format writes control characters as _x000D_. */
	private static String unescaped(String text) {
		return text.contains("_x000") ? text.replace("_x000D_", "\r").replace("_x000A_", "\n").replace("_x0009_", "\t") : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}
}
