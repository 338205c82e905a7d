package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A package with a manifest, for strict looks at its structure. */
final class PackedXml {

	final Map<String, byte[]> files = new TreeMap<>();
	/** In the order of the archive. */
	final List<String> entries = new ArrayList<>();

	PackedXml(Path archive) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertFalse(files.containsKey(entry.getName()), "twice: " + entry.getName());
				files.put(entry.getName(), zip.readAllBytes());
				entries.add(entry.getName());
			}
		}
	}

	String text(String path) {
		assertNotNull(files.get(path), path);
		return new String(files.get(path), StandardCharsets.UTF_8);
	}

	Document xml(String path) {
		return XmlFiles.parse(text(path));
	}

	/** Elements of a local name anywhere below. */
	static List<Element> all(Node parent, String name) {
		NodeList found = parent instanceof Document document ? document.getElementsByTagNameNS("*", name)
				: ((Element) parent).getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** The only element of a name below. */
	static Element one(Node parent, String name) {
		List<Element> found = all(parent, name);
		assertTrue(found.size() == 1, found.size() + " of " + name);
		return found.get(0);
	}

	/** Types by identifier; every file is listed once, every reference leads somewhere. */
	Map<String, String> resources() {
		Document manifest = xml("imsmanifest.xml");
		Map<String, String> types = new TreeMap<>();
		Set<String> listed = new TreeSet<>(Set.of("imsmanifest.xml"));
		Set<String> ids = new TreeSet<>();
		for (Element element : all(manifest, "*")) {
			if (element.hasAttribute("identifier")) {
				String id = element.getAttribute("identifier");
				assertTrue(id.matches("[A-Za-z_][A-Za-z0-9_.-]*"), id);
				assertTrue(ids.add(id), "twice: " + id);
			}
		}
		for (Element resource : all(manifest, "resource")) {
			types.put(resource.getAttribute("identifier"), resource.getAttribute("type"));
			List<String> own = all(resource, "file").stream().map(file -> file.getAttribute("href")).toList();
			own.forEach(file -> assertTrue(listed.add(file), "listed twice: " + file));
			assertTrue(!resource.hasAttribute("href") || own.contains(resource.getAttribute("href")), resource.getAttribute("href"));
		}
		assertTrue(files.keySet().equals(listed), () -> "listed: " + listed + ", there: " + files.keySet());
		for (String name : List.of("item", "dependency")) {
			for (Element element : all(manifest, name)) {
				String to = element.getAttribute("identifierref");
				assertTrue(to.isEmpty() || types.containsKey(to), to);
			}
		}
		return types;
	}
}
