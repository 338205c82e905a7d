package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;

import com.fasterxml.jackson.databind.JsonNode;

/** Every command on knowledge bases in folders. */
class StoredCommandsTest {

	@TempDir
	private Path folder;

	@Test
	void createdBasesAreEmpty() {
		Run run = Run.of("kb", "create", path("base"), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals("derby", run.json().get("engine").asText());
		assertEquals("{\"KnowledgeModel\":1}", run.json().get("objects").toString());
		assertFalse(run.json().get("encrypted").asBoolean());
		assertEquals("", run.messages());
	}

	@Test
	void infoSaysWhatIsStored() {
		sample("base");
		Run run = Run.of("kb", "info", "--kb", path("base"), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		JsonNode json = run.json();
		assertEquals("derby", json.get("engine").asText());
		assertTrue(json.get("schemaVersion").asInt() >= 1);
		assertEquals(2, json.get("revision").asInt());
		assertEquals(Run.of("kb", "info", "sample", "--format", "json").json().get("objects"), json.get("objects"));
		assertEquals("Sample of Mekiki", json.get("message").asText());
	}

	@Test
	void theSampleIsStoredAsItIsBuilt() throws StoreException {
		sample("base");
		try (KnowledgeBase base = open("base")) {
			assertNull(Difference.between(SampleBuilder.create().getContents().get(0), base.model()));
		}
	}

	@Test
	void twoSamplesHaveTheSameObjects() throws StoreException {
		sample("one");
		assertEquals(0, Run.of("sample", path("other")).code());
		try (KnowledgeBase one = open("one"); KnowledgeBase other = open("other")) {
			assertNull(Difference.between(one.model(), other.model()));
		}
	}

	@Test
	void aSoundBaseHasNoFindings() {
		sample("base");
		Run run = Run.of("kb", "check", path("base"), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(0, run.json().get("count").asInt());
	}

	@Test
	void findingsEndWithOne() throws StoreException {
		sample("base");
		String id;
		try (KnowledgeBase base = open("base")) {
			Technology technology = base.model().getTaxonomies().get(0).getTechnologies().get(0);
			id = technology.getId();
			technology.getLabels().add(Labels.create("en", "Sea"));
			base.save("test", "a second label", null);
		}
		Run run = Run.of("kb", "check", path("base"), "--format", "json");
		assertEquals(1, run.code(), run::toString);
		JsonNode finding = run.json().get("findings").get(0);
		assertEquals("error", finding.get("severity").asText());
		assertEquals("preferred-label", finding.get("rule").asText());
		assertEquals(id, finding.get("id").asText());
		assertEquals("Ocean domain", finding.get("label").asText());
		Run csv = Run.of("kb", "check", path("base"), "--format", "csv");
		assertEquals(id, csv.csv().get(0).get("id"));
		assertEquals(1, csv.code());
	}

	@Test
	void aBackupComesBackWithItsHistory() {
		sample("base");
		Run backup = Run.of("--kb", path("base"), "kb", "backup", path("backup"), "--format", "json");
		assertEquals(0, backup.code(), backup::toString);
		assertEquals(path("backup"), backup.json().get("written").asText());
		Run restore = Run.of("kb", "restore", path("backup"), path("again"), "--format", "json");
		assertEquals(0, restore.code(), restore::toString);
		assertEquals(path("again"), restore.json().get("location").asText());
		assertEquals(facts("base"), facts("again"));
	}

	@Test
	void theBuiltInSampleCanBeBackedUp() {
		assertEquals(0, Run.of("kb", "backup", "--kb", "sample", path("backup")).code());
		assertEquals(0, Run.of("kb", "info", path("backup")).code());
	}

	@Test
	void anOverviewOfAStoredBase() {
		sample("base");
		Run run = Run.of("overview", path("pages"), "--kb", path("base"));
		assertEquals(0, run.code(), run::toString);
		assertTrue(Files.isRegularFile(folder.resolve("pages/ja/lists.html")));
	}

	@Test
	void pathsMayBeJapanese() {
		assertEquals(0, Run.of("sample", path("知識 ベース")).code());
		Run run = Run.of("--lang", "ja", "kb", "info", path("知識 ベース"), "--format", "json");
		assertEquals("経済安全保障と重要技術（見本）", run.json().get("name").asText());
	}

	@Test
	void nothingIsWrittenOverWhatIsThere() throws IOException {
		sample("base");
		Files.createDirectory(folder.resolve("full"));
		Files.writeString(folder.resolve("full/thesis.txt"), "precious");
		for (Run run : new Run[] { Run.of("kb", "create", path("base")), Run.of("sample", path("base")),
				Run.of("sample", path("full")), Run.of("kb", "create", path("full")),
				Run.of("kb", "backup", "--kb", path("base"), path("full")),
				Run.of("kb", "restore", path("base"), path("full")) }) {
			assertEquals(1, run.code(), run::toString);
			assertEquals("", run.output());
			assertEquals(1, run.messages().lines().count(), run::toString);
		}
		assertEquals("precious", Files.readString(folder.resolve("full/thesis.txt")));
		assertEquals(0, Run.of("kb", "check", path("base")).code());
	}

	@Test
	void anOpenBaseIsNotOpenedTwice() throws StoreException {
		sample("base");
		try (KnowledgeBase base = open("base")) {
			Run run = Run.of("kb", "info", path("base"));
			assertEquals(1, run.code(), run::toString);
			assertTrue(run.messages().contains("another window or program"), run::messages);
		}
	}

	private Map<String, String> facts(String name) {
		Run run = Run.of("kb", "info", path(name), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		Map<String, String> facts = new TreeMap<>();
		run.json().properties().forEach(entry -> facts.put(entry.getKey(), entry.getValue().toString()));
		facts.remove("location");
		return facts;
	}

	private KnowledgeBase open(String name) throws StoreException {
		return KnowledgeBases.open(new FolderLocation(folder.resolve(name)), OpenOptions.standard(), null);
	}

	private void sample(String name) {
		StoredSample.copyTo(folder.resolve(name));
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}
}
