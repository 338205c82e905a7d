package org.mekiki.curriculum.internal.imports.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads XML as far as it goes. A strict parser says where a file is broken; a lenient one reads what is sound all the same.
 * Neither opens anything, and neither replaces entities that a file declares.
 */
public final class XmlReading {

	private static final int DEEPEST = 200;
	/** Each costs half a kilobyte of memory. */
	private static final int MOST_TAGS = 1_500_000;
	private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});"); //$NON-NLS-1$

	private XmlReading() {
	}

	/**
	 * Reads a file.
	 *
	 * @param files
	 *            the package
	 * @param name
	 *            path of the file
	 * @param notices
	 *            are told where it is broken
	 * @return its root
	 * @throws UnreadableException
	 *             if it is missing, too large, or no XML
	 * @throws IOException
	 *             if the disk refuses
	 */
	public static XmlPart read(FileTree files, String name, Notices notices) throws UnreadableException, IOException {
		String text = withoutNames(TextDecoding.text(files.bytes(name, PackageLimits.TEXT)));
		long tags = text.chars().filter(c -> c == '<').count();
		if (tags > MOST_TAGS) {
			throw new UnreadableException(name, 0, "xml.large", Long.valueOf(tags), Integer.valueOf(MOST_TAGS)); //$NON-NLS-1$
		}
		Document document = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST + 1).parseInput(text, ""); //$NON-NLS-1$
		if (document.firstElementChild() == null) {
			throw new UnreadableException(name, 0, "xml.none"); //$NON-NLS-1$
		}
		check(text, name, notices);
		return new XmlPart(document.firstElementChild());
	}

	/** Tells the first place where a strict parser stops. */
	private static void check(String text, String name, Notices notices) throws UnreadableException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.FALSE);
		int depth = 0;
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
			try {
				while (reader.hasNext()) {
					int event = reader.next();
					depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
					if (depth > DEEPEST) {
						throw new UnreadableException(name, reader.getLocation().getLineNumber(), "xml.deep", Integer.valueOf(DEEPEST)); //$NON-NLS-1$
					}
				}
			} finally {
				reader.close();
			}
		} catch (XMLStreamException broken) {
			long line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber());
			notices.add(name, line, "xml.broken"); //$NON-NLS-1$
		}
	}

	/** Names of HTML for characters, which XML does not know, become numbers. */
	private static String withoutNames(String text) {
		if (text.indexOf('&') < 0) {
			return text;
		}
		Matcher matcher = ENTITY.matcher(text);
		StringBuilder numbers = new StringBuilder();
		while (matcher.find()) {
			String name = matcher.group(1);
			boolean known = switch (name) {
			case "amp", "lt", "gt", "quot", "apos" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			default -> !Entities.isNamedEntity(name);
			};
			if (known) {
				continue;
			}
			StringBuilder number = new StringBuilder();
			Entities.getByName(name).codePoints().forEach(c -> number.append("&#").append(c).append(';')); //$NON-NLS-1$
			matcher.appendReplacement(numbers, Matcher.quoteReplacement(number.toString()));
		}
		return matcher.appendTail(numbers).toString();
	}
}
