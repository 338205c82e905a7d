package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Files brought in and written with what plug-ins contribute. */
class ExchangeCommandsTest {

	private static final String IMPORTER = "org.mekiki.cli.tests.importer";
	private static final String EXPORTER = "org.mekiki.cli.tests.exporter";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("names.csv");
		Files.writeString(file, "X1,One\nX2,Two\n");
	}

	@Test
	void aDryRunChangesNothing() {
		Path base = base();
		long before = revision(base);
		Run run = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--dry-run", "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertFalse(run.json().get("imported").asBoolean());
		assertEquals(2, run.json().get("counts").get("new").asInt());
		JsonNode first = run.json().get("entries").get(0);
		assertEquals("new", first.get("kind").asText());
		assertEquals("{\"file\":\"names.csv\",\"line\":1,\"cell\":\"name\"}", first.get("place").toString());
		assertEquals("Technology", first.get("type").asText());
		assertEquals(before, revision(base));
		assertEquals(0, Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", "sample", "--dry-run").code());
	}

	@Test
	void anImportIsSavedOnceAndThenFindsNothingNew() throws IOException {
		Path base = base();
		long before = revision(base);
		Run run = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--format", "json", "--param",
				"prefix=P-");
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.json().get("imported").asBoolean());
		assertEquals(before + 1, run.json().get("revision").asLong());
		Run info = Run.of("kb", "info", base.toString(), "--format", "json");
		assertEquals("Import of names.csv", info.json().get("message").asText());
		Run again = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--format", "json", "--param",
				"prefix=P-");
		assertEquals(2, again.json().get("counts").get("same").asInt(), again::toString);
		assertFalse(again.json().get("imported").asBoolean());
		assertEquals(before + 1, revision(base));
		Files.writeString(file, "X1,Changed\n");
		Run changed = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--param", "prefix=P-",
				"--message", "corrected");
		assertTrue(changed.output().contains("One \u2192 en \u00b7 Changed"), changed::output);
		assertEquals("corrected", Run.of("kb", "info", base.toString(), "--format", "json").json().get("message").asText());
	}

	@Test
	void whatIsRefusedStopsTheRestUnlessAskedOtherwise() throws IOException {
		Path base = base();
		long before = revision(base);
		Files.writeString(file, "X1,One\nbroken\n");
		Run stopped = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString());
		assertEquals(1, stopped.code(), stopped::toString);
		assertTrue(stopped.messages().contains("--skip-refused"), stopped::messages);
		assertTrue(stopped.output().contains("names.csv:2"), stopped::output);
		assertEquals(before, revision(base));
		Run rest = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--skip-refused");
		assertEquals(1, rest.code(), rest::toString);
		assertEquals(before + 1, revision(base));
	}

	@Test
	void aRemarkIsToldAndKeepsNobodyFromImporting() throws IOException {
		Path base = base();
		long before = revision(base);
		Files.writeString(file, "X1,One\n? what is this\n");
		Run run = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString());
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.output().contains("names.csv:2"), run::output);
		assertEquals(before + 1, revision(base));
		Run again = Run.of("import", file.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--dry-run", "--format", "json");
		assertEquals(0, again.code(), again::toString);
		assertEquals(1, again.json().get("counts").get("remark").asInt(), again::toString);
	}

	@Test
	void severalFilesAreOneRevisionOrNone() throws IOException {
		Path base = base();
		long before = revision(base);
		Path second = folder.resolve("more.csv");
		Files.writeString(second, "X2,Two\nX3,Three\nbroken\n");
		String[] both = { "import", file.toString(), second.toString(), "--importer", IMPORTER, "--kb", base.toString(), "--format",
				"json" };
		Run stopped = Run.of(both);
		assertEquals(1, stopped.code(), stopped::toString);
		assertFalse(stopped.json().get("imported").asBoolean());
		assertEquals(before, revision(base));
		Files.writeString(second, "!\n");
		assertEquals(1, Run.of(both).code());
		assertEquals(before, revision(base));
		Files.writeString(second, "X2,Two\nX3,Three\n");
		Run run = Run.of(both);
		assertEquals(0, run.code(), run::toString);
		assertEquals(3, run.json().get("counts").get("new").asInt(), run::toString);
		assertEquals(1, run.json().get("counts").get("same").asInt(), "the second file meets what the first has brought");
		assertEquals(before + 1, run.json().get("revision").asLong());
		assertEquals("Import of names.csv, more.csv",
				Run.of("kb", "info", base.toString(), "--format", "json").json().get("message").asText());
	}

	@Test
	void whatCannotBeReadIsRefused() throws IOException {
		Files.writeString(file, "X1,One\n!\n");
		Run run = BadInputTest.refused("import", file.toString(), "--importer", IMPORTER, "--kb", "sample", "--dry-run");
		assertTrue(run.messages().contains("another kind of file"), run::messages);
		String name = file.getFileName().toString();
		assertEquals(run.messages().indexOf(name), run.messages().lastIndexOf(name), "the place is told once: " + run.messages());
		BadInputTest.refused("import", folder.resolve("none.csv").toString(), "--importer", IMPORTER, "--kb", "sample", "--dry-run");
	}

	@Test
	void plugInsThatFailAreNamed() throws IOException {
		Run in = Run.of("import", file.toString(), "--importer", "org.mekiki.cli.tests.badImporter", "--kb", "sample", "--dry-run");
		assertEquals(1, in.code());
		assertTrue(in.messages().contains("A bad importer") && in.messages().contains("planted"), in::messages);
		Path target = folder.resolve("out.txt");
		Files.writeString(target, "as it was");
		Run out = Run.of("export", "--exporter", "org.mekiki.cli.tests.badExporter", "--kb", "sample", "-o", target.toString());
		assertEquals(1, out.code());
		assertTrue(out.messages().contains("A bad exporter"), out::messages);
		assertEquals("as it was", Files.readString(target));
	}

	@Test
	void anExportIsWrittenWhole() throws IOException {
		Path target = folder.resolve("out.txt");
		Run run = Run.of("export", "--exporter", EXPORTER, "--kb", "sample", "-o", target.toString(), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(target.toString(), run.json().get("written").asText());
		assertTrue(Files.readString(target).lines().count() > 1);
		assertEquals(0, Run.of("--lang=ja", "export", "--exporter", EXPORTER, "--kb", "sample", "--out", target.toString()).code());
		BadInputTest.refused("export", "--exporter", EXPORTER, "--kb", "sample", "-o", folder.resolve("no/out.txt").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "import names.csv --kb sample --dry-run", "import --importer " + IMPORTER + " --kb sample --dry-run",
			"import names.csv --importer no.such --kb sample --dry-run", "import names.csv --importer " + IMPORTER + " --kb sample",
			"import names.csv --importer " + IMPORTER + " --dry-run", "export --kb sample -o x.txt",
			"export --exporter " + EXPORTER + " --kb sample", "export --exporter no.such --kb sample -o x.txt",
			"export --exporter " + EXPORTER + " --kb sample -o x.txt --element no.such",
			"export --exporter " + EXPORTER + " --kb sample -o x.txt --param a=b" })
	void wrongUsage(String line) {
		Run run = Run.of(line.split(" "));
		assertEquals(2, run.code(), run::toString);
		assertEquals("", run.output());
		assertEquals(2, run.messages().lines().count(), run::toString);
		if (line.contains("no.such") && !line.contains("--element")) {
			assertTrue(run.messages().contains(line.startsWith("import") ? IMPORTER : EXPORTER), "says what there is");
		}
	}

	private Path base() {
		Path base = folder.resolve("base");
		StoredSample.copyTo(base);
		return base;
	}

	private static long revision(Path base) {
		return Run.of("kb", "info", base.toString(), "--format", "json").json().get("revision").asLong();
	}
}
