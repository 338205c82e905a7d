package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;

/** Cartridges are read as far as they are sound, whoever wrote them; the rest is told with file and line. */
class CartridgeImportTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<manifest identifier="M1" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
			<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>
			<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="en">Export controls</lomimscc:string></lomimscc:title>
			<lomimscc:language>en</lomimscc:language></lomimscc:general></lomimscc:lom></metadata>
			""";
	private static final String TAIL = "</manifest>";

	@TempDir
	private Path folder;

	private final Imports base = Imports.empty();

	private static String manifest(String items, String resources) {
		return HEAD + "<organizations><organization identifier=\"O\" structure=\"rooted-hierarchy\"><item identifier=\"root\">" + items
				+ "</item></organization></organizations><resources>" + resources + "</resources>" + TAIL;
	}

	private static String item(String id, String title, String ref) {
		return "<item identifier=\"" + id + "\" identifierref=\"" + ref + "\"><title>" + title + "</title></item>";
	}

	private static String page(String id, String file) {
		return "<resource identifier=\"" + id + "\" type=\"webcontent\" href=\"" + file + "\"><file href=\"" + file + "\"/></resource>";
	}

	private Imports take(Imports.Zip zip) throws Exception {
		return base.take("cartridge", zip.at(folder.resolve("a.imscc")));
	}

	@Test
	void outlineAndPagesBecomeModulesAndUnits() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(
				"<item identifier=\"m1\"><title>Week 1</title>" + item("i1", "Lists", "p1") + item("i2", "Links", "p2") + "</item>"
						+ "<item identifier=\"m2\"><title>Week 2</title>" + item("i3", "Money", "p1") + "</item>",
				page("p1", "one.html") + page("p2", "sub/two%20pages.html")))
				.with("one.html", "<html><head><title>Lists</title></head><body><h1>Lists</h1><p>Some <b>countries</b> &amp; <a href='https://example.org/a?b=1&amp;c=2'>their lists</a>.</p><ul><li>one<li>two</ul></body></html>")
				.with("sub/two pages.html", "<p>Two</p>"));
		assertEquals(List.of(), base.refused());
		assertEquals("Export controls\n  Week 1\n    Lists\n    Links\n  Week 2\n    Money\n", base.outline());
		assertEquals("Some **countries** & [their lists](https://example.org/a?b=1&c=2).\n\n- one\n- two", base.unit("Lists").getContent());
		assertEquals("Two", base.unit("Links").getContent());
		assertEquals("a.imscc", base.model().getSources().get(0).getFileName());
		assertEquals(1, base.unit("Lists").getCitations().size());
		assertEquals("en", base.unit("Lists").getLabels().get(0).getLanguage());
	}

	@Test
	void readAgainItIsTheSameAndOneStepTakesItBack() throws Exception {
		Imports.Zip zip = new Imports.Zip()
				.with("imsmanifest.xml", manifest("<item identifier=\"m1\"><title>A</title>" + item("i1", "B", "p1") + "</item>", page("p1", "b.html")))
				.with("b.html", "<p>text</p>");
		take(zip);
		int units = base.outline().split("\n").length;
		take(zip);
		assertEquals(0, base.count(Kind.NEW));
		assertEquals(0, base.count(Kind.CHANGED));
		assertEquals(4, base.count(Kind.SAME));
		assertEquals(units, base.outline().split("\n").length);
		take(zip.with("b.html", "<p>other</p>"));
		assertEquals(1, base.count(Kind.CHANGED));
		assertEquals("other", base.unit("B").getContent());
		base.session.undo();
		base.session.undo();
		assertTrue(base.model().getCurricula().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "xmlns=\"http://www.imsglobal.org/xsd/imscc/imscp_v1p1\"", "xmlns=\"http://www.imsglobal.org/xsd/imsccv1p2/imscp_v1p1\"",
			"xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\"", "xmlns=\"http://nobody.example.org/wrong\"", "" })
	void namespacesMakeNoDifference(String namespace) throws Exception {
		String manifest = manifest(item("i1", "Only", "p1"), page("p1", "b.html")).replaceFirst("xmlns=\"[^\"]*\"", namespace);
		take(new Imports.Zip().with("imsmanifest.xml", manifest).with("b.html", "<p>text</p>"));
		assertEquals("text", base.unit("Only").getContent());
		assertEquals(List.of(), base.refused());
	}

	@Test
	void prefixesBomBackslashesCaseEntitiesAndAFolderAroundAreRead() throws Exception {
		String manifest = "\uFEFF" + manifest(item("i1", "Costs &amp;&nbsp;risks &eacute;", "p1"), page("p1", "Pages\\Some%20Page.HTML"))
				.replaceAll("<(/?)(manifest|organizations?|resources?|item|title|file)\\b", "<$1cp:$2")
				.replaceFirst("xmlns=", "xmlns:cp=");
		take(new Imports.Zip().with("course/imsmanifest.xml", manifest).with("course/pages/some page.html", "<p>caf&eacute; x</p>"));
		assertEquals(List.of(), base.refused());
		assertEquals("café x", base.unit("Costs & risks é").getContent());
	}

	@Test
	void whatIsMissingIsToldWithItsLineAndTheRestIsRead() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest("\n" + item("i1", "Gone", "p1") + "\n" + item("i2", "Nothing", "p9") + "\n"
				+ item("i3", "Here", "p2"), page("p1", "gone.html") + page("p2", "here.html") + "<resource identifier=\"p3\" type=\"webcontent\"/>"))
				.with("here.html", "<p>here <img src='pics/none.png' alt='a map'> <a href='plan.pdf'>plan</a></p>").with("plan.pdf", "%PDF"));
		assertEquals("here a map plan", base.unit("Here").getContent());
		String refused = String.join("\n", base.refused());
		assertTrue(refused.contains("a.imscc/imsmanifest.xml:8 The outline shows the resource “p9”"), refused);
		assertTrue(refused.contains("“gone.html” is listed, but not in the package"), refused);
		assertTrue(refused.contains("a.imscc/here.html “pics/none.png” is not in the package"), refused);
		assertTrue(refused.contains("a.imscc/plan.pdf This file is not taken: it is no document"), refused);
	}

	@Test
	void aBrokenManifestIsReadAsFarAsItGoes() throws Exception {
		String manifest = manifest(item("i1", "First", "p1") + item("i2", "Second < third", "p1"), page("p1", "b.html"));
		take(new Imports.Zip().with("imsmanifest.xml", manifest.substring(0, manifest.length() - 40)).with("b.html", "<p>text</p>"));
		assertEquals("text", base.unit("First").getContent());
		assertTrue(base.refused().get(0).startsWith("a.imscc/imsmanifest.xml:6 The XML is not well-formed"), base.refused()::toString);
	}

	@Test
	void scriptsAndHandlersNeverArrive() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(item("i1", "A", "p1"), page("p1", "b.html"))).with("b.html",
				"<p onclick='x()'>a<script>alert(1)</script><a href=\"javascript:alert(2)\">b</a><img src=x onerror=alert(3)><svg onload=alert(4)></svg>"
						+ "<iframe src='javascript:alert(5)'></iframe><iframe src='https://video.example.org/v' title='film'></iframe></p><style>p{}</style>&lt;script&gt;"));
		String content = base.unit("A").getContent();
		assertFalse(content.contains("alert"), content);
		assertFalse(content.contains("javascript"), content);
		assertTrue(content.contains("[film](https://video.example.org/v)"), content);
		assertTrue(content.contains("\\<script>"), content);
	}

	@Test
	void linksTopicsAndTools() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest("<item identifier=\"m\"><title>M</title>" + item("i1", "Web", "w") + item("i2", "Talk", "t")
				+ item("i3", "Tool", "l") + "</item>",
				"<resource identifier=\"w\" type=\"imswl_xmlv1p1\"><file href=\"w.xml\"/></resource><resource identifier=\"t\" type=\"imsdt_xmlv1p1\"><file href=\"t.xml\"/></resource>"
						+ "<resource identifier=\"l\" type=\"imsbasiclti_xmlv1p0\"><file href=\"l.xml\"/></resource>"))
				.with("w.xml", "<wl:webLink xmlns:wl=\"x\"><title>Web</title><url href=\"https://example.org/x\"/></wl:webLink>")
				.with("t.xml", "<topic><title>Talk</title><text texttype=\"text/html\">&lt;p&gt;What do &lt;b&gt;you&lt;/b&gt; think?&lt;/p&gt;</text></topic>")
				.with("l.xml", "<cartridge_basiclti_link><blti:title>Tool</blti:title></cartridge_basiclti_link>"));
		assertEquals(ActivityKind.READING, base.unit("Web").getActivities().get(0).getKind());
		assertEquals("[Web](https://example.org/x)", base.unit("Web").getActivities().get(0).getInstructions());
		assertEquals("What do **you** think?", base.unit("Talk").getActivities().get(0).getInstructions());
		assertEquals(List.of("a.imscc/l.xml:1 “Tool” is a tool that runs elsewhere; it is not taken."), base.refused());
	}

	private static String question(String id, String profile, String presentation, String processing) {
		return "<item ident=\"" + id + "\" title=\"T " + id + "\"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>"
				+ profile + "</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>3.0</fieldentry></qtimetadatafield>"
				+ "</qtimetadata></itemmetadata><presentation>" + presentation + "</presentation><resprocessing>" + processing + "</resprocessing></item>";
	}

	private static String text(String html) {
		return "<material><mattext texttype=\"text/html\">" + html.replace("&", "&amp;").replace("<", "&lt;") + "</mattext></material>";
	}

	private static String labels(String cardinality, String... texts) {
		StringBuilder xml = new StringBuilder("<response_lid ident=\"r\" rcardinality=\"" + cardinality + "\"><render_choice>");
		for (String each : texts) {
			xml.append("<response_label ident=\"").append(each).append("\">").append(text("<p>" + each + "</p>")).append("</response_label>");
		}
		return xml.append("</render_choice></response_lid>").toString();
	}

	private static String right(String... values) {
		StringBuilder xml = new StringBuilder("<respcondition><conditionvar>");
		for (String value : values) {
			xml.append("<varequal respident=\"r\">").append(value).append("</varequal>");
		}
		return xml.append("</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>").toString();
	}

	private Unit quiz(String items) throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(item("i1", "Quiz", "q"),
				"<resource identifier=\"q\" type=\"imsqti_xmlv1p2/imscc_xmlv1p1/assessment\"><file href=\"q.xml\"/></resource>"))
				.with("q.xml", "<questestinterop><assessment ident=\"a\" title=\"Quiz\"><section ident=\"s\">\n" + items + "</section></assessment></questestinterop>"));
		return base.unit("Quiz");
	}

	@Test
	void questionsOfQti12BecomeItems() throws Exception {
		Unit unit = quiz(question("q1", "cc.multiple_choice.v0p1", text("<p>Which?</p>") + labels("Single", "A", "B", "C"), right("B"))
				+ question("q2", "cc.multiple_response.v0p1", text("Which ones?") + labels("Multiple", "A", "B", "C"),
						"<respcondition><conditionvar><and><varequal respident=\"r\">A</varequal><varequal respident=\"r\">C</varequal><not><varequal respident=\"r\">B</varequal></not></and></conditionvar><setvar varname=\"SCORE\">100</setvar></respcondition>")
				+ question("q3", "cc.true_false.v0p1", text("So?") + labels("Single", "true", "false"), right("false"))
				+ question("q4", "cc.fib.v0p1", text("Who?") + "<response_str ident=\"r\"><render_fib/></response_str>", right("METI", "経産省"))
				+ question("q5", "cc.essay.v0p1", text("Why?") + "<response_str ident=\"r\"><render_fib/></response_str>", ""));
		assertEquals(List.of(), base.refused());
		assertEquals(List.of(ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_CHOICE, ItemKind.TRUE_FALSE, ItemKind.SHORT_ANSWER, ItemKind.ESSAY),
				unit.getItems().stream().map(AssessmentItem::getKind).toList());
		assertEquals("{\"options\":[{\"id\":\"A\",\"text\":\"A\",\"correct\":false},{\"id\":\"B\",\"text\":\"B\",\"correct\":true},{\"id\":\"C\",\"text\":\"C\",\"correct\":false}]}",
				unit.getItems().get(0).getAnswer());
		assertEquals("{\"options\":[{\"id\":\"A\",\"text\":\"A\",\"correct\":true},{\"id\":\"B\",\"text\":\"B\",\"correct\":false},{\"id\":\"C\",\"text\":\"C\",\"correct\":true}]}",
				unit.getItems().get(1).getAnswer());
		assertEquals("{\"correct\":false}", unit.getItems().get(2).getAnswer());
		assertEquals("{\"accepted\":[\"METI\",\"経産省\"]}", unit.getItems().get(3).getAnswer());
		assertEquals(3, unit.getItems().get(4).getPoints());
		assertEquals("Which?", unit.getItems().get(0).getQuestion());
	}

	@Test
	void questionsOfVendorsAreReadToo() throws Exception {
		String canvas = question("n", "", text("How many?") + "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib fibtype=\"Decimal\"/></response_str>",
				"<respcondition><conditionvar><or><varequal respident=\"r\">50</varequal><and><vargte respident=\"r\">48</vargte><varlte respident=\"r\">52</varlte></and></or></conditionvar><setvar varname=\"SCORE\" action=\"Set\">100</setvar></respcondition>")
				.replace("<fieldlabel>cc_profile</fieldlabel><fieldentry></fieldentry>", "<fieldlabel>question_type</fieldlabel><fieldentry>numerical_question</fieldentry>");
		String left = "<response_lid ident=\"%s\">" + text("%s") + "<render_choice><response_label ident=\"1\"><material><mattext>Tokyo</mattext></material></response_label><response_label ident=\"2\"><material><mattext>Seoul</mattext></material></response_label><response_label ident=\"3\"><material><mattext>Bonn</mattext></material></response_label></render_choice></response_lid>";
		String pairs = question("m", "", text("Match") + left.formatted("ra", "Japan") + left.formatted("rb", "Korea"),
				"<respcondition><conditionvar><varequal respident=\"ra\">1</varequal></conditionvar><setvar varname=\"SCORE\" action=\"Add\">50.00</setvar></respcondition><respcondition><conditionvar><varequal respident=\"rb\">2</varequal></conditionvar><setvar varname=\"SCORE\" action=\"Add\">50.00</setvar></respcondition>")
				.replace("<fieldlabel>cc_profile</fieldlabel><fieldentry></fieldentry>", "<fieldlabel>question_type</fieldlabel><fieldentry>matching_question</fieldentry>");
		String hot = question("h", "", text("Click") + "<response_xy ident=\"r\"/>", "");
		Unit unit = quiz(canvas + pairs + hot);
		assertEquals("{\"value\":\"50\",\"tolerance\":\"2\"}", unit.getItems().get(0).getAnswer());
		assertEquals("{\"pairs\":[{\"left\":\"Japan\",\"right\":\"Tokyo\"},{\"left\":\"Korea\",\"right\":\"Seoul\"}],\"distractors\":[\"Bonn\"]}",
				unit.getItems().get(1).getAnswer());
		assertEquals(List.of("a.imscc/q.xml:2 The question “h” is of a kind that is not read (response_xy)."), base.refused());
	}

	@Test
	void aQuestionWithoutRightAnswerIsToldAndNotTaken() throws Exception {
		Unit unit = quiz(question("q1", "cc.multiple_choice.v0p1", text("<p>Which?</p>") + labels("Single", "A", "B"), ""));
		assertTrue(unit.getItems().isEmpty());
		assertEquals(1, base.refused().size());
		assertTrue(base.refused().get(0).startsWith("a.imscc/q.xml:2 The question “T q1” cannot be asked:"), base.refused()::toString);
	}

	@Test
	void feedbackGoesToOptionsOrTheItem() throws Exception {
		String item = question("q1", "cc.multiple_choice.v0p1", text("<p>Which?</p>") + labels("Single", "A", "B"), right("B")
				+ "<respcondition continue=\"Yes\"><conditionvar><varequal respident=\"r\">A</varequal></conditionvar><displayfeedback linkrefid=\"A_fb\"/></respcondition>"
				+ "<respcondition continue=\"Yes\"><conditionvar><other/></conditionvar><displayfeedback linkrefid=\"general_fb\"/></respcondition>")
				.replace("</item>", "<itemfeedback ident=\"A_fb\"><flow_mat>" + text("Not A") + "</flow_mat></itemfeedback><itemfeedback ident=\"general_fb\">"
						+ text("See the law") + "</itemfeedback></item>");
		AssessmentItem read = quiz(item).getItems().get(0);
		assertTrue(read.getAnswer().contains("\"correct\":false,\"feedback\":\"Not A\""), read.getAnswer());
		assertEquals("See the law", read.getFeedback());
	}

	@Test
	void whatIsNotInTheOutlineIsReadBehindIt() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest(item("i1", "In", "p1"), page("p1", "in.html") + page("p2", "out.html")
				+ "<resource identifier=\"b\" type=\"imsqti_xmlv1p2/imscc_xmlv1p1/question-bank\"><file href=\"bank.xml\"/></resource>"
				+ "<resource identifier=\"c\" type=\"associatedcontent/imscc_xmlv1p1/learning-application-resource\" href=\"course_settings/canvas_export.txt\"><file href=\"course_settings/canvas_export.txt\"/></resource>"))
				.with("in.html", "<p>in</p>").with("out.html", "<title>Out there</title><p>out</p>").with("course_settings/canvas_export.txt", "Q")
				.with("bank.xml", "<questestinterop><objectbank ident=\"b\"><qtimetadata><qtimetadatafield><fieldlabel>bank_title</fieldlabel><fieldentry>Facts, all</fieldentry></qtimetadatafield></qtimetadata>"
						+ question("q1", "cc.true_false.v0p1", text("So?") + labels("Single", "true", "false"), right("true")) + "</objectbank></questestinterop>"));
		assertEquals("Export controls\n  Export controls\n    In\n  Not in the outline\n    Out there\n    Facts, all\n", base.outline());
		AssessmentItem item = base.item("Facts, all", 0);
		assertEquals("Facts all", item.getProperties().get(0).getValue());
		assertEquals(List.of("a.imscc/course_settings/canvas_export.txt Settings of another system are not taken."), base.refused());
	}

	@Test
	void headingsAndFoldersWithinFoldersBecomeModules() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest("<item identifier=\"m\"><title>M</title>" + item("i1", "A", "p1")
				+ "<item identifier=\"h\"><title>Later</title></item>" + item("i2", "B", "p1") + "<item identifier=\"f\"><title>Deep</title>" + item("i3", "C", "p1")
				+ item("i4", "D", "p1") + "</item></item>" + item("i5", "E", "p1"), page("p1", "a.html"))).with("a.html", "<p>a</p>"));
		assertEquals("Export controls\n  M\n    A\n  M – Later\n    B\n  M – Deep\n    C\n    D\n  Export controls\n    E\n", base.outline());
	}

	@Test
	void threeLevelsAreCoursesModulesAndUnits() throws Exception {
		take(new Imports.Zip().with("imsmanifest.xml", manifest("<item identifier=\"c1\"><title>C1</title><item identifier=\"m1\"><title>M1</title>"
				+ item("i1", "A", "p1") + "</item></item><item identifier=\"c2\"><title>C2</title><item identifier=\"m2\"><title>M2</title>" + item("i2", "B", "p1")
				+ "</item></item>", page("p1", "a.html"))).with("a.html", "<p>a</p>"));
		assertEquals("C1\n  M1\n    A\nC2\n  M2\n    B\n", base.outline());
	}

	@Test
	void itGoesIntoTheCurriculumThatIsNamed() throws Exception {
		Path file = new Imports.Zip().with("imsmanifest.xml", manifest(item("i1", "A", "p1"), page("p1", "a.html"))).with("a.html", "<p>a</p>")
				.at(folder.resolve("a.imscc"));
		base.take("cartridge", file, Map.of("curriculum", List.of("Mine"), "language", List.of("ja")));
		assertEquals("Mine", Imports.name(base.curriculum()));
		assertEquals("ja", base.unit("A").getLabels().get(0).getLanguage());
		base.take("cartridge", new Imports.Zip().with("imsmanifest.xml", manifest(item("i1", "X", "p1"), page("p1", "a.html")).replace("Export controls", "Other"))
				.with("a.html", "<p>a</p>").at(folder.resolve("b.imscc")), Map.of("curriculum", List.of("Mine")));
		assertEquals(2, base.curriculum().getCourses().size());
	}

	@Test
	void anArchiveWithoutManifestIsRefused() throws Exception {
		ImportException refused = assertThrows(ImportException.class, () -> take(new Imports.Zip().with("a.html", "x")));
		assertTrue(refused.getMessage().contains("imsmanifest.xml"), refused.getMessage());
		assertTrue(base.model().getCurricula().isEmpty());
		assertNull(base.preview);
	}
}
