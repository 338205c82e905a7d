package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;

/** Packages as the exporters of learning systems write them: each breaks the schema in ways of its own. */
class VendorPackagesTest {

	@TempDir
	private Path folder;

	private final Imports base = Imports.empty();

	private Imports take(Imports.Zip zip) throws Exception {
		return base.take("cartridge", zip.at(folder.resolve("a.imscc")));
	}

	private static String manifest(String namespace, String items, String resources) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"g1\" xmlns=\"" + namespace
				+ "\"><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata>"
				+ "<organizations><organization identifier=\"org_1\" structure=\"rooted-hierarchy\"><item identifier=\"LearningModules\"><item identifier=\"m1\"><title>Week 1</title>"
				+ items + "</item></item></organization></organizations><resources>" + resources + "</resources></manifest>";
	}

	private static final String CC11 = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";

	@Test
	void canvas() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(CC11,
				"<item identifier=\"i1\" identifierref=\"p1\"><title>Welcome</title></item><item identifier=\"i2\" identifierref=\"t1\"><title>Discuss</title></item>"
						+ "<item identifier=\"i3\" identifierref=\"w1\"><title>Read on</title></item><item identifier=\"i4\" identifierref=\"a1\"><title>Hand in</title></item>"
						+ "<item identifier=\"i5\" identifierref=\"q1\"><title>Quiz</title></item><item identifier=\"i6\" identifierref=\"x1\"><title>Tool</title></item>",
				"<resource identifier=\"c1\" type=\"associatedcontent/imscc_xmlv1p1/learning-application-resource\" href=\"course_settings/canvas_export.txt\"><file href=\"course_settings/course_settings.xml\"/><file href=\"course_settings/canvas_export.txt\"/></resource>"
						+ "<resource identifier=\"p1\" type=\"webcontent\" href=\"wiki_content/welcome.html\"><file href=\"wiki_content/welcome.html\"/></resource>"
						+ "<resource identifier=\"t1\" type=\"imsdt_xmlv1p1\"><file href=\"t1.xml\"/><dependency identifierref=\"t1m\"/></resource>"
						+ "<resource identifier=\"t1m\" type=\"associatedcontent/imscc_xmlv1p1/learning-application-resource\" href=\"t1m.xml\"><file href=\"t1m.xml\"/></resource>"
						+ "<resource identifier=\"w1\" type=\"imswl_xmlv1p1\"><file href=\"w1.xml\"/></resource>"
						+ "<resource identifier=\"a1\" type=\"associatedcontent/imscc_xmlv1p1/learning-application-resource\" href=\"a1/hand-in.html\"><file href=\"a1/hand-in.html\"/><file href=\"a1/assignment_settings.xml\"/></resource>"
						+ "<resource identifier=\"q1\" type=\"imsqti_xmlv1p2/imscc_xmlv1p1/assessment\"><file href=\"q1/assessment_qti.xml\"/><dependency identifierref=\"q1m\"/></resource>"
						+ "<resource identifier=\"q1m\" type=\"associatedcontent/imscc_xmlv1p1/learning-application-resource\" href=\"q1/assessment_meta.xml\"><file href=\"q1/assessment_meta.xml\"/><file href=\"non_cc_assessments/q1.xml.qti\"/></resource>"
						+ "<resource identifier=\"x1\" type=\"imsbasiclti_xmlv1p0\"><file href=\"x1.xml\"/></resource>"
						+ "<resource identifier=\"f1\" type=\"webcontent\" href=\"web_resources/Uploaded Media/a map.png\"><file href=\"web_resources/Uploaded Media/a map.png\"/></resource>"))
				.with("course_settings/canvas_export.txt", "Q: What did the panda say?").with("course_settings/course_settings.xml", "<course/>")
				.with("wiki_content/welcome.html", "<html><head><title>Welcome</title><meta name=\"identifier\" content=\"p1\"/></head><body><p><img src=\"$IMS-CC-FILEBASE$/Uploaded%20Media/a%20map.png?canvas_=1&amp;canvas_qs_wrap=1\" alt=\"map\"> "
						+ "<a href=\"$WIKI_REFERENCE$/pages/other\">other</a> <a href=\"$CANVAS_OBJECT_REFERENCE$/assignments/a1\">work</a> <a href=\"%24CANVAS_COURSE_REFERENCE%24/files\">files</a></p></body></html>")
				.with("t1.xml", "<?xml version=\"1.0\"?><topic xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1\"><title>Discuss</title><text texttype=\"text/html\">&lt;p&gt;What &lt;b&gt;now&lt;/b&gt;?&lt;/p&gt;</text></topic>")
				.with("t1m.xml", "<topicMeta xmlns=\"http://canvas.instructure.com/xsd/cccv1p0\"><topic_id>t1</topic_id></topicMeta>")
				.with("w1.xml", "<webLink xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1\"><title>Site</title><url href=\"https://example.org/a?b=1&amp;c=2\" target=\"_blank\"/></webLink>")
				.with("a1/hand-in.html", "<html><body><p>Write it.</p></body></html>")
				.with("a1/assignment_settings.xml", "<assignment identifier=\"a1\" xmlns=\"http://canvas.instructure.com/xsd/cccv1p0\"><title>Hand in</title><points_possible>12.5</points_possible><submission_types>online_upload</submission_types><allowed_extensions>pdf,docx</allowed_extensions></assignment>")
				.with("q1/assessment_qti.xml", "<questestinterop><assessment ident=\"q1\" title=\"Quiz\"><section ident=\"root_section\"/></assessment></questestinterop>")
				.with("q1/assessment_meta.xml", "<quiz identifier=\"q1\"><title>Quiz</title></quiz>")
				.with("non_cc_assessments/q1.xml.qti", "<questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\"><assessment ident=\"q1\" title=\"Quiz\"><section ident=\"root_section\"><item ident=\"i\" title=\"How many\"><itemmetadata><qtimetadata>"
						+ "<qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>numerical_question</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>2.0</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>"
						+ "<presentation><material><mattext texttype=\"text/html\">&lt;div&gt;How many?&lt;/div&gt;</mattext></material><response_str ident=\"r\" rcardinality=\"Single\"><render_fib fibtype=\"Decimal\"><response_label ident=\"a\"/></render_fib></response_str></presentation>"
						+ "<resprocessing><respcondition><conditionvar><or><varequal respident=\"r\">12</varequal><and><vargte respident=\"r\">11.5</vargte><varlte respident=\"r\">12.5</varlte></and></or></conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>")
				.with("x1.xml", "<cartridge_basiclti_link xmlns:blti=\"http://www.imsglobal.org/xsd/imsbasiclti_v1p0\"><blti:title>Tool</blti:title></cartridge_basiclti_link>")
				.with("web_resources/Uploaded Media/a map.png", MediaImportTest.png(30, 20, java.awt.Color.RED)));
		Unit welcome = base.unit("Welcome");
		assertTrue(welcome.getContent().matches("!\\[map]\\(picture:[0-9a-f-]{36}\\) other work files"), welcome.getContent());
		assertEquals(ActivityKind.SEMINAR, base.unit("Discuss").getActivities().get(0).getKind());
		assertEquals("What **now**?", base.unit("Discuss").getActivities().get(0).getInstructions());
		assertTrue(base.unit("Read on").getActivities().get(0).getInstructions().contains("https://example.org/a?b=1&c=2"));
		assertEquals(ItemKind.FILE, base.item("Hand in", 0).getKind());
		assertEquals(13, base.item("Hand in", 0).getPoints());
		assertEquals(ItemKind.NUMERIC, base.item("Quiz", 0).getKind());
		assertEquals(List.of("a.imscc/x1.xml:1 “Tool” is a tool that runs elsewhere; it is not taken.",
				"a.imscc/course_settings/canvas_export.txt Settings of another system are not taken."), base.refused());
	}

	private static String item(String ident, String profile, String presentation, String processing) {
		return "<item ident=\"" + ident + "\" title=\"" + ident + "\"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>" + profile
				+ "</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype=\"text/plain\">Question " + ident
				+ "?</mattext></material>" + presentation + "</presentation><resprocessing><outcomes><decvar varname=\"SCORE\" vartype=\"Decimal\" minvalue=\"0\" maxvalue=\"100\"/></outcomes>"
				+ processing + "</resprocessing></item>";
	}

	private static String right(String... conditions) {
		StringBuilder all = new StringBuilder();
		for (String condition : conditions) {
			all.append("<respcondition continue=\"No\"><conditionvar>").append(condition)
					.append("</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>");
		}
		return all.toString();
	}

	private static String choices(String cardinality, String... texts) {
		StringBuilder all = new StringBuilder("<response_lid ident=\"r\" rcardinality=\"" + cardinality + "\"><render_choice>");
		for (String text : texts) {
			all.append("<response_label ident=\"").append(text).append("\"><material><mattext>").append(text).append("</mattext></material></response_label>");
		}
		return all.append("</render_choice></response_lid>").toString();
	}

	private static final String WORDS = "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib rows=\"1\" columns=\"20\"/></response_str>";

	/** The six profiles in one bank, as D2L, Blackboard and Sakai write banks. */
	private static String bank(String root) {
		String items = item("single", "cc.multiple_choice.v0p1", choices("Single", "a", "b", "c"), right("<varequal respident=\"r\">b</varequal>"))
				+ item("several", "cc.multiple_response.v0p1", choices("Multiple", "a", "b", "c"),
						right("<and><varequal respident=\"r\">a</varequal><not><varequal respident=\"r\">b</varequal></not><varequal respident=\"r\">c</varequal></and>"))
				+ item("truth", "cc.true_false.v0p1", choices("Single", "true", "false"), right("<varequal respident=\"r\">false</varequal>"))
				+ item("gap", "cc.fib.v0p1", WORDS, right("<varequal respident=\"r\" case=\"No\">Tokyo</varequal>", "<varequal respident=\"r\" case=\"No\">東京</varequal>"))
				+ item("pattern", "cc.pattern_match.v0p1", WORDS, right("<varsubstring respident=\"r\" case=\"No\">kyoto</varsubstring>"))
				+ item("essay", "cc.essay.v0p1", "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib rows=\"5\"/></response_str>", "");
		return "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<questestinterop xmlns=\"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\">" + (root.equals("none") ? items
				: "<" + root + " ident=\"bank\" title=\"The bank\">" + (root.equals("assessment") ? "<section ident=\"s\">" + items + "</section>" : items) + "</" + root + ">") + "</questestinterop>";
	}

	@ParameterizedTest
	@CsvSource({ "objectbank,imsqti_xmlv1p2/imscc_xmlv1p0/question-bank", "objectbank,imsqti_xmlv1p2/imscc_xmlv1p3/question-bank",
			"assessment,imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "section,imsqti_xmlv1p2/imscc_xmlv1p2/assessment", "none,imsqti_xmlv1p2p1/imsqti_asiitem_xmlv1p2p1" })
	void allProfilesInAllKindsOfFiles(String root, String type) throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(CC11, "<item identifier=\"i1\" identifierref=\"b1\"><title>Bank</title></item>",
				"<resource identifier=\"b1\" type=\"" + type + "\"><file href=\"b1.xml\"/></resource>")).with("b1.xml", bank(root)));
		assertEquals(List.of(), base.refused());
		List<AssessmentItem> items = base.unit("Bank").getItems();
		assertEquals(List.of(ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_CHOICE, ItemKind.TRUE_FALSE, ItemKind.SHORT_ANSWER, ItemKind.SHORT_ANSWER, ItemKind.ESSAY),
				items.stream().map(AssessmentItem::getKind).toList());
		assertTrue(items.get(3).getAnswer().contains("Tokyo") && items.get(3).getAnswer().contains("東京"), items.get(3).getAnswer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<webLink xmlns=\"http://www.imsglobal.org/xsd/imswl_v1p0\"><title>Site</title><url href=\"http://example.org/\"/></webLink>",
			"<wl:webLink xmlns:wl=\"http://www.imsglobal.org/xsd/imsccv1p2/imswl_v1p2\"><title>Site</title><url href=\" http://example.org/ \"/></wl:webLink>",
			"\uFEFF<WebLink><Title>Site</Title><URL>http://example.org/</URL></WebLink>", "<wl:webLink><wl:title>Site</wl:title><wl:url href='http://example.org/'/></wl:webLink>",
			"<webLink><title>A & B</title><url href=\"http://example.org/\"></webLink>" })
	void webLinksOfAllVersions(String link) throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest("http://example.org/wrong", "<item identifier=\"i1\" identifierref=\"w1\"><title>Link</title></item>",
				"<resource identifier=\"w1\" type=\"imswl_xmlv1p2\"><file href=\"LINKS\\w1.XML\"/></resource>")).with("links/w1.xml", link));
		assertTrue(base.unit("Link").getActivities().get(0).getInstructions().contains("(http://example.org/)"), base.unit("Link").getActivities().get(0).getInstructions());
		assertEquals(0, base.refused().stream().filter(reason -> !reason.contains("not well-formed")).count(), base.refused().toString());
	}

	@Test
	void moodleAndSakai() throws Exception {
		// no identifiers, no titles, files beside each other under names with blanks and other letters, base addresses
		take(new Imports.Zip().with("imsmanifest.xml", "<manifest><organizations><organization><item><item><title>Section</title><item identifierref=\"r 1\"/><item identifierref=\"r2\"><title/></item><item identifierref=\"gone\"><title>Gone</title></item></item></item></organization></organizations>"
				+ "<resources xml:base=\"i_1/\"><resource identifier=\"r 1\" type=\"WEBCONTENT\" href=\"Seite%20eins.HTM\"/><resource type=\"webcontent\" href=\"lose.html\"><file/></resource>"
				+ "<resource identifier=\"r2\" type=\"webcontent\" xml:base=\"sub\\\" href=\"./Über%CC%88sicht.html#top\"/></resources></manifest>")
				.with("i_1/seite eins.htm", "<title>Seite eins</title><p>eins").with("i_1/lose.html", "<p>lose").with("i_1/sub/Über\u0308sicht.html", "<h1>Übersicht</h1><p>zwei"));
		assertEquals("Seite eins", Imports.name(base.curriculum().getCourses().get(0).getModules().get(0).getUnits().get(0)));
		assertEquals("zwei", base.unit("Übersicht").getContent());
		assertEquals(1, base.refused().stream().filter(reason -> reason.contains("“gone”")).count(), base.refused().toString());
		assertTrue(base.outline().contains("Not in the outline"), base.outline());
	}

	@Test
	void blackboardLeavesItsOwnFilesAmongThem() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(CC11, "<item identifier=\"i1\" identifierref=\"res1\"><title>Page</title></item><item identifier=\"i2\" identifierref=\"res2\"><title>Blog</title></item><item identifier=\"i3\" identifierref=\"res3\"><title>Plan</title></item>",
				"<resource identifier=\"res1\" type=\"webcontent\" href=\"ccres1/page.html\"><file href=\"ccres1/page.html\"/></resource>"
						+ "<resource identifier=\"res2\" type=\"resource/x-bb-blog\" href=\"res00002.dat\"><file href=\"res00002.dat\"/></resource>"
						+ "<resource identifier=\"res3\" type=\"webcontent\" href=\"ccres3/plan.pdf\"><file href=\"ccres3/plan.pdf\"/></resource>"))
				.with("ccres1/page.html", "<p>See <a href=\"@X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-1_1\">this</a> and <a href='../ccres4/inner.zip'>that</a>.</p>")
				.with("res00002.dat", "<?xml version=\"1.0\"?><BLOG/>").with("ccres3/plan.pdf", "%PDF-1.5 plan").with("ccres4/inner.zip", new byte[] { 'P', 'K', 3, 4, 0, 0 }));
		assertEquals("See this and that.", base.unit("Page").getContent());
		assertTrue(base.unit("Plan").getContent().matches("\\[Plan]\\(attachment:[0-9a-f-]{36}\\)"), base.unit("Plan").getContent());
		String refused = String.join("\n", base.refused());
		assertTrue(refused.contains("res00002.dat") && refused.contains("ccres4/inner.zip"), refused);
	}

	@Test
	void archivesOfAllKinds() throws Exception {
		Path large = folder.resolve("large.imscc");
		try (FileSystem zip = FileSystems.newFileSystem(large, Map.of("create", "true", "forceZIP64End", "true"))) {
			Files.writeString(zip.getPath("imsmanifest.xml"), manifest(CC11, "<item identifier=\"i1\" identifierref=\"p\"><title>Page</title></item>",
					"<resource identifier=\"p\" type=\"webcontent\" href=\"a.html\"/>"));
			Files.writeString(zip.getPath("a.html"), "<p>of 64 bits</p>");
		}
		base.take("cartridge", large);
		assertEquals("of 64 bits", base.unit("Page").getContent());
		// one that has a package in it, and no manifest of its own
		Path around = folder.resolve("around.zip");
		try (OutputStream out = Files.newOutputStream(around); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry("course/large.imscc"));
			zip.write(Files.readAllBytes(large));
			zip.closeEntry();
		}
		Imports other = Imports.empty();
		assertThrows(ImportException.class, () -> other.take("cartridge", around));
		assertTrue(other.model().getCurricula().isEmpty() && other.session.undoLabel() == null);
	}

	/** An item of QTI 2.1 as one of 3.0. */
	private static String three(String item) {
		return item.replaceAll("<(/?)(\\w)", "<$1qti-$2").replaceAll("qti-(p|div|img|object)\\b", "$1").replace("responseIdentifier", "response-identifier")
				.replace("baseType", "base-type").replace("maxChoices", "max-choices").replace("matchMax", "match-max").replace("lowerBound", "lower-bound")
				.replace("upperBound", "upper-bound").replace("mapKey", "map-key").replace("mappedValue", "mapped-value").replaceAll("qti-([a-z]+)([A-Z])", "qti-$1-$2")
				.replaceAll("(qti-[a-z-]+)([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT).replace("identifier=\"r\"", "identifier=\"R\"").replace("-identifier=\"r\"", "-identifier=\"R\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			single|identifier|a|<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>which</prompt><simpleChoice identifier="a">one</simpleChoice><simpleChoice identifier="b">two</simpleChoice></choiceInteraction>|SINGLE_CHOICE
			multiple|identifier|a b|<choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>which</prompt><simpleChoice identifier="a">one</simpleChoice><simpleChoice identifier="b">two</simpleChoice><simpleChoice identifier="c">three</simpleChoice></choiceInteraction>|MULTIPLE_CHOICE
			single|identifier|b|<p>it is <inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="a">one</inlineChoice><inlineChoice identifier="b">two</inlineChoice></inlineChoiceInteraction></p>|SINGLE_CHOICE
			ordered|identifier|b a c|<orderInteraction responseIdentifier="R"><prompt>order</prompt><simpleChoice identifier="a">one</simpleChoice><simpleChoice identifier="b">two</simpleChoice><simpleChoice identifier="c">three</simpleChoice></orderInteraction>|ORDERING
			multiple|directedPair|a-x b-y|<matchInteraction responseIdentifier="R"><prompt>match</prompt><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">one</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1">two</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="x" matchMax="1">eins</simpleAssociableChoice><simpleAssociableChoice identifier="y" matchMax="1">zwei</simpleAssociableChoice></simpleMatchSet></matchInteraction>|MATCHING
			multiple|pair|a-b c-d|<associateInteraction responseIdentifier="R"><prompt>pair</prompt><simpleAssociableChoice identifier="a" matchMax="1">one</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1">eins</simpleAssociableChoice><simpleAssociableChoice identifier="c" matchMax="1">two</simpleAssociableChoice><simpleAssociableChoice identifier="d" matchMax="1">zwei</simpleAssociableChoice></associateInteraction>|MATCHING
			multiple|directedPair|a-g1 b-g2|<gapMatchInteraction responseIdentifier="R"><gapText identifier="a" matchMax="1">one</gapText><gapText identifier="b" matchMax="1">two</gapText><p>first <gap identifier="g1"/> then <gap identifier="g2"/></p></gapMatchInteraction>|MATCHING
			single|string|tokyo|<p>the capital: <textEntryInteraction responseIdentifier="R"/></p>|SHORT_ANSWER
			single|float|2.5|<p>how much: <textEntryInteraction responseIdentifier="R"/></p>|NUMERIC
			single|integer|7|<sliderInteraction responseIdentifier="R" lowerBound="0" upperBound="10"><prompt>how many</prompt></sliderInteraction>|NUMERIC
			single|string||<extendedTextInteraction responseIdentifier="R"><prompt>why</prompt></extendedTextInteraction>|ESSAY
			single|file||<uploadInteraction responseIdentifier="R"><prompt>hand in</prompt></uploadInteraction>|FILE
			single|identifier|a|<hotspotInteraction responseIdentifier="R" maxChoices="1"><prompt>where</prompt><object data="map.png" type="image/png"/><hotspotChoice identifier="a" shape="rect" coords="0,0,9,9"/></hotspotInteraction>|
			single|point|1-2|<selectPointInteraction responseIdentifier="R" maxChoices="1"><prompt>where</prompt><object data="map.png" type="image/png"/></selectPointInteraction>|
			multiple|directedPair|a-b|<graphicGapMatchInteraction responseIdentifier="R"><object data="map.png" type="image/png"/></graphicGapMatchInteraction>|
			single|integer|1|<mediaInteraction responseIdentifier="R"><object data="a.mp4" type="video/mp4"/></mediaInteraction>|
			single|file||<drawingInteraction responseIdentifier="R"><object data="map.png" type="image/png"/></drawingInteraction>|
			single|string|x|<customInteraction responseIdentifier="R"/>|
			""")
	void everyInteractionInBothVocabularies(String cardinality, String baseType, String right, String body, ItemKind kind) throws Exception {
		StringBuilder values = new StringBuilder();
		for (String value : right == null ? new String[0] : right.split(" ")) {
			values.append("<value>").append(value.replace('-', ' ')).append("</value>");
		}
		String item = "<assessmentItem identifier=\"q\" title=\"t\"><responseDeclaration identifier=\"R\" cardinality=\"" + cardinality + "\" baseType=\"" + baseType
				+ "\">" + (values.isEmpty() ? "" : "<correctResponse>" + values + "</correctResponse>") + "</responseDeclaration><itemBody><p>question</p>" + body + "</itemBody></assessmentItem>";
		for (String written : List.of(item, three(item))) {
			Imports read = Imports.empty().take("qti", new Imports.Zip().with("q.xml", written)
					.with("other.xml", "<assessmentItem identifier=\"o\" title=\"o\"><itemBody><p>other</p><extendedTextInteraction responseIdentifier=\"R\"/></itemBody></assessmentItem>")
					.at(folder.resolve("q.zip")));
			List<AssessmentItem> items = read.model().getCurricula().get(0).getCourses().get(0).getModules().get(0).getUnits().stream()
					.flatMap(unit -> unit.getItems().stream()).toList();
			if (kind == null) {
				assertEquals(1, items.size(), written);
				assertTrue(read.refused().stream().anyMatch(reason -> reason.startsWith("q.zip/q.xml:1 ")), read.refused() + written);
			} else {
				assertEquals(2, items.size(), read.refused() + written);
				assertTrue(items.stream().anyMatch(each -> each.getKind() == kind && each.getQuestion().contains("question")), items.stream().map(AssessmentItem::getKind).toList() + written);
			}
		}
	}
}
