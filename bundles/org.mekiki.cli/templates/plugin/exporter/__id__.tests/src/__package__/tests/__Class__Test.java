package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** Writes lists of the sample knowledge base, as the workbench and the command line do. */
class @Class@Test {

	@TempDir
	Path folder;

	private final ModelResource sample = SampleBuilder.create();
	private final TechnologyList first = ((KnowledgeModel) sample.getContents().get(0)).getLists().get(0);

	private List<String> write(Locale locale, TechnologyList... chosen) throws Exception {
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("@id@")).findFirst().orElseThrow();
		Path file = folder.resolve("lists.csv");
		new Exporting(ModelAccess.of(sample), locale, locale.getLanguage()).write(exporter,
				List.of(chosen).stream().map(TechnologyList::getId).toList(), Map.of(), file, null);
		return Files.readString(file).lines().toList();
	}

	@Test
	void aChosenListIsWritten() throws Exception {
		List<String> lines = write(Locale.ENGLISH, first);
		assertEquals("List,Country or group,Date,Item", lines.get(0));
		assertEquals(1 + first.getItems().size(), lines.size());
	}

	@Test
	void everythingIsWrittenIfNothingIsChosen() throws Exception {
		assertTrue(write(Locale.JAPANESE).size() > 200);
		assertEquals("リスト,国・枠組み,日付,項目", write(Locale.JAPANESE).get(0));
	}

	@Test
	void theSameBaseGivesTheSameFile() throws Exception {
		assertEquals(write(Locale.ENGLISH), write(Locale.ENGLISH));
	}

	@Test
	void whatLooksLikeAFormulaIsDefused() throws Exception {
		Labels.set(first.getItems().get(0).getLabels(), "en", "=HYPERLINK(\"http://example.org\")");
		assertTrue(write(Locale.ENGLISH, first).get(1).endsWith(",\"'=HYPERLINK(\"\"http://example.org\"\")\""));
	}
}
