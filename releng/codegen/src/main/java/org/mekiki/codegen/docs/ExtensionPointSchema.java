package org.mekiki.codegen.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What an .exsd file says about an extension point, as Markdown. */
final class ExtensionPointSchema {

	private final Element schema;
	private final Element meta;

	private ExtensionPointSchema(Element schema) {
		this.schema = schema;
		meta = first(first(first(schema, "annotation"), "appinfo"), "meta.schema");
	}

	static ExtensionPointSchema read(Path file) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return new ExtensionPointSchema(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
	}

	String id() {
		return meta.getAttribute("plugin") + '.' + meta.getAttribute("id");
	}

	String title() {
		return meta.getAttribute("name");
	}

	/** The whole section; the file of the schema itself is left to those who edit in an IDE. */
	String markdown() {
		StringBuilder text = new StringBuilder();
		text.append("## ").append(title()).append("\n\n`").append(id()).append("`, since ").append(section("since"))
				.append("\n\n").append(documentation(schema)).append("\n\n").append(section("apiInfo")).append("\n\n");
		for (Element element : children(schema, "element")) {
			if (!"extension".equals(element.getAttribute("name"))) {
				element(element, text);
			}
		}
		text.append("### Example\n\n```xml\n").append(example()).append("\n```\n");
		return text.toString();
	}

	private void element(Element element, StringBuilder text) {
		text.append("### `<").append(element.getAttribute("name")).append(">`\n\n").append(documentation(element))
				.append("\n\n");
		List<Element> attributes = children(first(element, "complexType"), "attribute");
		if (!attributes.isEmpty()) {
			text.append("| attribute | is | says |\n| --- | --- | --- |\n");
			for (Element attribute : attributes) {
				text.append("| `").append(attribute.getAttribute("name")).append("` | ").append(kind(attribute))
						.append(" | ").append(documentation(attribute)).append(" |\n");
			}
			text.append('\n');
		}
		String inside = children(first(element, "complexType"), "sequence").stream()
				.flatMap(sequence -> children(sequence, "element").stream()).map(ExtensionPointSchema::often)
				.collect(Collectors.joining(", "));
		if (!inside.isEmpty()) {
			text.append("Holds ").append(inside).append(".\n\n");
		}
	}

	private static String often(Element reference) {
		String most = reference.getAttribute("maxOccurs");
		boolean needed = !"0".equals(reference.getAttribute("minOccurs"));
		return (needed ? "one " : "any number of ").replace("one ", "unbounded".equals(most) ? "one or more " : "one ") + "`<"
				+ reference.getAttribute("ref") + ">`";
	}

	private static String kind(Element attribute) {
		List<String> words = new ArrayList<>();
		words.add("required".equals(attribute.getAttribute("use")) ? "**required**" : "optional");
		Element info = first(first(first(attribute, "annotation"), "appinfo"), "meta.attribute");
		Element restriction = first(first(attribute, "simpleType"), "restriction");
		if (restriction != null) {
			words.add(children(restriction, "enumeration").stream().map(each -> '`' + each.getAttribute("value") + '`')
					.collect(Collectors.joining(", ")));
		} else if (info != null && "java".equals(info.getAttribute("kind"))) {
			words.add("class");
		} else {
			words.add("boolean".equals(attribute.getAttribute("type")) ? "`true` or `false`" : "text");
		}
		if (info != null && "true".equals(info.getAttribute("translatable"))) {
			words.add("translatable");
		}
		return String.join(", ", words);
	}

	/** The example as it is written, without the tags around it. */
	String example() {
		String text = section("examples").replaceFirst("(?s)^.*?<pre>", "").replaceFirst("(?s)</pre>.*$", "");
		return text.strip();
	}

	/** Text of one of the annotations at the end of a schema. */
	private String section(String type) {
		for (Element annotation : children(schema, "annotation")) {
			Element section = first(first(annotation, "appinfo"), "meta.section");
			if (section != null && type.equalsIgnoreCase(section.getAttribute("type"))) {
				return first(annotation, "documentation").getTextContent().strip();
			}
		}
		throw new IllegalArgumentException(id() + " has no section " + type);
	}

	private static String documentation(Element element) {
		Element documentation = first(first(element, "annotation"), "documentation");
		if (documentation == null || documentation.getTextContent().isBlank()) {
			throw new IllegalArgumentException(element.getTagName() + ' ' + element.getAttribute("name") + " says nothing");
		}
		return documentation.getTextContent().strip().replaceAll("\\s+", " ");
	}

	private static Element first(Element parent, String name) {
		return children(parent, name).stream().findFirst().orElse(null);
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent == null ? null : parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getTagName().equals(name)) {
				found.add(element);
			}
		}
		return found;
	}
}
