package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Unit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Common Cartridges keep to the profile; the schemas may not be handed on, so its rules are checked here one by one. */
class CartridgesTest {

	private static final Set<String> PROFILES = Set.of("cc.multiple_choice.v0p1", "cc.multiple_response.v0p1", "cc.true_false.v0p1",
			"cc.fib.v0p1", "cc.essay.v0p1");
	private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

	private final Course60 course = new Course60();

	@TempDir
	private Path folder;

	private PackedXml export(String format) throws Exception {
		return new PackedXml(Exports.write(course, format, folder.resolve(format + ".imscc"), Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "cc11,1.1.0,v1p1", "cc13,1.3.0,v1p3" })
	void theManifestHasOneRootedHierarchyAndOnlyKnownResources(String format, String version, String suffix) throws Exception {
		PackedXml cartridge = export(format);
		Map<String, String> types = cartridge.resources();
		Document manifest = cartridge.xml("imsmanifest.xml");
		assertEquals("http://www.imsglobal.org/xsd/imscc" + suffix + "/imscp_v1p1", manifest.getDocumentElement().getNamespaceURI());
		assertEquals("IMS Common Cartridge", PackedXml.one(manifest, "schema").getTextContent());
		assertEquals(version, PackedXml.one(manifest, "schemaversion").getTextContent());
		Element organization = PackedXml.one(manifest, "organization");
		assertEquals("rooted-hierarchy", organization.getAttribute("structure"));
		assertEquals(1, children(organization, "item").size(), "one root");
		int leaves = 0;
		for (Element item : PackedXml.all(manifest, "item")) {
			boolean leaf = item.hasAttribute("identifierref");
			leaves += leaf ? 1 : 0;
			assertEquals(leaf, children(item, "item").isEmpty(), "folders have items, and only they");
			assertTrue(item.getParentNode() == organization || children(item, "title").size() == 1);
		}
		assertTrue(leaves > 15 * 2, "pages and assessments");
		Map<String, Long> counts = types.values().stream().collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
		assertEquals(Set.of("webcontent", "imsdt_xml" + suffix, "imsqti_xmlv1p2/imscc_xml" + suffix + "/assessment",
				"associatedcontent/imscc_xml" + suffix + "/learning-application-resource"), counts.keySet());
		assertEquals(15L, counts.get("imsqti_xmlv1p2/imscc_xml" + suffix + "/assessment").longValue());
		assertEquals("http://ltsc.ieee.org/xsd/imscc" + suffix + "/LOM/manifest", PackedXml.one(manifest, "lom").getNamespaceURI());
		Set<String> codes = PackedXml.all(manifest, "taxon").stream().map(taxon -> PackedXml.one(taxon, "id").getTextContent())
				.collect(Collectors.toSet());
		assertTrue(codes.contains("K-01"), () -> codes.toString());
		for (String path : cartridge.files.keySet()) {
			if (path.startsWith("topics/")) {
				Element topic = cartridge.xml(path).getDocumentElement();
				assertEquals("http://www.imsglobal.org/xsd/imscc" + suffix + "/imsdt_" + suffix, topic.getNamespaceURI());
				assertFalse(PackedXml.one(topic, "text").getTextContent().isBlank());
			}
		}
	}

	private static List<Element> children(Element parent, String name) {
		return PackedXml.all(parent, name).stream().filter(child -> child.getParentNode() == parent).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cc11", "cc13" })
	void everyQuestionKeepsToTheProfile(String format) throws Exception {
		PackedXml cartridge = export(format);
		Map<String, Integer> counts = new TreeMap<>();
		for (String path : cartridge.files.keySet()) {
			if (path.startsWith("assessments/")) {
				Element root = cartridge.xml(path).getDocumentElement();
				assertEquals(QTI, root.getNamespaceURI());
				assertEquals("cc.exam.v0p1", fields(PackedXml.one(root, "assessment")).get("cc_profile"));
				PackedXml.one(root, "section");
				Set<String> idents = new HashSet<>();
				for (Element item : PackedXml.all(root, "item")) {
					assertTrue(idents.add(item.getAttribute("ident")));
					counts.merge(question(item), Integer.valueOf(1), Integer::sum);
				}
			}
		}
		assertEquals(PROFILES, counts.keySet());
		assertTrue(counts.values().stream().mapToInt(Integer::intValue).sum() >= 100, () -> counts.toString());
	}

	private static Map<String, String> fields(Element parent) {
		Map<String, String> fields = new TreeMap<>();
		for (Element field : PackedXml.all(children(parent, "qtimetadata").get(0), "qtimetadatafield")) {
			fields.put(PackedXml.one(field, "fieldlabel").getTextContent(), PackedXml.one(field, "fieldentry").getTextContent());
		}
		return fields;
	}

	/** Answers that exist, feedback that exists, as many right answers as the profile has; returns the profile. */
	private static String question(Element item) {
		Map<String, String> fields = fields(children(item, "itemmetadata").get(0));
		String profile = fields.get("cc_profile");
		int weight = Integer.parseInt(fields.get("cc_weighting"));
		assertTrue(weight >= 1 && weight <= 99);
		Set<String> labels = PackedXml.all(item, "response_label").stream().map(label -> label.getAttribute("ident")).collect(Collectors.toSet());
		Set<String> feedback = PackedXml.all(item, "itemfeedback").stream().map(each -> each.getAttribute("ident")).collect(Collectors.toSet());
		PackedXml.all(item, "displayfeedback").forEach(shown -> assertTrue(feedback.contains(shown.getAttribute("linkrefid"))));
		PackedXml.all(item, "mattext").forEach(text -> {
			assertEquals("text/html", text.getAttribute("texttype"));
			XmlFiles.parse("<div>" + text.getTextContent() + "</div>");
		});
		List<Element> scored = PackedXml.all(item, "respcondition").stream().filter(each -> !PackedXml.all(each, "setvar").isEmpty()).toList();
		List<String> right = scored.stream().flatMap(each -> PackedXml.all(each, "varequal").stream())
				.filter(each -> !"not".equals(each.getParentNode().getLocalName())).map(Element::getTextContent).toList();
		switch (profile) {
		case "cc.multiple_choice.v0p1", "cc.true_false.v0p1", "cc.multiple_response.v0p1" -> {
			assertTrue(labels.size() >= 2 && labels.containsAll(right) && !right.isEmpty(), item.getAttribute("title"));
			assertEquals(1, scored.size());
			assertTrue(profile.contains("response") ? PackedXml.all(scored.get(0), "varequal").size() == labels.size() : right.size() == 1);
			assertEquals(profile.contains("response") ? "Multiple" : "Single", PackedXml.one(item, "response_lid").getAttribute("rcardinality"));
		}
		case "cc.fib.v0p1" -> assertTrue(!right.isEmpty() && right.stream().noneMatch(String::isBlank));
		default -> assertTrue(scored.isEmpty() && !PackedXml.all(item, "response_str").isEmpty());
		}
		return profile;
	}

	@Test
	void itemsOfPoolsAreInTheBankAndDrawnOnce() throws Exception {
		Unit unit = course.unit("u01");
		for (AssessmentItem item : unit.getItems().subList(0, 3)) {
			item.getProperties().add(property(UnitItems.POOL, "basic"));
		}
		unit.getProperties().add(property(UnitItems.DRAW, "basic=1"));
		PackedXml cartridge = export("cc13");
		Map<String, String> types = cartridge.resources();
		assertEquals("imsqti_xmlv1p2/imscc_xmlv1p3/question-bank", types.get("BANK"));
		assertTrue(PackedXml.all(cartridge.xml("imsmanifest.xml"), "item").stream().noneMatch(item -> "BANK".equals(item.getAttribute("identifierref"))));
		Element bank = PackedXml.one(cartridge.xml("bank.xml"), "objectbank");
		assertTrue(PackedXml.all(bank, "item").size() >= 3);
		PackedXml.all(bank, "item").forEach(CartridgesTest::question);
		assertTrue(cartridge.text("changes.html").contains("basic"));
	}

	private static Property property(String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		return property;
	}

	@Test
	void sourcesOnTheWebBecomeLinksAndOthersDoNot() throws Exception {
		course.unit("u01").getCitations().get(0).getSource().setUri("https://example.org/a?b=1&c=2");
		course.unit("u03").getCitations().get(0).getSource().setUri("javascript:alert(1)");
		PackedXml cartridge = export("cc13");
		cartridge.resources();
		List<String> links = cartridge.files.keySet().stream().filter(path -> path.startsWith("links/")).toList();
		assertEquals(1, links.size());
		assertEquals("https://example.org/a?b=1&c=2", PackedXml.one(cartridge.xml(links.get(0)), "url").getAttribute("href"));
		assertTrue(cartridge.files.keySet().stream().noneMatch(path -> cartridge.text(path).contains("javascript:")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cc11", "cc13", "qti21", "qti30", "epub", "pdf" })
	void theSameCourseGivesTheSameBytes(String format) throws Exception {
		Path one = Exports.write(course, format, folder.resolve("one"), Map.of());
		Path other = Exports.write(course, format, folder.resolve("other"), Map.of("curriculum", List.of(course.curriculum.getId())));
		assertEquals(-1, Files.mismatch(one, other));
	}
}
