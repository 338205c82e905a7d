package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted bases, and the ways to give a password. */
class PasswordsTest {

	private static final String SECRET = "kagi-no-kotoba-42";

	@TempDir
	private Path folder;

	@Test
	void thePasswordComesFromTheUsualVariable() {
		create();
		assertEquals(0, new Run().with("MEKIKI_PASSWORD", SECRET).run("kb", "info", base()).code());
	}

	@Test
	void thePasswordComesFromANamedVariable() {
		create();
		assertEquals(0, new Run().with("OTHER", SECRET).run("kb", "info", base(), "--password-env", "OTHER").code());
		Run missing = new Run().run("kb", "info", base(), "--password-env", "OTHER");
		assertEquals(1, missing.code());
		assertTrue(missing.messages().contains("OTHER"), missing::messages);
	}

	@Test
	void thePasswordComesFromAFile() throws IOException {
		create();
		Path file = folder.resolve("password");
		Files.writeString(file, SECRET + "\r\nsecond line\n");
		assertEquals(0, Run.of("kb", "info", base(), "--password-file", file.toString()).code());
		Files.writeString(file, "\n");
		assertEquals(1, Run.of("kb", "info", base(), "--password-file", file.toString()).code());
		Files.write(file, new byte[] { (byte) 0x93, 0x64 });
		assertEquals(1, Run.of("kb", "info", base(), "--password-file", file.toString()).code());
		Files.writeString(file, "x".repeat(5000));
		assertEquals(1, Run.of("kb", "info", base(), "--password-file", file.toString()).code());
		assertEquals(1, Run.of("kb", "info", base(), "--password-file", folder.toString()).code());
		assertEquals(1, Run.of("kb", "info", base(), "--password-file", folder.resolve("none").toString()).code());
	}

	@Test
	void thePersonIsAsked() {
		Run created = new Run().answering(SECRET, SECRET).run("kb", "create", base(), "--encrypt");
		assertEquals(0, created.code(), created::toString);
		assertEquals(0, new Run().answering(SECRET).run("kb", "info", base()).code());
	}

	@Test
	void aMistypedNewPasswordCreatesNothing() {
		Run run = new Run().answering(SECRET, SECRET + "x").run("kb", "create", base(), "--encrypt");
		assertEquals(1, run.code());
		assertFalse(Files.exists(folder.resolve("base")));
	}

	@Test
	void withoutAPasswordNothingIsCreated() {
		Run run = Run.of("sample", base(), "--encrypt");
		assertEquals(1, run.code());
		assertTrue(run.messages().contains("MEKIKI_PASSWORD"), run::messages);
		assertFalse(Files.exists(folder.resolve("base")));
	}

	@Test
	void aWrongOrMissingPasswordIsRefusedAndNeverShown() {
		create();
		Run wrong = new Run().with("MEKIKI_PASSWORD", "chigau-kotoba").run("kb", "info", base());
		assertEquals(1, wrong.code(), wrong::toString);
		assertEquals("", wrong.output());
		assertEquals(1, wrong.messages().lines().count(), wrong::toString);
		Run missing = Run.of("kb", "check", base());
		assertEquals(1, missing.code(), missing::toString);
		assertTrue(missing.messages().contains("--password-file"), missing::messages);
		StringWriter text = new StringWriter();
		wrong.logged().forEach(failure -> failure.printStackTrace(new PrintWriter(text, true)));
		assertFalse((wrong + text.toString()).contains("chigau-kotoba"));
	}

	@Test
	void nothingIsReadableInTheEncryptedFolder() throws IOException {
		create();
		Run run = new Run().with("MEKIKI_PASSWORD", SECRET).run("kb", "info", base(), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.json().get("encrypted").asBoolean());
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				assertFalse(bytes.contains("Quantum information science"), file.toString());
				assertFalse(bytes.contains(SECRET), file.toString());
			}
		}
	}

	private void create() {
		StoredSample.copyEncryptedTo(folder.resolve("base"), SECRET);
	}

	private String base() {
		return folder.resolve("base").toString();
	}
}
