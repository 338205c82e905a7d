package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Need;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** Reads files into a copy of the sample knowledge base, as the workbench and the command line do. */
class @Class@Test {

	@TempDir
	Path folder;

	private final ModelResource sample = SampleBuilder.create();

	private ImportPreview read(Locale locale, String content) throws Exception {
		Path file = Files.writeString(folder.resolve("needs.tsv"), content);
		ImporterDescriptor importer = ImporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("@id@")).findFirst().orElseThrow();
		return new Importing(ModelAccess.of(sample), locale, locale.getLanguage()).read(importer, file, Map.of(), null);
	}

	private static List<String> kinds(ImportPreview preview) {
		return preview.entries().stream().filter(entry -> entry.place() != null).map(entry -> entry.kind().name()).toList();
	}

	@Test
	void whatIsNewChangedAndTheSameIsTold() throws Exception {
		need("N-1", "Old");
		need("N-2", "As before");
		ImportPreview preview = read(Locale.ENGLISH, "N-1\tNew\t\nN-2\tAs before\t\nN-3\tAnother\tもう一つ\n");
		assertEquals(List.of("CHANGED", "SAME", "NEW"), kinds(preview));
		assertEquals(3, preview.entries().get(2).place().line());
	}

	@Test
	void aBadLineIsRefusedWithItsPlaceAndTheOthersAreRead() throws Exception {
		ImportPreview preview = read(Locale.ENGLISH, "N-1\tGood\t\nno tabs\n\tNo notation\t\nN-4\t\t\n");
		assertEquals(3, preview.count(ImportEntry.Kind.REFUSED));
		assertEquals(1, preview.count(ImportEntry.Kind.NEW));
		ImportEntry refused = preview.entries().stream().filter(entry -> entry.kind() == ImportEntry.Kind.REFUSED)
				.findFirst().orElseThrow();
		assertEquals("needs.tsv:2", refused.place().toString());
		assertEquals("There are 1 columns instead of 3: notation, English label, Japanese label.", refused.message());
	}

	@Test
	void nothingGoodChangesNothing() throws Exception {
		assertFalse(read(Locale.JAPANESE, "ごみ\n").changesSomething());
	}

	@Test
	void aHugeFileIsRefused() {
		assertThrows(ImportException.class, () -> read(Locale.ENGLISH, "N-1\tNeed\t\n".repeat(100_001)));
	}

	private void need(String notation, String label) {
		Need need = ActorsFactory.eINSTANCE.createNeed();
		need.setNotation(notation);
		Labels.set(need.getLabels(), "en", label);
		((KnowledgeModel) sample.getContents().get(0)).getNeeds().add(need);
	}
}
