package org.mekiki.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The Maven coordinates of bundles, from what Tycho wrote into the metadata of the p2 repository. */
final class Coordinates {

	private final Map<String, Map<String, String>> properties = new HashMap<>();

	/** Reads {@code content.jar} of a repository. */
	static Coordinates read(Path repository) throws IOException {
		Coordinates coordinates = new Coordinates();
		try (JarFile jar = new JarFile(repository.resolve("content.jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry("content.xml"))) {
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
			coordinates.read(factory.createXMLStreamReader(in));
		} catch (XMLStreamException e) {
			throw new IOException("Cannot read the metadata of " + repository, e);
		}
		return coordinates;
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		Map<String, String> unit = new HashMap<>();
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				if (xml.getLocalName().equals("unit")) {
					unit = new HashMap<>();
					properties.put(key(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "version")), unit);
				} else if (xml.getLocalName().equals("property")
						&& xml.getAttributeValue(null, "name").startsWith("maven-")) {
					unit.put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "value"));
				}
			}
		}
	}

	/** p2 writes versions as three numbers and a qualifier; manifests may be shorter and may have leading zeros. */
	private static String key(String id, String version) {
		String[] parts = version.split("\\.", 4);
		StringBuilder full = new StringBuilder(id).append('_');
		for (int i = 0; i < 3; i++) {
			full.append(i == 0 ? "" : ".").append(i < parts.length ? Integer.parseInt(parts[i]) : 0);
		}
		return parts.length == 4 ? full.append('.').append(parts[3]).toString() : full.toString();
	}

	/** The bundle as a component, without licence; group is empty when p2 does not know where it came from. */
	Component of(Bundle bundle) {
		Map<String, String> unit = properties.getOrDefault(key(bundle.id(), bundle.version()), Map.of());
		String kind = unit.containsKey("maven-wrapped-groupId") ? "maven-wrapped-" : "maven-";
		String name = unit.getOrDefault(kind + "artifactId", bundle.id());
		String version = unit.getOrDefault(kind + "version", bundle.version());
		return new Component(unit.getOrDefault(kind + "groupId", ""), name, version, "", bundle.sha256());
	}
}
