package org.mekiki.doc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A page of the help, in the language of the program.
 *
 * @param label
 *            its title
 * @param page
 *            where it is, as a file that a browser can read together with the pages it links to
 * @param words
 *            its text in lower case
 */
record Topic(String label, URL page, String words) {

	private static final String CONTENTS = "$nl$/help/toc.xml"; //$NON-NLS-1$

	/** All pages, in the order of the table of contents. */
	static List<Topic> all() throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Topic.class);
		// the whole folder becomes files at once, so that links and style sheets work
		URL contents = found(bundle, CONTENTS);
		FileLocator.toFileURL(new URL(contents, ".")); //$NON-NLS-1$
		List<Topic> topics = new ArrayList<>();
		try (InputStream in = contents.openStream()) {
			NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
					.getElementsByTagName("topic"); //$NON-NLS-1$
			for (int i = 0; i < elements.getLength(); i++) {
				Element topic = (Element) elements.item(i);
				URL page = FileLocator.toFileURL(found(bundle, "$nl$/" + topic.getAttribute("href"))); //$NON-NLS-1$ //$NON-NLS-2$
				topics.add(new Topic(topic.getAttribute("label"), page, words(page))); //$NON-NLS-1$
			}
		} catch (ParserConfigurationException | SAXException broken) {
			throw new IOException(broken);
		}
		return topics;
	}

	private static URL found(Bundle bundle, String path) throws IOException {
		URL found = FileLocator.find(bundle, new Path(path), null);
		if (found == null) {
			throw new IOException("The help has no " + path); //$NON-NLS-1$
		}
		return found;
	}

	private static String words(URL page) throws IOException {
		try (InputStream in = page.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ") //$NON-NLS-1$ //$NON-NLS-2$
					.toLowerCase(Locale.ROOT);
		}
	}

	/** Whether all words occur. */
	boolean matches(String query) {
		for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+")) { //$NON-NLS-1$
			if (!words.contains(word) && !label.toLowerCase(Locale.ROOT).contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** Name of the file of a page, without folders and what follows it. */
	boolean isAt(String location) {
		String file = location.replaceFirst("[?#].*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return file.substring(file.lastIndexOf('/') + 1).equals(page.getPath().substring(page.getPath().lastIndexOf('/') + 1));
	}
}
