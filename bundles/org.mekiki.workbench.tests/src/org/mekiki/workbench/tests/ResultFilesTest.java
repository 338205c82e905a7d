package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportItem;
import org.mekiki.report.api.ReportJson;
import org.mekiki.workbench.internal.reports.MakeJob;
import org.mekiki.workbench.internal.reports.ReportFiles;
import org.mekiki.workbench.internal.results.ReportAdding;
import org.mekiki.workbench.internal.results.ResultEditor;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.results.ResultFiles;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Results leave the window as files and in reports. */
@ExtendWith(InWorkbench.class)
class ResultFilesTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private ResultEditor editor;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		editor = ResultEditors.open(Planted.ID + "everything", Map.of("count", List.of("12")));
		OpenResult.waitFor("Everything: 12 rows");
	}

	@AfterEach
	void close() {
		OpenResult.forgetValues(session);
		MekikiWindow.reset();
	}

	private Path export(String name) {
		Path file = folder.resolve(name);
		ResultFiles.export(editor, file);
		OpenResult.waitFor("Written: " + file);
		return file;
	}

	private static String text(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	@Test
	void theEndingSaysAsWhat() throws Exception {
		List<String> csv = text(export("rows.CSV")).lines().toList();
		assertEquals(13, csv.size());
		assertTrue(csv.get(0).startsWith("\ufefflist,"), csv.get(0));
		assertTrue(csv.get(2).contains("1234500000"), "exact yen: " + csv.get(2));
		try (ZipFile book = new ZipFile(export("rows.xlsx").toFile())) {
			StringBuilder sheets = new StringBuilder();
			for (var entry : book.stream().toList()) {
				if (entry.getName().startsWith("xl/worksheets/")) {
					sheets.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			assertTrue(sheets.indexOf(">1234500000<") > 0, "exact yen as a number");
		}
		assertTrue(text(export("page.html")).contains("Everything: 12 rows"));
		assertTrue(text(export("page.md")).startsWith("# Everything: 12 rows"));
		assertTrue(text(export("all.json")).contains("\"Everything: 12 rows\""));
		assertTrue(new String(Files.readAllBytes(export("page.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
		OpenResult.tab("Bars");
		assertTrue(text(export("bars.svg")).contains("<svg"));
		assertEquals('P', Files.readAllBytes(export("bars.png"))[1]);
	}

	@Test
	void theSameResultGivesTheSameBytes() throws Exception {
		assertEquals(-1, Files.mismatch(export("a.xlsx"), export("b.xlsx")));
		assertEquals(-1, Files.mismatch(export("a.pdf"), export("b.pdf")));
	}

	@Test
	void whatCannotBeWrittenIsToldAndLeavesNothing() throws Exception {
		Path kept = Files.createDirectories(folder.resolve("kept"));
		ResultFiles.export(editor, kept.resolve("table.docx"));
		assertTrue(OpenResult.shows("xlsx, csv, html, pdf, md, json, svg, png"), OpenResult.texts());
		ResultFiles.export(editor, kept.resolve("nowhere/table.csv"));
		OpenResult.waitFor("the folder does not exist");
		Files.createDirectories(kept.resolve("taken.csv/full"));
		ResultFiles.export(editor, kept.resolve("taken.csv"));
		OpenResult.waitFor("there is a folder of that name");
		try (var files = Files.list(kept)) {
			assertEquals(List.of(kept.resolve("taken.csv")), files.toList(), "nothing half-written is left");
		}
		OpenResult.press("Close");
		assertFalse(OpenResult.shows("could not be written"), OpenResult.texts());
	}

	@Test
	void aResultBecomesPartOfAReportThatIsMade() throws Exception {
		ReportAdding.addNew(editor, "Lists: a/look");
		OpenResult.waitFor("Added to the report \u201cLists: a/look\u201d, which has 1 parts now");
		Path file = ReportFiles.recent().get(0);
		try {
			ResultEditors.open(Planted.ID + "everything", Map.of("count", List.of("5")));
			OpenResult.waitFor("Everything: 5 rows");
			ReportAdding.add(editor, file);
			OpenResult.waitFor("which has 2 parts now");
			ReportDescription description = ReportJson.read(text(file));
			ReportItem.AnalysisRequest first = (ReportItem.AnalysisRequest) description.items().get(0);
			ReportItem.AnalysisRequest second = (ReportItem.AnalysisRequest) description.items().get(1);
			assertEquals(Planted.ID + "everything", first.analysis());
			assertEquals(List.of("12"), first.parameters().get("count"));
			assertEquals(List.of("5"), second.parameters().get("count"));
			for (String ending : List.of("html", "pdf", "xlsx")) {
				Path made = folder.resolve("report." + ending);
				MakeJob.Outcome outcome = make(file, made);
				assertTrue(outcome.written(), outcome.message());
				assertTrue(Files.size(made) > 1000, ending);
			}
			String page = text(folder.resolve("report.html"));
			assertTrue(page.contains("Everything: 12 rows") && page.contains("Everything: 5 rows"));
			assertFalse(make(file, folder.resolve("report.docx")).written());
		} finally {
			Files.delete(file);
		}
		assertTrue(make(file, folder.resolve("late.html")).message().contains("does not exist"));
		assertFalse(ReportFiles.recent().contains(file), "what is gone is not offered any more");
	}

	private MakeJob.Outcome make(Path source, Path target) {
		MakeJob.Outcome[] outcome = new MakeJob.Outcome[1];
		new MakeJob(session, source, target, made -> outcome[0] = made).schedule();
		Loop.until("the report", () -> outcome[0] != null);
		return outcome[0];
	}

	@Test
	void whatIsNoReportIsNotChanged() throws Exception {
		Path file = Files.writeString(folder.resolve("other.json"), "{\"format\": \"something/1\"}");
		ReportAdding.add(editor, file);
		OpenResult.waitFor("it is no description of a report");
		assertEquals("{\"format\": \"something/1\"}", text(file));
		assertFalse(make(file, folder.resolve("other.html")).written());
		assertFalse(Files.exists(folder.resolve("other.html")));
	}
}
