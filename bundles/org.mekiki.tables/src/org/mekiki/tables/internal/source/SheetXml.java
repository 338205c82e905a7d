package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of workbooks, read without anything from outside. */
final class SheetXml {

	/** Reads a part of XML at its start element. */
	@FunctionalInterface
	interface Part {
		void read(XMLStreamReader xml, String name) throws XMLStreamException, IOException;
	}

	private SheetXml() {
	}

	static XMLStreamReader open(InputStream in) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
		try {
			MarkupBound bound = new MarkupBound(in);
			return bound.watched(factory.createXMLStreamReader(bound));
		} catch (XMLStreamException failure) {
			throw wrapped(failure);
		}
	}

	static void each(InputStream in, Part part) throws IOException {
		XMLStreamReader xml = open(in);
		try {
			while (xml.hasNext()) {
				if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
					part.read(xml, xml.getLocalName());
				}
			}
		} catch (XMLStreamException failure) {
			throw wrapped(failure);
		}
	}

	/** A value of any attribute with this local name; null if there is none. */
	static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

	static IOException wrapped(XMLStreamException failure) {
		return failure.getNestedException() instanceof IOException io ? io : new IOException(failure.getMessage(), failure);
	}
}
