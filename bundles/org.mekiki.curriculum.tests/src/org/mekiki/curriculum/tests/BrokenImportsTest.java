package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.api.exchange.ImportException;

/** Packages that were spoilt at random are read or refused with a reason; no importer ever fails, and nothing comes in by halves. */
class BrokenImportsTest {

	private static final String[] PIECES = { "<", ">", "&", "\"", "]]>", "<!--", "<![CDATA[", "\u0000", "\uFFFE", "é", "</item>", "<item>", "../", "%ZZ", "{", "}",
			"[", "null", "-1", "999999999999999999999", "&nbsp;", "xmlns:x=\"y\"", "\\", "<?x", "identifierref=\"\"" };

	@TempDir
	private static Path folder;

	private static Path export(String format, String name, Map<String, List<String>> values) throws Exception {
		Path file = folder.resolve(name);
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.curriculum." + format)).findFirst().orElseThrow();
		new Exporting(ModelAccess.of(new Course60().copy()), Locale.JAPANESE, "ja").write(exporter, List.of(), values, file, null);
		return file;
	}

	@BeforeAll
	static void packages() throws Exception {
		export("scorm12", "scorm.zip", Map.of());
		export("case", "case.json", Map.of("date", List.of("2026-11-21")));
		new Imports.Zip().with("imsmanifest.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"><metadata><schema>IMS Common Cartridge</schema></metadata>
				<organizations><organization identifier="O" structure="rooted-hierarchy"><item identifier="root"><item identifier="m"><title>Week</title>
				<item identifier="a" identifierref="ra"><title>Page</title></item><item identifier="b" identifierref="rb"><title>Quiz</title></item>
				<item identifier="c" identifierref="rc"><title>Talk</title></item><item identifier="d" identifierref="rd"><title>Link</title></item></item></item></organization></organizations>
				<resources><resource identifier="ra" type="webcontent" href="a.html"><file href="a.html"/></resource>
				<resource identifier="rb" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="b.xml"/></resource>
				<resource identifier="rc" type="imsdt_xmlv1p3"><file href="c.xml"/></resource><resource identifier="rd" type="imswl_xmlv1p3"><file href="d.xml"/></resource></resources></manifest>""")
				.with("a.html", "<html><head><title>Page</title></head><body><h1>Page</h1><table><tr><th>a<td>b<tr><td>c<td><ul><li>d</ul></table><p><ruby>目<rt>め</rt></ruby><b>x</b><a href='https://example.org/'>y</a><img src='z.png'></p></body></html>")
				.with("b.xml", "<questestinterop><assessment ident=\"a\" title=\"Quiz\"><section ident=\"s\"><item ident=\"q\" title=\"T\"><presentation><material><mattext texttype=\"text/html\">&lt;p&gt;Which?&lt;/p&gt;</mattext></material>"
						+ "<response_lid ident=\"r\" rcardinality=\"Single\"><render_choice><response_label ident=\"A\"><material><mattext>a</mattext></material></response_label><response_label ident=\"B\"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation>"
						+ "<resprocessing><respcondition><conditionvar><varequal respident=\"r\">B</varequal></conditionvar><setvar varname=\"SCORE\" action=\"Set\">100</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>")
				.with("c.xml", "<topic><title>Talk</title><text texttype=\"text/html\">&lt;p&gt;Why?&lt;/p&gt;</text></topic>")
				.with("d.xml", "<webLink><title>Link</title><url href=\"https://example.org/\"/></webLink>").at(folder.resolve("cartridge.zip"));
		new Imports.Zip().with("q.xml", "<assessmentItem identifier=\"q\" title=\"T\"><responseDeclaration identifier=\"R\" cardinality=\"multiple\" baseType=\"directedPair\"><correctResponse><value>a x</value><value>b y</value></correctResponse></responseDeclaration>"
				+ "<outcomeDeclaration identifier=\"SCORE\" normalMaximum=\"2\"/><itemBody><matchInteraction responseIdentifier=\"R\"><prompt>Match</prompt><simpleMatchSet><simpleAssociableChoice identifier=\"a\">A</simpleAssociableChoice><simpleAssociableChoice identifier=\"b\">B</simpleAssociableChoice></simpleMatchSet>"
				+ "<simpleMatchSet><simpleAssociableChoice identifier=\"x\">X</simpleAssociableChoice><simpleAssociableChoice identifier=\"y\">Y</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody></assessmentItem>")
				.at(folder.resolve("qti.zip"));
		new Imports.Zip().with("a/one.md", "---\ntitle: One\norder: 2\n---\n# One\n\n- a\n- b ![x](x.png)\n").with("a/_index.md", "# A\n").with("b.md", "text")
				.at(folder.resolve("markdown.zip"));
	}

	@ParameterizedTest
	@CsvSource({ "cartridge,cartridge.zip,120", "scorm,scorm.zip,60", "qti,qti.zip,80", "case,case.json,60", "markdown,markdown.zip,60" })
	void whateverIsSpoiltIsReadOrRefused(String format, String name, int times) throws Exception {
		byte[] sound = Files.readAllBytes(folder.resolve(name));
		int read = 0;
		int refused = 0;
		for (int seed = 0; seed < times; seed++) {
			Random random = new Random(seed);
			Path file = folder.resolve("spoilt." + name.replaceFirst(".*\\.", ""));
			Files.write(file, name.endsWith("zip") && random.nextInt(3) > 0 ? repacked(sound, random) : spoilt(sound, random, 1 + random.nextInt(6)));
			Imports base = Imports.empty();
			try {
				base.take(format, file);
				read++;
				while (base.session.undoLabel() != null) {
					base.session.undo();
				}
			} catch (ImportException reason) {
				refused++;
				assertTrue(reason.getMessage().startsWith("spoilt."), reason.getMessage());
				assertNull(base.session.undoLabel(), "seed " + seed);
			} catch (Exception | Error failure) {
				throw new AssertionError(format + ", seed " + seed, failure);
			}
			assertTrue(base.model().getCurricula().isEmpty() && base.model().getDatasets().isEmpty() && base.model().getSources().isEmpty(),
					"seed " + seed);
		}
		assertEquals(times, read + refused);
		assertTrue(read > 0, "something is sound enough to be read");
	}

	/** Bytes changed, cut out, doubled, cut off, or something put in. */
	private static byte[] spoilt(byte[] sound, Random random, int places) {
		byte[] bytes = sound.clone();
		for (int i = 0; i < places && bytes.length > 8; i++) {
			int at = random.nextInt(bytes.length);
			int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
			switch (random.nextInt(6)) {
			case 0 -> bytes[at] ^= 1 << random.nextInt(8);
			case 1 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
			case 2 -> bytes = joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
			case 3 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
			default -> bytes = joined(joined(Arrays.copyOf(bytes, at), PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8)),
					Arrays.copyOfRange(bytes, at, bytes.length));
			}
		}
		return bytes;
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] all = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, all, one.length, other.length);
		return all;
	}

	/** A sound archive of spoilt files. */
	private static byte[] repacked(byte[] sound, Random random) throws Exception {
		Imports.Zip zip = new Imports.Zip();
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.with(entry.getName(), in.readAllBytes());
				names.add(entry.getName());
			}
		}
		for (int i = 0; i <= random.nextInt(3); i++) {
			String name = random.nextInt(3) == 0 && names.contains("imsmanifest.xml") ? "imsmanifest.xml" : names.get(random.nextInt(names.size()));
			byte[] bytes = zip.files.getOrDefault(name, new byte[0]);
			switch (random.nextInt(8)) {
			case 0 -> zip.files.remove(name);
			case 1 -> zip.files.put(name.toUpperCase(Locale.ROOT), bytes);
			default -> zip.files.put(name, spoilt(bytes, random, 1 + random.nextInt(8)));
			}
		}
		return Files.readAllBytes(zip.at(folder.resolve("repacked.zip")));
	}
}
