package org.mekiki.curriculum.internal.packages.qti;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.mekiki.curriculum.internal.packages.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes of the XHTML of our pages what QTI allows in items: fewer elements, and few attributes. */
final class QtiBody {

	private static final Set<String> KNOWN = Set.of("p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "blockquote", "pre", "code", "em", "strong", "b", "i", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$
			"sub", "sup", "br", "hr", "a", "img"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> READINGS = Set.of("ruby", "rt", "rp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> EMPTY = Set.of("br", "hr", "img"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** What has another name, or none, in QTI. */
	private static final Map<String, String> INSTEAD = Map.of("section", "div", "details", "div", "summary", "p", "figure", "div", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"figcaption", "p", "del", "span", "s", "span"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> ATTRIBUTES = Set.of("class", "href", "src", "alt", "colspan", "rowspan", "scope", "width", "height"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final String MATHS = "http://www.w3.org/1998/Math/MathML"; //$NON-NLS-1$

	private final boolean readings;
	private final DocumentBuilder builder;
	private boolean changed;

	/** @param edition of QTI; not all know readings */
	QtiBody(QtiEdition edition) {
		readings = edition.knowsReadings();
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Whether readings had to be put behind their words since the last question. */
	boolean changedReadings() {
		boolean was = changed;
		changed = false;
		return was;
	}

	/** Blocks or a line of our XHTML. */
	String of(String xhtml) {
		if (xhtml.isEmpty()) {
			return xhtml;
		}
		try {
			StringBuilder out = new StringBuilder();
			children(builder.parse(new InputSource(new StringReader("<div>" + xhtml + "</div>"))).getDocumentElement(), out); //$NON-NLS-1$ //$NON-NLS-2$
			return out.toString();
		} catch (SAXException | IOException impossible) {
			throw new IllegalStateException(xhtml, impossible);
		}
	}

	private void children(Node parent, StringBuilder out) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				element(element, out);
			} else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
				out.append(Html.text(node.getNodeValue()));
			}
		}
	}

	private void element(Element element, StringBuilder out) {
		String name = element.getLocalName();
		if (MATHS.equals(element.getNamespaceURI())) {
			copy(element, name, out, "math".equals(name)); //$NON-NLS-1$
		} else if (KNOWN.contains(name) || readings && READINGS.contains(name)) {
			allowed(element, name, out);
		} else if (INSTEAD.containsKey(name)) {
			allowed(element, INSTEAD.get(name), out);
		} else {
			changed |= "ruby".equals(name); //$NON-NLS-1$
			children(element, out);
		}
	}

	private void allowed(Element element, String name, StringBuilder out) {
		// Places within a page mean nothing in an item that is shown alone.
		boolean nowhere = "a".equals(name) && !element.getAttribute("href").matches("(?:https?|mailto):.*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.append('<').append(nowhere ? "span" : name); //$NON-NLS-1$
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (ATTRIBUTES.contains(attribute.getNodeName()) && !(nowhere && "href".equals(attribute.getNodeName()))) { //$NON-NLS-1$
				out.append(' ').append(attribute.getNodeName()).append("=\"").append(Html.text(attribute.getNodeValue())).append('"'); //$NON-NLS-1$
			}
		}
		if (EMPTY.contains(name)) {
			out.append("/>"); //$NON-NLS-1$
		} else {
			out.append('>');
			children(element, out);
			out.append("</").append(nowhere ? "span" : name).append('>'); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Formulas are taken as they are. */
	private void copy(Element element, String name, StringBuilder out, boolean root) {
		out.append('<').append(name);
		if (root) {
			out.append(" xmlns=\"").append(MATHS).append('"'); //$NON-NLS-1$
		}
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (!attribute.getNodeName().startsWith("xmlns")) { //$NON-NLS-1$
				out.append(' ').append(attribute.getNodeName()).append("=\"").append(Html.text(attribute.getNodeValue())).append('"'); //$NON-NLS-1$
			}
		}
		out.append('>');
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				copy(child, child.getLocalName(), out, false);
			} else if (node.getNodeType() == Node.TEXT_NODE) {
				out.append(Html.text(node.getNodeValue()));
			}
		}
		out.append("</").append(name).append('>'); //$NON-NLS-1$
	}
}
