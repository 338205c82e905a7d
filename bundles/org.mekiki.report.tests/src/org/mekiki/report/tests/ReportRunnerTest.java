package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.model.Citation;
import org.mekiki.model.Handling;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;
import org.mekiki.report.api.Report;
import org.mekiki.report.api.ReportExport;
import org.mekiki.report.api.ReportExport.Format;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportJson;
import org.mekiki.report.api.ReportRunner;
import org.mekiki.report.api.SavedState;

/** Reports from descriptions: in both languages, with what fails in its place, marked like what they were made from. */
class ReportRunnerTest {

	private static final String GOOD = "{\"analysis\": \"org.mekiki.report.tests.good\"%s}";

	@TempDir
	private Path folder;

	@Test
	void everyLanguageHasItsOwnResult() throws Exception {
		Report report = run("""
				{"format": "mekiki-report/1", "title": {"en": "Report", "ja": "報告"}, "text": {"en": "First", "ja": "はじめ"},
				 "items": [{"text": "*both*"}, %s, {"pageBreak": true}, %s]}""".formatted(GOOD.formatted(""),
				GOOD.formatted(", \"title\": {\"en\": \"Own title\"}, \"parameters\": {\"word\": 7}, \"sections\": [\"table\"]")));
		assertEquals(List.of(), report.problems());
		assertEquals(List.of(Locale.ENGLISH, Locale.JAPANESE), report.editions().stream().map(Edition::locale).toList());
		Edition japanese = report.editions().get(1);
		assertEquals("報告", japanese.title());
		assertEquals("はじめ", japanese.text());
		assertEquals("元データ：基礎、リビジョン 3（2026-11-21 01:02 UTC）", japanese.origin());
		assertEquals("Made from: Base, revision 3 of 2026-11-21 01:02 UTC", report.editions().get(0).origin());
		assertEquals(4, japanese.parts().size());
		Part.Answer answer = assertInstanceOf(Part.Answer.class, japanese.parts().get(1));
		assertEquals("技術の一覧", answer.title());
		assertEquals("海洋", ((Table) answer.sections().get(0)).value(0, 0).toString().replaceAll(".*label=|]", ""));
		Part.Answer own = assertInstanceOf(Part.Answer.class, report.editions().get(0).parts().get(3));
		assertEquals("Own title", own.title());
		assertEquals("**7**", own.summary());
		assertEquals(1, own.sections().size(), "only tables were asked for");
	}

	@Test
	void whatFailsHasAMessageInItsPlace() throws Exception {
		Report report = run("""
				{"format": "mekiki-report/1", "title": "T", "languages": ["en"], "items": [
				 {"analysis": "org.mekiki.report.tests.failing"}, {"analysis": "org.mekiki.report.tests.missing", "title": "Mine"},
				 {"analysis": "no.such"}, %s, %s]}""".formatted(GOOD.formatted(", \"parameters\": {\"other\": \"x\"}"), GOOD.formatted("")));
		assertEquals(4, report.problems().size(), report.problems()::toString);
		assertTrue(report.problems().get(0).contains("A failing one (org.mekiki.report.tests.failing, org.mekiki.report.tests"),
				report.problems().get(0));
		assertTrue(report.problems().get(0).contains("planted"));
		assertTrue(report.problems().get(1).contains("NotThere"));
		assertTrue(report.problems().get(2).contains("no.such"));
		assertTrue(report.problems().get(3).contains("other"));
		List<Part> parts = report.editions().get(0).parts();
		assertEquals("Mine", assertInstanceOf(Part.Failure.class, parts.get(1)).title());
		assertInstanceOf(Part.Answer.class, parts.get(4));
		String html = text(report, Format.HTML);
		assertTrue(html.contains("planted") && html.contains("List of technologies"));
	}

	@Test
	void plugInsTurnSectionsAndMayFail() throws Exception {
		Report report = run("""
				{"format": "mekiki-report/1", "title": "T", "languages": ["en"], "items": [%s, %s, %s]}""".formatted(
				GOOD.formatted(", \"parameters\": {\"word\": \"capitals\"}, \"sections\": [2]"),
				GOOD.formatted(", \"parameters\": {\"word\": \"break\"}, \"sections\": [2]"),
				GOOD.formatted(", \"parameters\": {\"word\": \"capitals\"}, \"sections\": [2]")));
		List<Part> parts = report.editions().get(0).parts();
		TextSection turned = new TextSection("CAPITALS", "SOME WORDS");
		assertEquals(List.of(turned, turned), ((Part.Answer) parts.get(0)).sections());
		assertEquals(List.of(new TextSection("break", "some words")), ((Part.Answer) parts.get(1)).sections());
		assertEquals(List.of(turned, turned), ((Part.Answer) parts.get(2)).sections(), "the others go on");
		assertEquals(1, report.problems().size());
		assertTrue(report.problems().get(0).contains("planted way"), report.problems().get(0));
	}

	@Test
	void theReportIsMarkedLikeWhatItShows() throws Exception {
		ModelResource marked = resource("部内限り");
		Report report = new ReportRunner(ModelAccess.of(marked), null)
				.run(ReportJson.read("{\"format\": \"mekiki-report/1\", \"title\": \"T\", \"items\": [" + GOOD.formatted("") + "]}"),
						List.of(Locale.JAPANESE), null);
		assertEquals("部内限り", report.handling());
		assertEquals("元データ：基礎", report.editions().get(0).origin());
		assertEquals(1, report.editions().size());
		assertTrue(text(report, Format.HTML).contains("class=\"marking\""));
	}

	@Test
	void filesAreReplacedWholeAndTheSame() throws Exception {
		Report report = run("{\"format\": \"mekiki-report/1\", \"title\": {\"en\": \"T\", \"ja\": \"題\"}, \"items\": ["
				+ GOOD.formatted("") + "]}");
		for (String ending : List.of("html", "pdf", "xlsx")) {
			Path file = folder.resolve("報告." + ending);
			Files.writeString(file, "old");
			ReportExport.write(report, file);
			byte[] first = Files.readAllBytes(file);
			ReportExport.write(report, file);
			assertArrayEquals(first, Files.readAllBytes(file));
			assertTrue(first.length > 1000);
		}
		assertThrows(IllegalArgumentException.class, () -> ReportExport.write(report, folder.resolve("x.doc")));
		assertThrows(IOException.class, () -> ReportExport.write(report, folder.resolve("no/x.html")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(3, files.count(), "nothing is left behind");
		}
	}

	@Test
	void cancellingEndsIt() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ReportRunner runner = new ReportRunner(ModelAccess.of(resource(null)), null);
		assertThrows(OperationCanceledException.class, () -> runner.run(
				ReportJson.read("{\"format\": \"mekiki-report/1\", \"title\": \"T\", \"items\": [" + GOOD.formatted("") + "]}"),
				List.of(), monitor));
		assertFalse(Thread.currentThread().isInterrupted());
	}

	private static Report run(String description) throws ReportFormatException {
		SavedState state = new SavedState(3, Instant.parse("2026-11-21T01:02:03Z"));
		return new ReportRunner(ModelAccess.of(resource(null)), state).run(ReportJson.read(description), List.of(), null);
	}

	private static String text(Report report, Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportExport.write(report, format, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static ModelResource resource(String marking) {
		ModelResource resource = new ModelResource(URI.createURI("test:base"));
		KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
		Labels.set(model.getLabels(), "en", "Base");
		Labels.set(model.getLabels(), "ja", "基礎");
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setTitle("Vision");
		model.getSources().add(source);
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		model.getTaxonomies().add(taxonomy);
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		Labels.set(technology.getLabels(), "en", "Ocean");
		Labels.set(technology.getLabels(), "ja", "海洋");
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setLocator("p. 1");
		technology.getCitations().add(citation);
		if (marking != null) {
			Handling handling = ModelFactory.eINSTANCE.createHandling();
			handling.setMarking(marking);
			technology.setHandling(handling);
		}
		taxonomy.getTechnologies().add(technology);
		resource.getContents().add(model);
		return resource;
	}
}
