package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;

/** Pictures and attachments of packages come into the base, and hostile ones do not. */
class MediaImportTest {

	private static final Pattern TARGET = Pattern.compile("(picture|attachment):([0-9a-f-]{36})");
	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	private static Path home;
	private static EditingSession session;

	@TempDir
	private Path folder;

	private ImportPreview preview;

	@BeforeAll
	static void base() throws Exception {
		session = new EditingSession(KnowledgeBases.create(new FolderLocation(home.resolve("base")), CreateOptions.standard(), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	@AfterAll
	static void close() throws Exception {
		session.close();
	}

	@AfterEach
	void empty() throws Exception {
		while (session.undoLabel() != null) {
			session.undo();
		}
		session.save("me", "undone", null);
		assertTrue(session.model().getCurricula().isEmpty() && session.model().getDatasets().isEmpty());
	}

	private void take(String format, Path file) throws Exception {
		ImporterDescriptor importer = ImporterDescriptor
				.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.curriculum." + format + ".import").orElseThrow());
		preview = new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file, Map.of(), null);
		preview.apply(session);
		session.save("me", "import", null);
	}

	private List<String> refused() {
		return said(Kind.REFUSED);
	}

	private List<String> said(Kind kind) {
		return preview.entries().stream().filter(entry -> entry.kind() == kind).map(entry -> entry.place() + " " + entry.message())
				.toList();
	}

	private List<Unit> units() {
		return session.model().getCurricula().stream().flatMap(each -> each.getCourses().stream()).flatMap(each -> each.getModules().stream())
				.flatMap(each -> each.getUnits().stream()).toList();
	}

	private static List<String> targets(String text) {
		List<String> targets = new ArrayList<>();
		Matcher matcher = TARGET.matcher(text);
		while (matcher.find()) {
			targets.add(matcher.group(2));
		}
		return targets;
	}

	private byte[] picture(String id) throws Exception {
		return PagePictures.read(session.access().rows(), id);
	}

	static byte[] png(int width, int height, Color color) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(width / 2, height / 2, color.getRGB());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	/** A PNG whose rows unpack to any number of bytes, with chunks beside them. */
	private static byte[] crafted(int width, int height, long unpacked, String beside) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(head);
		out.writeInt(width);
		out.writeInt(height);
		out.write(new byte[] { 8, 0, 0, 0, 0 });
		chunk(bytes, "IHDR", head.toByteArray());
		if (beside != null) {
			ByteArrayOutputStream text = new ByteArrayOutputStream();
			text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
			text.write(packed(200_000_000));
			chunk(bytes, beside, text.toByteArray());
		}
		chunk(bytes, "IDAT", packed(unpacked));
		chunk(bytes, "IEND", new byte[0]);
		return bytes.toByteArray();
	}

	private static byte[] packed(long count) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			byte[] zeros = new byte[1 << 16];
			for (long left = count; left > 0; left -= zeros.length) {
				out.write(zeros, 0, (int) Math.min(left, zeros.length));
			}
		}
		return bytes.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream bytes, String name, byte[] data) throws IOException {
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(data.length);
		byte[] named = name.getBytes(StandardCharsets.US_ASCII);
		out.write(named);
		out.write(data);
		CRC32 sum = new CRC32();
		sum.update(named);
		sum.update(data);
		out.writeInt((int) sum.getValue());
	}

	private static Imports.Zip cartridge(String page) {
		return new Imports.Zip().with("imsmanifest.xml", """
				<?xml version="1.0"?>
				<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"><metadata><schema>IMS Common Cartridge</schema></metadata>
				<organizations><organization identifier="O" structure="rooted-hierarchy"><item identifier="root"><item identifier="m"><title>Week</title>
				<item identifier="a" identifierref="ra"><title>Page</title></item></item></item></organization></organizations>
				<resources><resource identifier="ra" type="webcontent" href="wiki_content/a.html"><file href="wiki_content/a.html"/></resource></resources></manifest>""")
				.with("wiki_content/a.html", "<html><body>" + page + "</body></html>");
	}

	@Test
	void picturesAndFilesOfCartridgesAreTakenOnce() throws Exception {
		byte[] red = png(60, 40, Color.RED);
		take("cartridge", cartridge("<p>One <img src='$IMS-CC-FILEBASE$/Uploaded%20Media/Red.PNG' alt='red'> two <img src='../web_resources/copy.gif' alt='the same'></p>"
				+ "<p><a href='$IMS-CC-FILEBASE$/plan.pdf?wrap=1'>the plan</a></p>").with("web_resources/Uploaded Media/Red.PNG", red)
				.with("web_resources/copy.gif", red).with("web_resources/plan.pdf", PDF).at(folder.resolve("a.imscc")));
		assertEquals(List.of(), refused());
		String content = units().get(0).getContent();
		List<String> targets = targets(content);
		assertEquals(3, targets.size(), content);
		assertEquals(targets.get(0), targets.get(1), "the same picture under two names");
		assertArrayEquals(red, picture(targets.get(0)));
		assertEquals("application/pdf", PageAttachments.read(session.access().rows(), targets.get(2)).type());
		assertArrayEquals(PDF, PageAttachments.read(session.access().rows(), targets.get(2)).bytes());
		assertEquals(2, session.model().getDatasets().size());
		take("cartridge", folder.resolve("a.imscc"));
		assertEquals(0, preview.entries().stream().filter(entry -> entry.kind() == Kind.NEW || entry.kind() == Kind.CHANGED).count());
	}

	@ParameterizedTest
	@CsvSource({ "cc11,cartridge", "cc13,cartridge", "scorm12,scorm", "scorm2004,scorm" })
	void theRoundTripKeepsTheBytes(String out, String in) throws Exception {
		byte[] red = png(60, 40, Color.RED);
		take("cartridge", cartridge("<p><img src='red.png' alt='red'> <a href='plan.pdf'>the plan</a></p>").with("wiki_content/red.png", red)
				.with("wiki_content/plan.pdf", PDF).at(folder.resolve("a.imscc")));
		assertEquals(2, targets(units().get(0).getContent()).size());
		Path packed = Exports.write(session.access(), out, folder.resolve("again.zip"), Map.of());
		empty();
		take(in, packed);
		String content = units().stream().map(Unit::getContent).filter(text -> text != null).findFirst()
				.orElseThrow(() -> new AssertionError(units() + "\n" + refused()));
		List<String> again = targets(content);
		assertEquals(2, again.size(), content);
		assertArrayEquals(red, picture(again.get(0)));
		assertArrayEquals(PDF, PageAttachments.read(session.access().rows(), again.get(1)).bytes());
	}

	@Test
	void hugePicturesAreRefusedByTheirHeadOnly() throws Exception {
		byte[] huge = crafted(20_000, 20_000, 20_001L * 20_000, null);
		assertTrue(huge.length < PagePictures.LARGEST);
		take("cartridge", cartridge("<p>See <img src='huge.png' alt='the map'>.</p>").with("wiki_content/huge.png", huge).at(folder.resolve("a.imscc")));
		assertEquals("See the map.", units().get(0).getContent());
		assertEquals(List.of("a.imscc/wiki_content/huge.png The picture has 20,000 × 20,000 pixels; at most 8,000 a side and 24,000,000 in all are taken."),
				refused());
		assertEquals(0, session.model().getDatasets().size(), "nothing comes in by halves");
	}

	@Test
	void whatUnpacksToMoreThanItSaysIsRefused() throws Exception {
		take("cartridge", cartridge("<p><img src='a.png' alt='a'><img src='b.png' alt='b'><img src='c.png' alt='c'><img src='d.png' alt='d'><img src='e.gif' alt='e'></p>")
				.with("wiki_content/a.png", crafted(10, 10, 300_000_000, null)).with("wiki_content/b.png", crafted(10, 10, 110, "zTXt"))
				.with("wiki_content/c.png", crafted(10, 10, 110, "iCCP")).with("wiki_content/d.png", crafted(10, 10, 50, null))
				.with("wiki_content/e.gif", frames(2000, 4000, 4000)).at(folder.resolve("a.imscc")));
		List<String> reasons = refused();
		assertEquals(5, reasons.size(), reasons.toString());
		reasons.forEach(reason -> assertTrue(reason.endsWith("The picture is damaged, or holds more than its head says."), reason));
		take("cartridge", cartridge("<p><img src='a.png' alt='a'></p>").with("wiki_content/a.png", crafted(10, 10, 110, null)).at(folder.resolve("b.imscc")));
		assertEquals(List.of(), refused(), "the same with as much as it says is taken");
	}

	private static byte[] frames(int count, int width, int height) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
		byte[] size = { (byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8) };
		bytes.writeBytes(size);
		bytes.writeBytes(new byte[] { 0, 0, 0 });
		for (int at = 0; at < count; at++) {
			bytes.writeBytes(new byte[] { 0x2c, 0, 0, 0, 0 });
			bytes.writeBytes(size);
			bytes.writeBytes(new byte[] { 0, 2, 1, 0, 0 });
		}
		bytes.write(0x3b);
		return bytes.toByteArray();
	}

	@Test
	void theBytesSayWhatAFileIsNotItsName() throws Exception {
		byte[] red = png(30, 20, Color.RED);
		take("cartridge", cartridge("<p><img src='red.jpg' alt='red'> <img src='page.png' alt='page'> <img src='x.webp' alt='x'> <a href='run.pdf'>run</a> "
				+ "<a href='go.txt'>go</a> <a href='table.csv'>table</a> <a href='setup.exe'>setup</a></p>").with("wiki_content/red.jpg", red)
				.with("wiki_content/page.png", "<html><script>alert(1)</script></html>").with("wiki_content/x.webp", "RIFF0000WEBPVP8 ")
				.with("wiki_content/run.pdf", "MZ\u0001\u0002").with("wiki_content/go.txt", "#!/bin/sh\nrm -r x\n").with("wiki_content/table.csv", "a,b\n1,2\n")
				.with("wiki_content/setup.exe", "MZ").at(folder.resolve("a.imscc")));
		String content = units().get(0).getContent();
		assertEquals(2, targets(content).size(), content);
		assertArrayEquals(red, picture(targets(content).get(0)));
		assertEquals("text/csv", PageAttachments.read(session.access().rows(), targets(content).get(1)).type());
		assertEquals(5, refused().size(), refused().toString());
	}

	@Test
	void drawingsBecomeDotsWithoutAnythingThatRuns() throws Exception {
		String svg = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='20' onload='alert(1)'>"
				+ "<script>alert(1)</script><rect width='40' height='20' fill='#00ff00'/><foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>&x;</body></foreignObject>"
				+ "<image xlink:href='http://127.0.0.1:9/spy.png' width='9' height='9'/><a href='https://evil.example/'><text>x</text></a></svg>";
		StringBuilder bomb = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><g id='l0'><rect width='1' height='1'/></g>");
		for (int level = 1; level < 12; level++) {
			bomb.append("<g id='l").append(level).append("'>").append(("<use href='#l" + (level - 1) + "'/>").repeat(10)).append("</g>");
		}
		take("cartridge", cartridge("<p><img src='a.svg' alt='green'> <img src='bomb.svg' alt='bomb'> <img src='loop.svg' alt='loop'></p>").with("wiki_content/a.svg", svg)
				.with("wiki_content/bomb.svg", bomb.append("</svg>").toString())
				.with("wiki_content/loop.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><g id='a'><use href='#a'/></g></svg>")
				.at(folder.resolve("a.imscc")));
		List<String> targets = targets(units().get(0).getContent());
		assertEquals(1, targets.size(), units().get(0).getContent());
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture(targets.get(0))));
		assertEquals(80, drawn.getWidth());
		assertEquals(0x00ff00, drawn.getRGB(70, 30) & 0xffffff);
		assertEquals(2, refused().stream().filter(reason -> reason.contains("The drawing cannot be drawn")).count(), refused().toString());
	}

	@Test
	void foldersOfMarkdownBringTheirsToo() throws Exception {
		byte[] red = png(60, 40, Color.RED);
		Path book = Files.createDirectories(folder.resolve("book/img")).getParent();
		Files.write(book.resolve("img/red.png"), red);
		Files.write(book.resolve("plan.pdf"), PDF);
		Files.write(book.resolve("img/unused.png"), red);
		Files.writeString(book.resolve("one.md"), "# One\n\n![red](img/red.png \"shown\") [the plan](plan.pdf) [Two](two.md) ![gone](gone.png)\n");
		Files.writeString(book.resolve("two.md"), "# Two\n\n![again](./img/red.png)\n");
		take("markdown", book);
		String one = units().get(0).getContent();
		assertEquals(2, targets(one).size(), one);
		assertArrayEquals(red, picture(targets(one).get(0)));
		assertTrue(one.endsWith(") Two gone"), one);
		assertEquals(targets(one).get(0), targets(units().get(1).getContent()).get(0));
		assertEquals(List.of("book/one.md:3 “gone.png” is not in the package."), refused());
		assertEquals(List.of("book/img/unused.png This file is not taken, and no page uses it."), said(Kind.REMARK), "no loss, but worth a look");
	}

	@Test
	void picturesAreTakenHoweverMarkdownShowsThem() throws Exception {
		Path book = Files.createDirectories(folder.resolve("book/img")).getParent();
		Files.write(book.resolve("img/red.png"), png(60, 40, Color.RED));
		Files.write(book.resolve("plan.pdf"), PDF);
		Files.writeString(book.resolve("one.md"), """
				# One

				![full][Red  Picture] ![collapsed][] ![short] [the plan][plan] [web][] [no definition][nowhere] [words]

				Inline <img src="img/red.png" alt="an [inline] one" width=30> tag

				<p align="center">
				<img src='img/red.png' alt="centred"><br><em>below</em>
				</p>

				```html
				<img src="img/red.png" alt="code"> ![code](gone1.png)
				```

				`![span](gone2.png)` ![lost][lost]

				<div>

				![between](img/red.png)

				</div>

				[red picture]: ./img/red.png "title"
				[collapsed]: img/red.png
				[short]: <img/red.png>
				[plan]: plan.pdf
				[web]: https://example.org/
				[lost]: gone3.png
				[^1]: img/red.png
				""");
		take("markdown", book);
		String one = units().get(0).getContent();
		String red = targets(one).get(0);
		assertEquals("![full](picture:" + red + ") ![collapsed](picture:" + red + ") ![short](picture:" + red + ") [the plan](attachment:" + targets(one).get(3)
				+ ") [web][] [no definition][nowhere] [words]", one.lines().findFirst().orElseThrow());
		assertTrue(one.contains("Inline ![an inline one](picture:" + red + ") tag"), one);
		assertTrue(one.contains("\n\n![centred](picture:" + red + ")"), one);
		assertTrue(one.contains("*below*"), one);
		assertFalse(one.contains("<p"), one);
		assertTrue(one.contains("<img src=\"img/red.png\" alt=\"code\"> ![code](gone1.png)"), "code stays as it is: " + one);
		assertTrue(one.contains("`![span](gone2.png)` lost"), one);
		assertTrue(one.contains("<div>\n\n![between](picture:" + red + ")"), one);
		assertTrue(one.contains("[web]: https://example.org/"), one);
		assertTrue(one.contains("[^1]: img/red.png"), one);
		assertFalse(one.contains("[plan]:"), one);
		assertEquals(List.of("book/one.md:15 “gone3.png” is not in the package."), refused());
	}

	@Test
	void questionsShowTheirs() throws Exception {
		byte[] red = png(60, 40, Color.RED);
		take("qti", new Imports.Zip().with("q.xml", """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
				<correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody><p>What is it? <img src="img/red.png" alt="red"/></p><p><object data="img/red.png" type="image/png">the same</object></p>
				<choiceInteraction responseIdentifier="R"><simpleChoice identifier="A">It <img src="img/red.png" alt="A"/></simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>""")
				.with("img/red.png", red).at(folder.resolve("q.zip")));
		AssessmentItem item = units().get(0).getItems().get(0);
		assertEquals(2, targets(item.getQuestion()).size(), item.getQuestion());
		assertEquals(1, targets(item.getAnswer()).size(), item.getAnswer());
		assertArrayEquals(red, picture(targets(item.getQuestion()).get(0)));
		assertEquals(List.of(), refused());
	}

	@Test
	void aRefusedQuestionLeavesNoPictureBehind() throws Exception {
		take("qti", new Imports.Zip().with("q.xml", """
				<assessmentItem identifier="q" title="T"><itemBody><p>What? <img src="red.png" alt="red"/></p><drawingInteraction responseIdentifier="R"/></itemBody></assessmentItem>""")
				.with("r.xml", "<assessmentItem identifier='r' title='E'><itemBody><p>Why?</p><extendedTextInteraction responseIdentifier='R'/></itemBody></assessmentItem>")
				.with("red.png", png(9, 9, Color.RED)).at(folder.resolve("q.zip")));
		assertEquals(1, units().get(0).getItems().size());
		assertEquals(0, session.model().getDatasets().size());
		assertFalse(refused().isEmpty());
		assertNull(picture("none"));
	}
}
