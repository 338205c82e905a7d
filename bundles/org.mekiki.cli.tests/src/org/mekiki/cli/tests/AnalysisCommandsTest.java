package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.cli.tests.planted.Planted;
import org.mekiki.core.api.result.ResultJson;

import com.fasterxml.jackson.databind.JsonNode;

/** Analyses, checks and reports: results on the output, named problems beside them, the documented exit codes. */
class AnalysisCommandsTest {

	private static final String GOOD = "org.mekiki.cli.tests.good";

	@TempDir
	private Path folder;

	@AfterEach
	void calm() {
		Planted.CHECK.set(null);
	}

	@Test
	void analysesAreListed() {
		Run run = Run.of("analyses", "--format", "json");
		assertEquals(0, run.code(), run::toString);
		JsonNode good = StreamSupport.stream(run.json().get("analyses").spliterator(), false)
				.filter(one -> one.get("id").asText().equals(GOOD)).findFirst().orElseThrow();
		assertEquals("Says hello.", good.get("description").asText());
		assertEquals("Tests", good.get("category").asText());
		assertEquals("org.mekiki.cli.tests", good.get("bundle").asText());
		assertEquals("[\"hello\"]", good.get("parameters").get(0).get("defaults").toString());
		assertEquals("[{\"value\":\"fine\",\"label\":\"Fine\"}]", good.get("parameters").get(2).get("choices").toString());
		CSVRecord row = Run.of("analyses", "--format=csv").csv().stream().filter(one -> one.get("id").equals(GOOD)).findFirst()
				.orElseThrow();
		assertEquals("word:text…=hello; years:years; mood:choice", row.get("parameters"));
		assertTrue(Run.of("--lang", "ja", "analyses").output().contains("パラメーター"));
	}

	@Test
	void aTableForPeople() {
		Run run = Run.of("analyse", GOOD, "--kb", "sample", "--param", "word=good", "--param", "word=day");
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.output().contains("""
				First
				Word      Amount (JPY)
				----------------------
				good+day     1,234,567
				=1+1
				""".replace("\n", System.lineSeparator())), run::output);
		assertTrue(run.output().startsWith("Greeting"));
		assertTrue(run.output().contains("海洋"), "charts by their figures");
		assertEquals("", run.messages());
		assertTrue(Run.of("--lang=ja", "analyse", GOOD, "--kb", "sample").output().startsWith("挨拶"));
	}

	@Test
	void everyFormat() throws IOException {
		Run json = Run.of("analyse", GOOD, "--kb", "sample", "--format", "json");
		assertEquals("Greeting", ResultJson.read(json.output()).title());
		List<CSVRecord> rows = Run.of("analyse", GOOD, "--kb", "sample", "--format", "csv").csv();
		assertEquals(List.of("hello", "1234567", "JPY"), rows.get(0).toList());
		assertEquals("'=1+1", rows.get(1).get("word"));
		assertEquals("7", Run.of("analyse", GOOD, "--kb", "sample", "--format", "csv", "--section", "2").csv().get(0).get("n"));
		assertTrue(Run.of("analyse", GOOD, "--kb", "sample", "--format", "md").output().startsWith("# Greeting\n"));
		assertTrue(Run.of("analyse", GOOD, "--kb", "sample", "--format", "html").output().startsWith("<!DOCTYPE html>"));
		assertTrue(Run.of("analyse", GOOD, "--kb", "sample", "--format", "svg").output().contains("<svg"));
	}

	@Test
	void filesAreOfTheKindOfTheirName() throws IOException {
		for (String ending : List.of("csv", "md", "html", "svg", "png", "pdf", "xlsx", "json")) {
			Path file = folder.resolve("結果." + ending);
			Run run = Run.of("analyse", GOOD, "--kb", "sample", "-o", file.toString());
			assertEquals(0, run.code(), run::toString);
			assertEquals("", run.output());
			assertTrue(run.messages().contains(file.toString()), run::messages);
			byte[] first = Files.readAllBytes(file);
			Run.of("analyse", GOOD, "--kb", "sample", "-o", file.toString());
			assertArrayEquals(first, Files.readAllBytes(file), ending);
		}
		assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("結果.pdf")), 0, 4, StandardCharsets.US_ASCII));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(8, files.count(), "nothing is left behind");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyse", "analyse no.such --kb sample", "analyse " + GOOD, "analyse " + GOOD + " --kb sample --format xml",
			"analyse " + GOOD + " --kb sample --param other=1", "analyse " + GOOD + " --kb sample --param years=soon",
			"analyse " + GOOD + " --kb sample --param mood=bad", "analyse " + GOOD + " --kb sample --param mood",
			"analyse " + GOOD + " --kb sample --section 4", "analyse " + GOOD + " --kb sample --section 0",
			"analyse " + GOOD + " --kb sample --section x", "analyse " + GOOD + " --kb sample --format pdf",
			"analyse " + GOOD + " --kb sample --format xlsx", "checks", "checks --kb sample --format html", "analyses --format pdf",
			"report sample --kb sample", "report sample --kb sample -o report.doc", "report sample -o report.html",
			"report sample --kb sample -o r.html --edition fr" })
	void wrongUsage(String line) {
		Run run = Run.of(line.split(" "));
		assertEquals(2, run.code(), run::toString);
		assertEquals("", run.output());
		assertEquals(2, run.messages().lines().count(), run::toString);
		assertEquals(List.of(), run.logged());
	}

	@Test
	void aFailingPlugInIsNamed() {
		Run run = Run.of("analyse", "org.mekiki.cli.tests.failing", "--kb", "sample", "-o", folder.resolve("x.html").toString());
		assertEquals(1, run.code());
		assertEquals("", run.output());
		assertEquals(1, run.messages().lines().count(), run::messages);
		assertTrue(run.messages().contains("A failing one") && run.messages().contains("org.mekiki.cli.tests.failing")
				&& run.messages().contains("org.mekiki.cli.tests 0.1.0") && run.messages().contains("planted"), run::messages);
		assertFalse(Files.exists(folder.resolve("x.html")));
	}

	@Test
	void noAnswerIsASentence() {
		Run run = BadInputTest.refused("analyse", "org.mekiki.cli.tests.nothing", "--kb", "sample");
		assertTrue(run.messages().contains("There is nothing for these years."));
	}

	@Test
	void noChartIsASentence() {
		Run run = BadInputTest.refused("analyse", GOOD, "--kb", "sample", "-o",
				folder.resolve("x.png").toString(), "--section", "1");
		assertTrue(run.messages().contains("no chart"), run::messages);
	}

	@Test
	void whatWasCancelledLeavesNothing() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Run run = new Run().watchedBy(monitor).run("analyse", "org.mekiki.cli.tests.endless", "--kb", "sample", "-o",
				folder.resolve("x.html").toString());
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.messages().contains("Cancelled"), run::messages);
		assertEquals(List.of(), run.logged());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void placesThatCannotBeWritten() {
		BadInputTest.refused("analyse", GOOD, "--kb", "sample", "-o", folder.resolve("no/such/x.html").toString());
		BadInputTest.refused("report", "sample", "--kb", "sample", "-o", folder.resolve("no/such/x.html").toString());
		BadInputTest.refused("report", folder.resolve("none.json").toString(), "--kb", "sample", "-o",
				folder.resolve("x.html").toString());
	}

	@Test
	void checksFindThings() {
		Run good = Run.of("checks", "--kb", "sample", "--format", "json");
		assertEquals(0, good.code(), good::toString);
		assertEquals(0, good.json().get("count").asInt());
		Planted.CHECK.set(Planted::complain);
		Run bad = Run.of("checks", "sample", "--format", "json");
		assertEquals(1, bad.code());
		assertEquals("org.mekiki.cli.tests.check", bad.json().get("findings").get(0).get("rule").asText());
		assertEquals("planted finding", bad.json().get("findings").get(0).get("message").asText());
		Planted.CHECK.set(context -> {
			throw new IllegalStateException("planted failure");
		});
		Run failed = Run.of("checks", "sample");
		assertEquals(1, failed.code());
		assertTrue(failed.messages().contains("A check") && failed.messages().contains("planted failure"), failed::messages);
	}

	@Test
	void aReportInEveryForm() throws IOException {
		Path description = folder.resolve("report.json");
		Files.writeString(description, """
				{"format": "mekiki-report/1", "title": {"en": "Report", "ja": "報告"}, "items": [{"analysis": "%s"}]}""".formatted(GOOD));
		Path html = folder.resolve("r.html");
		Path pdf = folder.resolve("r.pdf");
		Run run = Run.of("report", description.toString(), "--kb", "sample", "-o", html.toString(), "-o", pdf.toString(), "--format",
				"json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(pdf.toString(), run.json().get("written").get(1).asText());
		assertTrue(Files.readString(html).contains("<section lang=\"ja\""));
		assertTrue(Files.size(pdf) > 1000);
		Run japanese = Run.of("report", description.toString(), "--kb", "sample", "-o", html.toString(), "--edition", "ja");
		assertEquals(0, japanese.code());
		assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"));
		assertFalse(Files.readString(html).contains("lang=\"en\""));
	}

	@Test
	void aReportTellsWhatIsMissing() throws IOException {
		Path description = folder.resolve("report.json");
		Files.writeString(description, """
				{"format": "mekiki-report/1", "title": "R", "items": [{"analysis": "org.mekiki.cli.tests.failing"},
				 {"analysis": "%s"}]}""".formatted(GOOD));
		Path html = folder.resolve("r.html");
		Run run = Run.of("report", description.toString(), "--kb", "sample", "-o", html.toString());
		assertEquals(1, run.code());
		assertEquals(1, run.messages().lines().count(), run::messages);
		assertTrue(run.messages().contains("A failing one"));
		assertTrue(Files.readString(html).contains("Greeting"), "the rest is made");
	}

	@Test
	void aDescriptionThatIsNone() throws IOException {
		Path description = folder.resolve("report.json");
		Files.writeString(description, "{\"format\": \"mekiki-report/1\", \"title\": \"R\", \"items\": [{\"chart\": 1}]}");
		Run run = BadInputTest.refused("report", description.toString(), "--kb", "sample", "-o", folder.resolve("r.html").toString());
		assertTrue(run.messages().contains("/items/0"), run::messages);
		BadInputTest.refused("report", folder.toString(), "--kb", "sample", "-o", folder.resolve("r.html").toString());
	}

	@Test
	void theReportOfTheSampleIsADescription() {
		Run run = Run.of("report", "sample", "--kb", "sample", "-o", folder.resolve("r.html").toString());
		// The analyses it asks for are not installed here; each is named, and the rest is made.
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.messages().contains("org.mekiki.taxonomy.counts"), run::messages);
		assertTrue(Files.exists(folder.resolve("r.html")));
	}
}
