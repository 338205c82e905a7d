package org.mekiki.lists.internal.reading;

import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * An XML reader that opens nothing but the file it is given. Entities declared in the file itself are replaced, as OWL
 * files need it, up to a total that no honest file reaches. Callers cannot switch the protection off.
 */
final class HardenedXml extends XMLFilterImpl {

	/** Thrown when a file wants something from outside. */
	static final class OutsideException extends SAXException {

		private static final long serialVersionUID = 1L;

		OutsideException(String address) {
			super(address);
		}
	}

	/** Thrown when a text does not end. */
	static final class TextException extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	/** Thrown when elements are nested too deeply. */
	static final class DepthException extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/"; //$NON-NLS-1$

	/** Characters that all entities together may become. */
	private static final String LARGEST_REPLACEMENT = "64000000"; //$NON-NLS-1$

	/** Characters of one text, far beyond what is kept of it. */
	private static final int LONGEST_TEXT = 4_000_000;

	private final int deepest;
	private int depth;
	private int text;
	private Locator locator;

	private HardenedXml(XMLReader parent, int deepest) {
		super(parent);
		this.deepest = deepest;
	}

	static HardenedXml create(ReadingLimits limits) throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, ""); //$NON-NLS-1$
			reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, ""); //$NON-NLS-1$
			// OWL files name each class by an entity, so the number is no sign of an attack; their size is.
			reader.setProperty(LIMITS + "entityExpansionLimit", "0"); //$NON-NLS-1$ //$NON-NLS-2$
			reader.setProperty(LIMITS + "entityReplacementLimit", "0"); //$NON-NLS-1$ //$NON-NLS-2$
			reader.setProperty(LIMITS + "maxElementDepth", "0"); //$NON-NLS-1$ //$NON-NLS-2$
			reader.setProperty(LIMITS + "totalEntitySizeLimit", LARGEST_REPLACEMENT); //$NON-NLS-1$
			reader.setProperty(LIMITS + "maxGeneralEntitySizeLimit", LARGEST_REPLACEMENT); //$NON-NLS-1$
			return new HardenedXml(reader, limits.depth());
		} catch (ParserConfigurationException impossible) {
			throw new SAXException(impossible);
		}
	}

	/** The line that is being read, 0 if nothing has been read yet. */
	long line() {
		return locator == null ? 0 : locator.getLineNumber();
	}

	@Override
	public void setDocumentLocator(Locator newLocator) {
		locator = newLocator;
		super.setDocumentLocator(newLocator);
	}

	@Override
	public void characters(char[] characters, int start, int length) throws SAXException {
		text += length;
		if (text > LONGEST_TEXT) {
			throw new TextException();
		}
		super.characters(characters, start, length);
	}

	/** Called with what others think is right; this reader knows better. */
	@Override
	public void setFeature(String name, boolean value) throws SAXNotRecognizedException, SAXNotSupportedException {
		if (name.startsWith("http://xml.org/sax/features/namespace")) { //$NON-NLS-1$
			super.setFeature(name, value);
		}
	}

	@Override
	public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
		if (name.startsWith("http://xml.org/sax/properties/")) { //$NON-NLS-1$
			super.setProperty(name, value);
		}
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
		throw new OutsideException(systemId);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
		text = 0;
		if (++depth > deepest) {
			throw new DepthException();
		}
		super.startElement(uri, localName, qName, atts);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		text = 0;
		depth--;
		super.endElement(uri, localName, qName);
	}
}
