package org.mekiki.curriculum.internal.imports.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An element of an XML file, looked at by what it means: prefixes, namespaces, case and hyphens make no difference,
 * because files of strangers get them wrong, and because QTI 3 writes {@code qti-choice-interaction} for what QTI 2 calls
 * {@code choiceInteraction}.
 */
public final class XmlPart {

	private final Element element;

	XmlPart(Element element) {
		this.element = element;
	}

	/** Name without prefix, hyphens and case: {@code choiceinteraction}. */
	public String name() {
		return name(element.tagName());
	}

	/** Name as it is written, without prefix. */
	public String printedName() {
		return element.tagName().substring(element.tagName().lastIndexOf(':') + 1);
	}

	static String name(String printed) {
		String local = printed.substring(printed.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
		return (local.startsWith("qti-") ? local.substring(4) : local).replace("-", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * An attribute.
	 *
	 * @param wanted
	 *            name without prefix, hyphens and case
	 * @return without blanks around; empty if there is none
	 */
	public String get(String wanted) {
		for (Attribute attribute : element.attributes()) {
			if (name(attribute.getKey()).equals(wanted)) {
				return attribute.getValue().strip();
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** What is directly inside, or only those with one of these names. */
	public List<XmlPart> parts(String... names) {
		List<XmlPart> parts = new ArrayList<>();
		for (Element child : element.children()) {
			XmlPart part = new XmlPart(child);
			if (names.length == 0 || Arrays.asList(names).contains(part.name())) {
				parts.add(part);
			}
		}
		return parts;
	}

	/** The first of this name directly inside; null if there is none. */
	public XmlPart part(String wanted) {
		List<XmlPart> parts = parts(wanted);
		return parts.isEmpty() ? null : parts.get(0);
	}

	/** All of these names inside, at any depth, in the order of the file. */
	public List<XmlPart> all(String... names) {
		Set<String> wanted = Set.of(names);
		List<XmlPart> parts = new ArrayList<>();
		for (Element each : element.getAllElements()) {
			if (each != element && wanted.contains(name(each.tagName()))) {
				parts.add(new XmlPart(each));
			}
		}
		return parts;
	}

	/** The first of this name inside, at any depth; null if there is none. */
	public XmlPart any(String wanted) {
		for (Element each : element.getAllElements()) {
			if (each != element && name(each.tagName()).equals(wanted)) {
				return new XmlPart(each);
			}
		}
		return null;
	}

	/** Text of the first part of this name; empty if there is none. */
	public String textOf(String wanted) {
		XmlPart part = part(wanted);
		return part == null ? "" : part.text(); //$NON-NLS-1$
	}

	/** Everything written inside, without markup, blanks as one. */
	public String text() {
		return element.wholeText().replaceAll("[\\s\\u00A0]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Everything written inside, without markup, as it is written. */
	public String verbatim() {
		return element.wholeText();
	}

	/** What is written directly inside, without what its parts hold. */
	public String ownText() {
		StringBuilder text = new StringBuilder();
		element.childNodes().forEach(node -> {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText());
			}
		});
		return text.toString().strip();
	}

	/** The markup inside. */
	public String markup() {
		return element.html().replace("<![CDATA[", "").replace("]]>", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Whether something with one of these names is around it. */
	public boolean isWithin(String... names) {
		Set<String> wanted = Set.of(names);
		for (Element around = element.parent(); around != null; around = around.parent()) {
			if (wanted.contains(name(around.tagName()))) {
				return true;
			}
		}
		return false;
	}

	/** What is directly around it; null at the root. */
	public XmlPart around() {
		return element.parent() == null ? null : new XmlPart(element.parent());
	}

	/** Replaces it in the markup around it by words. */
	public void replaceBy(String words) {
		element.replaceWith(new TextNode(words));
	}

	/** Takes it out of what is around it. */
	public void remove() {
		element.remove();
	}

	/** A copy that can be changed. */
	public XmlPart copy() {
		Document shell = new Document(""); //$NON-NLS-1$
		shell.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
		Element copy = element.clone();
		shell.appendChild(copy);
		return new XmlPart(copy);
	}

	/** Line in the file, from 1; 0 if unknown. */
	public long line() {
		return Math.max(0, element.sourceRange().start().lineNumber());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof XmlPart part && part.element == element;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(element);
	}
}
