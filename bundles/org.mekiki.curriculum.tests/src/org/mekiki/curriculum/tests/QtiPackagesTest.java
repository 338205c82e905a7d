package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;
import org.w3c.dom.Element;

/** QTI packages have every item, what is right exists in it, and a test that leads to all of them. */
class QtiPackagesTest {

	private static final Set<String> HTML_21 = Set.of("p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
			"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "blockquote", "pre", "code", "em", "strong", "b", "i", "sub", "sup", "br",
			"hr", "a", "img");

	private final Course60 course = new Course60();

	@TempDir
	private Path folder;

	private PackedXml export(String format) throws Exception {
		return new PackedXml(Exports.write(course, format, folder.resolve(format + ".zip"), Map.of()));
	}

	/** Name of an element by that of 2.1. */
	private static String in(String format, String name) {
		return "qti21".equals(format) ? name : "qti-" + name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase();
	}

	private static String attribute(String format, String name) {
		return in(format, name).replaceFirst("^qti-", "");
	}

	private static List<Element> all(String format, Element parent, String name) {
		return PackedXml.all(parent, in(format, name));
	}

	@ParameterizedTest
	@CsvSource({ "qti21,http://www.imsglobal.org/xsd/imsqti_v2p1,QTIv2.1 Package,imsqti_item_xmlv2p1",
			"qti30,http://www.imsglobal.org/xsd/imsqtiasi_v3p0,QTI Package,imsqti_item_xmlv3p0" })
	void everyItemIsThereOnceAndTheTestLeadsToAll(String format, String namespace, String schema, String type) throws Exception {
		PackedXml pack = export(format);
		Map<String, String> types = pack.resources();
		assertEquals(schema, PackedXml.one(pack.xml("imsmanifest.xml"), "schema").getTextContent());
		Element test = pack.xml("test.xml").getDocumentElement();
		assertEquals(namespace, test.getNamespaceURI());
		Set<String> led = new HashSet<>();
		for (Element ref : all(format, test, "assessmentItemRef")) {
			String id = ref.getAttribute("identifier");
			assertTrue(led.add(id));
			assertEquals(type, types.get(id));
			Element item = pack.xml(ref.getAttribute("href")).getDocumentElement();
			assertEquals(in(format, "assessmentItem"), item.getLocalName());
			assertEquals(namespace, item.getNamespaceURI());
			assertEquals(id, item.getAttribute("identifier"));
		}
		assertEquals(100, led.size(), "60 items, and 40 questions of 21 exercises");
		assertEquals(types.values().stream().filter(type::equals).count(), led.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "qti21", "qti30" })
	void whatIsRightExistsAndHasAllPoints(String format) throws Exception {
		PackedXml pack = export(format);
		Map<String, Integer> kinds = new TreeMap<>();
		for (String path : pack.files.keySet()) {
			if (path.startsWith("items/")) {
				Element item = pack.xml(path).getDocumentElement();
				List<Element> interactions = PackedXml.all(item, "*").stream()
						.filter(each -> each.getLocalName().toLowerCase().endsWith("interaction")).toList();
				assertEquals(1, interactions.size(), path);
				kinds.merge(interactions.get(0).getLocalName(), Integer.valueOf(1), Integer::sum);
				Set<String> choices = PackedXml.all(interactions.get(0), "*").stream().map(each -> each.getAttribute("identifier"))
						.filter(id -> !id.isEmpty()).collect(Collectors.toSet());
				Element declared = PackedXml.one(item, in(format, "responseDeclaration"));
				List<String> right = all(format, declared, "correctResponse").stream().flatMap(each -> all(format, each, "value").stream())
						.map(Element::getTextContent).toList();
				if (!choices.isEmpty()) {
					assertFalse(right.isEmpty(), path);
					right.forEach(value -> assertTrue(choices.containsAll(List.of(value.split(" "))), path + ": " + value));
				}
				points(format, item, right, path);
				feedback(format, item, path);
				body(format, PackedXml.one(item, in(format, "itemBody")), path);
			}
		}
		assertTrue(kinds.size() >= 5, () -> kinds.toString());
	}

	/** The mapping gives the right answer all points and no other more. */
	private static void points(String format, Element item, List<String> right, String path) {
		Map<String, String> defaults = new TreeMap<>();
		all(format, item, "outcomeDeclaration").forEach(outcome -> all(format, outcome, "value")
				.forEach(value -> defaults.put(outcome.getAttribute("identifier"), value.getTextContent())));
		BigDecimal most = new BigDecimal(defaults.get("MAXSCORE"));
		for (Element mapping : all(format, item, "mapping")) {
			BigDecimal sum = BigDecimal.ZERO;
			for (Element entry : all(format, mapping, "mapEntry")) {
				if (right.contains(entry.getAttribute(attribute(format, "mapKey")))) {
					sum = sum.add(new BigDecimal(entry.getAttribute(attribute(format, "mappedValue"))));
				}
			}
			assertTrue(sum.subtract(most).abs().compareTo(new BigDecimal("0.0001")) < 0, path + ": " + sum + " of " + most);
		}
	}

	private static void feedback(String format, Element item, String path) {
		Set<String> outcomes = all(format, item, "outcomeDeclaration").stream().map(each -> each.getAttribute("identifier")).collect(Collectors.toSet());
		for (Element said : all(format, item, "modalFeedback")) {
			assertTrue(outcomes.contains(said.getAttribute(attribute(format, "outcomeIdentifier"))), path);
		}
	}

	/** Only elements that the edition knows, blocks on the first level. */
	private static void body(String format, Element body, String path) {
		for (Element element : PackedXml.all(body, "*")) {
			String name = element.getLocalName();
			boolean own = "qti21".equals(format) ? name.matches(".*(Interaction|Choice|Set|Block)") : name.startsWith("qti-");
			boolean reading = "qti30".equals(format) && Set.of("ruby", "rt", "rp").contains(name);
			assertTrue(own || reading || HTML_21.contains(name), path + ": " + name);
		}
		for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
			assertTrue(node instanceof Element element && !Set.of("span", "a", "em", "strong").contains(element.getLocalName())
					|| node.getTextContent().isBlank(), path);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "qti21", "qti30" })
	void kindsThatTheSampleDoesNotHaveAndPoolsAreWrittenToo(String format) throws Exception {
		Unit unit = course.unit("u01");
		AssessmentItem file = Items.raw(ItemKind.FILE, 4, "{'types':['pdf'],'largestMegabytes':5}");
		file.setQuestion("目利《めき》き ![x](y.png) <b>&</b>");
		AssessmentItem numeric = Items.raw(ItemKind.NUMERIC, 2, "{'value':'2.5','tolerance':'0.1','unit':'億円'}");
		AssessmentItem words = Items.raw(ItemKind.SHORT_ANSWER, 2, "{'accepted':['デュー・ディリジェンス','due diligence']}");
		for (AssessmentItem item : List.of(file, numeric, words)) {
			item.getProperties().add(property(UnitItems.POOL, "new <pool>"));
			unit.getItems().add(item);
		}
		unit.getProperties().add(property(UnitItems.DRAW, "new <pool>=2"));
		PackedXml pack = export(format);
		pack.resources();
		Element test = pack.xml("test.xml").getDocumentElement();
		Element selection = PackedXml.one(test, in(format, "selection"));
		assertEquals("2", selection.getAttribute("select"));
		assertEquals(3, all(format, (Element) selection.getParentNode(), "assessmentItemRef").size());
		String all = pack.files.keySet().stream().filter(path -> path.startsWith("items/")).map(pack::text).collect(Collectors.joining());
		assertTrue(all.contains(in(format, "uploadInteraction")));
		assertTrue(all.contains("0.1 0.1"), "the tolerance");
		assertTrue(all.contains("&lt;b&gt;"));
		assertEquals("qti30".equals(format), all.contains("<ruby>"));
		assertEquals("qti21".equals(format), all.contains("目利（めき）き") || all.contains("目利めきき") );
	}

	private static Property property(String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		return property;
	}

	@Test
	void neighboursInOrderHaveSharesOfThePoints() throws Exception {
		PackedXml pack = export("qti21");
		String path = pack.files.keySet().stream().filter(each -> each.startsWith("items/") && pack.text(each).contains("orderInteraction"))
				.findFirst().orElseThrow();
		Element item = pack.xml(path).getDocumentElement();
		int lines = PackedXml.all(item, "simpleChoice").size();
		assertEquals(lines - 1, PackedXml.all(item, "responseCondition").size());
		assertEquals((lines - 1) * (lines - 1), PackedXml.all(item, "and").size(), "each two at each place");
	}
}
