package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commands on a PostgreSQL server; it is started by ./mekiki test. */
class ServerCommandsTest {

	private static final String PREFIX = "MEKIKI_TEST_PG_";

	private String base;

	@BeforeEach
	void findServer() {
		String host = setting("HOST");
		assumeTrue(host != null, "no PostgreSQL server was given");
		base = "postgresql://" + setting("USER") + '@' + host + ':' + setting("PORT") + '/' + setting("DATABASE")
				+ "?sslmode=disable&schema=cli_" + Long.toUnsignedString(System.nanoTime(), 36);
	}

	@Test
	void theSampleGoesToTheServer() {
		Run sample = run("sample", base, "--format", "json");
		assertEquals(0, sample.code(), sample::toString);
		assertEquals("postgresql", sample.json().get("engine").asText());
		assertEquals(0, run("kb", "check", "--kb", base).code());
		assertEquals(run("kb", "info", "sample", "--format", "json").json().get("objects"),
				run("kb", "info", base, "--format", "json").json().get("objects"));
	}

	@Test
	void aPackageTakesABaseFromTheServerToAFolder(@TempDir Path folder) {
		String file = folder.resolve("p.mekiki").toString();
		String target = folder.resolve("base").toString();
		assertEquals(0, run("sample", base).code());
		assertEquals(0, run("kb", "export", file, "--kb", base).code());
		Run back = run("kb", "import", file, target);
		assertEquals(0, back.code(), back::toString);
		for (String fact : new String[] { "id", "revision", "savedAt", "objects" }) {
			assertEquals(run("kb", "info", base, "--format", "json").json().get(fact),
					run("kb", "info", target, "--format", "json").json().get(fact), fact);
		}
	}

	@Test
	void aBackupOfAServerIsAPackage(@TempDir Path folder) {
		String backup = folder.resolve("backup").toString();
		assertEquals(0, run("kb", "create", base).code());
		assertEquals(0, run("kb", "backup", "--kb", base, backup).code());
		assertEquals(0, run("kb", "restore", backup, base + "_again").code());
		assertEquals(0, run("kb", "check", base + "_again").code());
	}

	@Test
	void aBaseOnAServerIsNotWrittenOver() {
		assertEquals(0, run("kb", "create", base).code());
		Run again = run("sample", base);
		assertEquals(1, again.code(), again::toString);
		assertEquals(0, run("kb", "check", base).code());
	}

	@Test
	void aWrongDatabaseIsRefused() {
		Run run = run("kb", "info", base.replaceAll("/[^/?]+\\?", "/no_such_database?"));
		assertEquals(1, run.code(), run::toString);
		assertEquals(1, run.messages().lines().count(), run::toString);
	}

	@Test
	void aSchemaWithoutABaseIsRefused() {
		Run run = run("kb", "info", base);
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.messages().lines().count() == 1, run::toString);
	}

	private static Run run(String... arguments) {
		String password = setting("PASSWORD");
		Run run = new Run();
		return (password == null ? run : run.with("MEKIKI_PASSWORD", password)).run(arguments);
	}

	private static String setting(String name) {
		String value = System.getProperty(PREFIX + name, System.getenv(PREFIX + name));
		return value == null || value.isEmpty() ? null : value;
	}
}
