package jp.example.needs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.actors.Need;
import org.mekiki.model.taxonomy.Technology;

/** Needs come from files and go to files. */
class ExchangeTest {

	@TempDir
	Path folder;

	private final Sample sample = new Sample();

	private ImportPreview read(String content) throws Exception {
		return read(Locale.ENGLISH, Files.writeString(folder.resolve("needs.tsv"), content));
	}

	private ImportPreview read(Locale locale, Path file) throws Exception {
		ImporterDescriptor importer = ImporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("jp.example.needs.importer")).findFirst().orElseThrow();
		return new Importing(ModelAccess.of(sample.resource), locale, locale.getLanguage()).read(importer, file, Map.of(),
				null);
	}

	private String write(String... ids) throws Exception {
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("jp.example.needs.exporter")).findFirst().orElseThrow();
		Path file = folder.resolve("written.tsv");
		new Exporting(ModelAccess.of(sample.resource), Locale.ENGLISH, "en").write(exporter, List.of(ids), Map.of(), file,
				null);
		return Files.readString(file);
	}

	private static List<String> lines(ImportPreview preview) {
		return preview.entries().stream().filter(entry -> entry.place() != null)
				.map(entry -> entry.kind() + " " + entry.place() + (entry.message().isEmpty() ? "" : " " + entry.message()))
				.toList();
	}

	@Test
	void aFileFromASpreadsheetIsRead() throws Exception {
		Path file = folder.resolve("needs.tsv");
		try (var in = ExchangeTest.class.getResourceAsStream("needs.tsv")) {
			Files.copy(in, file);
		}
		ImportPreview preview = read(Locale.ENGLISH, file);
		assertEquals(List.of("NEW needs.tsv:2", "NEW needs.tsv:3", "NEW needs.tsv:4"), lines(preview));
	}

	@Test
	void theSameFileAgainChangesNothing() throws Exception {
		Need need = sample.need("N-1", "Underwater survey");
		need.getTechnologies().add(technology("K-01"));
		ImportPreview preview = read("N-1\tUnderwater survey\t\tK-01\n");
		assertEquals(List.of("SAME needs.tsv:1"), lines(preview));
	}

	@Test
	void whatWouldChangeIsTold() throws Exception {
		sample.need("N-1", "Underwater survey");
		ImportPreview preview = read("N-1\tUnderwater survey\t\tK-01 K-02\n");
		assertEquals(List.of("CHANGED needs.tsv:1"), lines(preview));
		assertTrue(preview.entries().get(0).changes().stream().anyMatch(change -> change.feature().equals("technologies")));
		assertTrue(sample.model.getNeeds().get(0).getTechnologies().isEmpty());
	}

	@Test
	void badLinesAreRefusedWithLineAndColumn() throws Exception {
		ImportPreview preview = read("N-1\tGood\t\tK-99\none cell\n\tNo notation\t\nN-4\t\t\n");
		assertEquals(List.of("NEW needs.tsv:1"), lines(preview).stream().filter(line -> line.startsWith("NEW")).toList());
		assertEquals(List.of(
				"REFUSED needs.tsv:1:technologies There is no technology with the notation “K-99”; the need is linked without it.",
				"REFUSED needs.tsv:2 There are 1 columns instead of 3 or 4: notation, English label, Japanese label, technologies.",
				"REFUSED needs.tsv:3:notation There is no notation.",
				"REFUSED needs.tsv:4:en There is no label, neither English nor Japanese."),
				lines(preview).stream().filter(line -> line.startsWith("REFUSED")).toList());
	}

	@Test
	void nothingGoodChangesNothing() throws Exception {
		assertFalse(read("rubbish\n").changesSomething());
	}

	@Test
	void aHugeFileIsRefused() {
		assertThrows(ImportException.class, () -> read("N-1\tNeed\t\n".repeat(100_001)));
	}

	@Test
	void whatIsWrittenCanBeRead() throws Exception {
		Need need = sample.need("N-1", "Underwater\nsurvey");
		need.getTechnologies().addAll(List.of(technology("K-01"), technology("K-02")));
		sample.need("N-2", "Other");
		assertEquals("N-1\tUnderwater survey\t\tK-01 K-02\nN-2\tOther\t\t\n", write());
		assertEquals("N-2\tOther\t\t\n", write(sample.model.getNeeds().get(1).getId()));
		assertEquals(0, read(write()).count(ImportEntry.Kind.REFUSED));
	}

	private Technology technology(String notation) {
		return (Technology) sample.resource.objects().stream()
				.filter(object -> object instanceof Technology technology && notation.equals(technology.getNotation()))
				.findFirst().orElseThrow();
	}
}
