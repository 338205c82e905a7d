package org.mekiki.report.internal.pdf;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Blocks of XHTML as a tree. */
final class Xhtml {

	private final Element root;

	/** @throws IllegalArgumentException if it is not well-formed */
	Xhtml(String blocks) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			root = builder.parse(new InputSource(new StringReader("<div>" + blocks + "</div>"))).getDocumentElement(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (SAXException broken) {
			throw new IllegalArgumentException(broken.getMessage(), broken);
		} catch (ParserConfigurationException | IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	Element root() {
		return root;
	}

	boolean isEmpty() {
		return root.getFirstChild() == null;
	}

	/** The first element of a name below another; null if there is none. */
	static Element first(Element parent, String name) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && name.equals(element.getLocalName())) {
				return element;
			}
		}
		return null;
	}
}
