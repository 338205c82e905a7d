package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Packages hold every page of the course, well-formed, with everything they lead to; the same twice. */
class PackagesTest {

	private final Course60 course = new Course60();

	@TempDir
	private Path folder;

	private Map<String, String> files(Path file) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private Path export(String format, String name, Map<String, List<String>> values) throws Exception {
		return Exports.write(course, format, folder.resolve(name), values);
	}

	private static Document page(String html) {
		return XmlFiles.parse(html.replace("<!DOCTYPE html>\n", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "scorm12", "scorm2004" })
	void pagesAreWellFormedAndLeadOnlyToWhatIsThere(String format) throws Exception {
		Map<String, String> files = files(export(format, "a.zip", Map.of()));
		assertEquals(15, files.keySet().stream().filter(path -> path.startsWith("unit-")).count());
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (file.getKey().endsWith(".html")) {
				Document document = page(file.getValue());
				assertEquals("ja", document.getDocumentElement().getAttribute("lang"));
				assertEquals(1, document.getElementsByTagName("h1").getLength(), file.getKey());
				Set<String> ids = ids(document);
				for (String target : targets(document)) {
					assertTrue(target.startsWith("#") ? ids.contains(target.substring(1)) : files.containsKey(target),
							() -> file.getKey() + " leads to " + target);
				}
				assertFalse(file.getValue().contains("{0}") && !file.getValue().contains("application/json"), file.getKey());
			}
		}
	}

	private static Set<String> ids(Document document) {
		Set<String> ids = new HashSet<>();
		NodeList all = document.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			String id = ((Element) all.item(i)).getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
		}
		return ids;
	}

	private static Set<String> targets(Document document) {
		Set<String> targets = new TreeSet<>();
		NodeList all = document.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			for (String name : List.of("href", "src")) {
				String target = ((Element) all.item(i)).getAttribute(name);
				if (!target.isEmpty()) {
					targets.add(target);
				}
			}
		}
		return targets;
	}

	@Test
	void everyQuestionHasFieldsAndAKey() throws Exception {
		int questions = 0;
		for (Map.Entry<String, String> file : files(export("html", "a.zip", Map.of())).entrySet()) {
			if (file.getKey().startsWith("unit-")) {
				Document document = page(file.getValue());
				String keys = key(document);
				for (JsonNode question : new ObjectMapper().readTree(keys).get("questions")) {
					questions++;
					String name = question.get("name").asText();
					assertTrue(ids(document).contains(name));
					assertTrue("none".equals(question.get("kind").asText()) || file.getValue().contains("name=\"" + name + "\""), name);
				}
			}
		}
		assertEquals(100, questions, "60 items, and 40 questions of 21 exercises");
	}

	/** The key stands in the first script of the page. */
	private static String key(Document document) {
		return document.getElementsByTagName("script").item(0).getTextContent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "scorm12", "scorm2004" })
	void theSameCourseGivesTheSameBytes(String format) throws Exception {
		assertArrayEquals(Files.readAllBytes(export(format, "a.zip", Map.of())),
				Files.readAllBytes(export(format, "b.zip", Map.of("curriculum", List.of(course.curriculum.getId())))));
	}

	@ParameterizedTest
	@CsvSource({ "scorm12,1.2,scormtype,http://www.imsproject.org/xsd/imscp_rootv1p1p2,http://www.adlnet.org/xsd/adlcp_rootv1p2",
			"scorm2004,2004 4th Edition,scormType,http://www.imsglobal.org/xsd/imscp_v1p1,http://www.adlnet.org/xsd/adlcp_v1p3" })
	void theManifestNamesEachFileOnceAndAnOrganizationThatExists(String format, String version, String kind, String imscp, String adlcp)
			throws Exception {
		Map<String, String> files = files(export(format, "a.zip", Map.of()));
		Document manifest = XmlFiles.parse(files.get("imsmanifest.xml"));
		assertEquals(imscp, manifest.getDocumentElement().getNamespaceURI());
		assertEquals(version, manifest.getElementsByTagNameNS(imscp, "schemaversion").item(0).getTextContent());
		Element organizations = (Element) manifest.getElementsByTagNameNS(imscp, "organizations").item(0);
		Element organization = (Element) organizations.getElementsByTagNameNS(imscp, "organization").item(0);
		assertEquals(organizations.getAttribute("default"), organization.getAttribute("identifier"));
		Set<String> listed = new TreeSet<>(Set.of("imsmanifest.xml"));
		NodeList named = manifest.getElementsByTagNameNS(imscp, "file");
		for (int i = 0; i < named.getLength(); i++) {
			assertTrue(listed.add(((Element) named.item(i)).getAttribute("href")), "listed twice");
		}
		assertEquals(files.keySet(), listed);
		Set<String> resources = new HashSet<>();
		NodeList all = manifest.getElementsByTagNameNS(imscp, "resource");
		int objects = 0;
		for (int i = 0; i < all.getLength(); i++) {
			Element resource = (Element) all.item(i);
			assertTrue(resources.add(resource.getAttribute("identifier")));
			objects += "sco".equals(resource.getAttributeNS(adlcp, kind)) ? 1 : 0;
		}
		assertEquals(15, objects);
		NodeList items = manifest.getElementsByTagNameNS(imscp, "item");
		int leaves = 0;
		for (int i = 0; i < items.getLength(); i++) {
			String to = ((Element) items.item(i)).getAttribute("identifierref");
			leaves += to.isEmpty() ? 0 : 1;
			assertTrue(to.isEmpty() || resources.contains(to), to);
		}
		assertEquals(15, leaves);
	}

	@Test
	void whatAuthorsWriteCannotLeaveItsPlace() throws Exception {
		course.curriculum.getLabels().forEach(label -> label.setValue("<script>alert(1)</script> & \"x\" \u0001"));
		course.unit("u01").setContent("<script>alert(1)</script>");
		course.unit("u01").getItems().get(0).setFeedback("</script><script>alert(1)</script>");
		course.unit("u01").getItems().get(1).setAnswer("{}");
		course.unit("u01").getItems().get(2).setQuestion("a[^1]\n\n[^1]: b");
		course.unit("u01").getItems().get(3).setQuestion("a[^1]\n\n[^1]: b");
		for (String format : List.of("html", "scorm12", "scorm2004")) {
			Map<String, String> files = files(export(format, "a.zip", Map.of()));
			for (Map.Entry<String, String> file : files.entrySet()) {
				assertFalse(file.getValue().contains("<script>alert"), file.getKey());
				if (file.getKey().endsWith(".html")) {
					ids(page(file.getValue()));
				} else if (file.getKey().endsWith(".xml")) {
					XmlFiles.parse(file.getValue());
				}
			}
		}
	}

	@Test
	void outcomesBecomeACaseFramework() throws Exception {
		Map<String, List<String>> values = Map.of("date", List.of("2026-11-21"));
		course.outcome("o6").getTechnologies().add(course.unit("u09").getTechnologies().get(0));
		Path file = export("case", "a.json", values);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(export("case", "b.json", values)));
		JsonNode root = new ObjectMapper().readTree(file.toFile());
		assertEquals("1.1", root.at("/CFDocument/caseVersion").asText());
		Set<String> nodes = new HashSet<>(Set.of(root.at("/CFDocument/identifier").asText()));
		int outcomes = 0;
		for (JsonNode item : root.get("CFItems")) {
			assertTrue(nodes.add(item.get("identifier").asText()));
			UUID.fromString(item.get("identifier").asText());
			assertEquals("2026-11-21T00:00:00Z", item.get("lastChangeDateTime").asText());
			assertFalse(item.get("fullStatement").asText().isBlank());
			outcomes += "Outcome".equals(item.get("CFItemType").asText()) ? 1 : 0;
		}
		assertEquals(12, outcomes);
		Set<String> children = new HashSet<>();
		Set<String> ids = new HashSet<>(nodes);
		int related = 0;
		for (JsonNode association : root.get("CFAssociations")) {
			assertTrue(ids.add(association.get("identifier").asText()), "identifiers are used once");
			String origin = association.at("/originNodeURI/identifier").asText();
			if ("isChildOf".equals(association.get("associationType").asText())) {
				assertTrue(nodes.contains(origin) && nodes.contains(association.at("/destinationNodeURI/identifier").asText()));
				children.add(origin);
			} else {
				related++;
			}
		}
		assertEquals(nodes.size() - 1, children.size(), "everything but the document is below something");
		assertEquals(1, related);
		assertThrows(IOException.class, () -> export("case", "c.json", Map.of("date", List.of("yesterday"))));
	}

	@Test
	void anUnknownCurriculumIsRefused() {
		IOException refused = assertThrows(IOException.class,
				() -> export("html", "a.zip", Map.of("curriculum", List.of("nix"))));
		assertTrue(refused.getMessage().contains("nix"), refused.getMessage());
		assertFalse(Files.exists(folder.resolve("a.zip")));
	}
}
