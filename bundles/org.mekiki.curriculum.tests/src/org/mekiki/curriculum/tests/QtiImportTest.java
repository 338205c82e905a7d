package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;

/** Items of QTI 2 and 3 become items of ours; what ours has not is told with its line. */
class QtiImportTest {

	private static final String SCORE = "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\" normalMaximum=\"2\"/>";

	@TempDir
	private Path folder;

	private final Imports base = Imports.empty();

	private static String item(String id, String declarations, String body) {
		return "<?xml version=\"1.0\"?>\n<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"" + id
				+ "\" title=\"T " + id + "\" adaptive=\"false\" timeDependent=\"false\">\n" + declarations + SCORE + "\n<itemBody>" + body
				+ "</itemBody></assessmentItem>";
	}

	private static String declared(String cardinality, String type, String... right) {
		StringBuilder xml = new StringBuilder("<responseDeclaration identifier=\"R\" cardinality=\"" + cardinality + "\" baseType=\"" + type
				+ "\"><correctResponse>");
		for (String value : right) {
			xml.append("<value>").append(value).append("</value>");
		}
		return xml.append("</correctResponse></responseDeclaration>").toString();
	}

	private AssessmentItem read(String xml) throws Exception {
		base.take("qti", Files.writeString(folder.resolve("item.xml"), xml));
		return base.unit("item").getItems().get(0);
	}

	private static final String CHOICE = "<p>Read:</p><choiceInteraction responseIdentifier=\"R\" shuffle=\"true\" maxChoices=\"%s\"><prompt>Which?</prompt>"
			+ "<simpleChoice identifier=\"A\">a <b>b</b><feedbackInline outcomeIdentifier=\"F\" identifier=\"A\" showHide=\"show\">No.</feedbackInline></simpleChoice>"
			+ "<simpleChoice identifier=\"B\">c</simpleChoice><simpleChoice identifier=\"C\" fixed=\"true\">d</simpleChoice></choiceInteraction>";

	@Test
	void choices() throws Exception {
		AssessmentItem item = read(item("q1", declared("single", "identifier", "B"), CHOICE.formatted("1")));
		assertEquals(ItemKind.SINGLE_CHOICE, item.getKind());
		assertEquals("Read:\n\nWhich?", item.getQuestion());
		assertEquals("{\"options\":[{\"id\":\"A\",\"text\":\"a **b**\",\"correct\":false,\"feedback\":\"No.\"},{\"id\":\"B\",\"text\":\"c\",\"correct\":true},"
				+ "{\"id\":\"C\",\"text\":\"d\",\"correct\":false,\"fixed\":true}]}", item.getAnswer());
		assertEquals(2, item.getPoints());
		assertEquals("T q1", Imports.name(item));
	}

	@Test
	void multipleChoicesByMapping() throws Exception {
		AssessmentItem item = read(item("q1", "<responseDeclaration identifier=\"R\" cardinality=\"multiple\" baseType=\"identifier\"><mapping upperBound=\"2\">"
				+ "<mapEntry mapKey=\"A\" mappedValue=\"1\"/><mapEntry mapKey=\"C\" mappedValue=\"1\"/><mapEntry mapKey=\"B\" mappedValue=\"-1\"/></mapping></responseDeclaration>",
				CHOICE.formatted("0")));
		assertEquals(ItemKind.MULTIPLE_CHOICE, item.getKind());
		assertTrue(item.getAnswer().matches(".*\"A\".*\"correct\":true.*\"B\".*\"correct\":false.*\"C\".*\"correct\":true.*"), item.getAnswer());
	}

	@Test
	void qti3IsReadLikeQti2() throws Exception {
		AssessmentItem item = read("""
				<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q" title="Three">
				<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
				<qti-outcome-declaration identifier="SCORE" normal-maximum="4"/>
				<qti-item-body><div><p>Text</p><qti-choice-interaction response-identifier="R" max-choices="1"><qti-prompt>Which?</qti-prompt>
				<qti-simple-choice identifier="A">x</qti-simple-choice><qti-simple-choice identifier="B">y</qti-simple-choice></qti-choice-interaction></div></qti-item-body>
				<qti-modal-feedback identifier="general" show-hide="show"><qti-content-body><p>Because.</p></qti-content-body></qti-modal-feedback>
				</qti-assessment-item>""");
		assertEquals("Text\n\nWhich?", item.getQuestion());
		assertEquals("{\"options\":[{\"id\":\"A\",\"text\":\"x\",\"correct\":false},{\"id\":\"B\",\"text\":\"y\",\"correct\":true}]}", item.getAnswer());
		assertEquals("Because.", item.getFeedback());
		assertEquals(4, item.getPoints());
	}

	@Test
	void wordsAndNumbers() throws Exception {
		AssessmentItem words = read(item("q1", "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"string\"><correctResponse><value>York</value></correctResponse>"
				+ "<mapping><mapEntry mapKey=\"York\" mappedValue=\"1\"/><mapEntry mapKey=\"york\" mappedValue=\"0.5\"/><mapEntry mapKey=\"YORK\" mappedValue=\"1\"/></mapping></responseDeclaration>",
				"<p>Richard of <textEntryInteraction responseIdentifier=\"R\" expectedLength=\"15\"/> was king.</p>"));
		assertEquals("{\"accepted\":[\"York\",\"YORK\"]}", words.getAnswer());
		assertEquals("Richard of ＿＿＿ was king.", words.getQuestion());
		AssessmentItem number = read(item("q2", declared("single", "float", "3.5"), "<p>Ratio: <textEntryInteraction responseIdentifier=\"R\"/></p>")
				.replace("</assessmentItem>", "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"0.25 0.25\"><variable identifier=\"R\"/><correct identifier=\"R\"/></equal></responseIf></responseCondition></responseProcessing></assessmentItem>"));
		assertEquals("{\"accepted\":[\"York\",\"YORK\"]}", number.getAnswer(), "the first question stays");
		assertEquals("{\"value\":\"3.5\",\"tolerance\":\"0.25\"}", base.item("item", 1).getAnswer());
	}

	@Test
	void orderMatchAndGaps() throws Exception {
		assertEquals("{\"order\":[\"b\",\"a\"]}", read(item("q1", declared("ordered", "identifier", "B", "A"),
				"<orderInteraction responseIdentifier=\"R\"><prompt>Order</prompt><simpleChoice identifier=\"A\">a</simpleChoice><simpleChoice identifier=\"B\">b</simpleChoice></orderInteraction>"))
				.getAnswer());
		base.take("qti", Files.writeString(folder.resolve("item.xml"), item("q2", declared("multiple", "directedPair", "A X", "B Y"),
				"<matchInteraction responseIdentifier=\"R\"><prompt>Match</prompt><simpleMatchSet><simpleAssociableChoice identifier=\"A\">a</simpleAssociableChoice><simpleAssociableChoice identifier=\"B\">b</simpleAssociableChoice></simpleMatchSet>"
						+ "<simpleMatchSet><simpleAssociableChoice identifier=\"X\">x</simpleAssociableChoice><simpleAssociableChoice identifier=\"Y\">y</simpleAssociableChoice><simpleAssociableChoice identifier=\"Z\">z</simpleAssociableChoice></simpleMatchSet></matchInteraction>")));
		assertEquals("{\"pairs\":[{\"left\":\"a\",\"right\":\"x\"},{\"left\":\"b\",\"right\":\"y\"}],\"distractors\":[\"z\"]}", base.item("item", 1).getAnswer());
		base.take("qti", Files.writeString(folder.resolve("item.xml"), item("q3", declared("multiple", "directedPair", "W G1", "S G2"),
				"<gapMatchInteraction responseIdentifier=\"R\"><prompt>Fill</prompt><gapText identifier=\"W\">winter</gapText><gapText identifier=\"S\">summer</gapText>"
						+ "<p>Now is the <gap identifier=\"G1\"/> of our <gap identifier=\"G2\"/></p></gapMatchInteraction>")));
		assertEquals("{\"pairs\":[{\"left\":\"(1)\",\"right\":\"winter\"},{\"left\":\"(2)\",\"right\":\"summer\"}]}", base.item("item", 2).getAnswer());
		assertEquals("Fill\n\nNow is the ＿＿＿(1) of our ＿＿＿(2)", base.item("item", 2).getQuestion());
	}

	@Test
	void textsAndFiles() throws Exception {
		AssessmentItem essay = read(item("q1", "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"string\"/>",
				"<rubricBlock view=\"scorer\"><ul><li>Names the law (1)</li><li>Gives reasons: 1</li></ul></rubricBlock><extendedTextInteraction responseIdentifier=\"R\"><prompt>Why?</prompt></extendedTextInteraction>"));
		assertEquals("{\"rubric\":[{\"criterion\":\"Names the law\",\"points\":1},{\"criterion\":\"Gives reasons\",\"points\":1}]}", essay.getAnswer());
		assertEquals("Why?", essay.getQuestion());
		base.take("qti", Files.writeString(folder.resolve("item.xml"), item("q2", "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"file\"/>",
				"<uploadInteraction responseIdentifier=\"R\" type=\"application/pdf\"><prompt>Hand in</prompt></uploadInteraction>")));
		assertEquals("{\"types\":[\"pdf\"],\"largestMegabytes\":20}", base.item("item", 1).getAnswer());
	}

	@Test
	void whatOursHasNotIsToldWithItsLine() throws Exception {
		base.take("qti", Files.writeString(folder.resolve("item.xml"), item("q1", declared("single", "point", "1 2"),
				"\n<selectPointInteraction responseIdentifier=\"R\"><object data=\"map.png\"/></selectPointInteraction>")));
		assertEquals(List.of("item.xml:5 The question “q1” asks by “selectpointinteraction”, which is not read as it is.",
				"item.xml There are no questions that could be read."),
				base.refused().stream().map(each -> each.replace("item.xml/item.xml", "item.xml")).toList());
		assertTrue(base.model().getCurricula().isEmpty());
	}

	@Test
	void packagesWithTestsSectionsAndPools() throws Exception {
		String choice = CHOICE.formatted("1");
		base.take("qti", new Imports.Zip().with("imsmanifest.xml", """
				<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><organizations/><resources>
				<resource identifier="i1" type="imsqti_item_xmlv2p1" href="items/a.xml"><file href="items/a.xml"/></resource>
				<resource identifier="i2" type="imsqti_item_xmlv2p1" href="items/b.xml"><file href="items/b.xml"/></resource>
				<resource identifier="i3" type="imsqti_item_xmlv2p1" href="items/gone.xml"><file href="items/gone.xml"/></resource>
				<resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/></resource></resources></manifest>""")
				.with("test.xml", """
						<assessmentTest identifier="t" title="Final test"><testPart identifier="p"><assessmentSection identifier="s" title="Basics"><selection select="1"/>
						<rubricBlock view="candidate"><p>Read well.</p></rubricBlock>
						<assessmentItemRef identifier="a" href="items/a.xml"/></assessmentSection></testPart></assessmentTest>""")
				.with("items/a.xml", item("a", declared("single", "identifier", "B"), choice))
				.with("items/b.xml", item("b", declared("single", "identifier", "A"), choice)).at(folder.resolve("p.zip")));
		Unit test = base.unit("Final test");
		assertEquals("Read well.", test.getContent());
		assertEquals("curriculum.draw=Basics=1", test.getProperties().get(0).getKey() + "=" + test.getProperties().get(0).getValue());
		assertEquals(1, test.getItems().size());
		assertEquals(1, base.unit("p").getItems().size());
		assertEquals(1, base.refused().size());
		assertTrue(base.refused().get(0).contains("items/gone.xml"));
	}

	@Test
	void theyGoIntoTheUnitThatIsNamed() throws Exception {
		read(item("q1", declared("single", "identifier", "B"), CHOICE.formatted("1")));
		base.take("qti", Files.writeString(folder.resolve("other.xml"), item("q2", declared("single", "identifier", "B"), CHOICE.formatted("1"))),
				Map.of("unit", List.of("item")));
		assertEquals(2, base.unit("item").getItems().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no xml at all", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "\u0000\u0001" })
	void whatIsNoXmlIsRefused(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("item.xml"), text);
		ImportException refused = assertThrows(ImportException.class, () -> base.take("qti", file));
		assertTrue(refused.getMessage().startsWith("item.xml: "), refused.getMessage());
	}

	@Test
	void entitiesAreNeverReplaced() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		AssessmentItem item = read(item("q1", declared("single", "identifier", "B"), CHOICE.formatted("1").replace("Which?", "Which &e; &f;?"))
				.replace("<assessmentItem", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY f \"expanded\">]>\n<assessmentItem"));
		assertTrue(item.getQuestion().contains("&e; ") || item.getQuestion().contains("\\&e;"), item.getQuestion());
		assertTrue(!item.getQuestion().contains("SECRET") && !item.getQuestion().contains("expanded"), item.getQuestion());
		assertEquals(1, base.refused().size());
	}
}
