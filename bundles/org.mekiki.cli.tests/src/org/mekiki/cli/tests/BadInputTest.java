package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one clear sentence in the user's language, exit code 1, no stack trace, nothing changed on disk. */
class BadInputTest {

	@TempDir
	private Path folder;

	@Test
	void thereIsNothing() {
		refused("kb", "info", path("none"));
		refused("kb", "check", path("none"));
		refused("kb", "restore", path("none"), path("target"));
		refused("kb", "export", "--kb", path("none"), path("file"));
		refused("overview", path("pages"), "--kb", path("none"));
		assertFalse(Files.exists(folder.resolve("none")));
		assertFalse(Files.exists(folder.resolve("target")));
		assertFalse(Files.exists(folder.resolve("file")));
		assertFalse(Files.exists(folder.resolve("pages")));
	}

	@Test
	void somethingElseIsThere() throws IOException {
		Files.createDirectory(folder.resolve("other"));
		Files.writeString(folder.resolve("other/thesis.txt"), "precious");
		Files.writeString(folder.resolve("file.txt"), "precious");
		refused("kb", "info", path("other"));
		refused("kb", "info", path("file.txt"));
		refused("kb", "create", path("file.txt"));
		refused("kb", "restore", path("other"), path("target"));
		assertEquals(3, count(), "nothing came, nothing went");
	}

	@Test
	void aPlaceThatNobodyMayWriteTo() {
		// Not even an administrator can make a folder here.
		Path system = Path.of("/sys");
		assumeTrue(Files.isDirectory(system), "there is no such place on this system");
		refused("kb", "create", system.resolve("mekiki-base").toString());
		refused("sample", system.resolve("mekiki-base").toString());
		refused("overview", system.resolve("mekiki-pages").toString(), "--kb", "sample");
		refused("kb", "backup", system.resolve("mekiki-backup").toString(), "--kb", "sample");
		refused("kb", "export", system.resolve("mekiki-package").toString(), "--kb", "sample");
	}

	@Test
	void aPlaceBelowAFile() throws IOException {
		Files.writeString(folder.resolve("file.txt"), "precious");
		refused("kb", "create", path("file.txt/base"));
		refused("kb", "info", path("file.txt/base"));
		refused("overview", path("file.txt/pages"), "--kb", "sample");
		refused("kb", "export", path("file.txt/package"), "--kb", "sample");
		assertEquals("precious", Files.readString(folder.resolve("file.txt")));
	}

	@Test
	void theServerDoesNotAnswer() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		Run run = refused("kb", "info", "postgresql://nobody@127.0.0.1:" + port + "/none");
		assertTrue(run.messages().contains("does not answer"), run::messages);
	}

	@Test
	void aDamagedBase() throws IOException {
		StoredSample.copyTo(folder.resolve("base"));
		try (Stream<Path> files = Files.walk(folder.resolve("base"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".dat")).toList()) {
				byte[] bytes = Files.readAllBytes(file);
				Arrays.fill(bytes, 0, Math.min(bytes.length, 8192), (byte) 0x5a);
				Files.write(file, bytes);
			}
		}
		refused("kb", "info", path("base"));
		refused("kb", "check", path("base"));
	}

	@Test
	void sentencesFollowTheLanguage() throws IOException {
		Files.createDirectory(folder.resolve("pages"));
		Files.writeString(folder.resolve("pages/x"), "");
		Run run = Run.of("--lang", "ja", "overview", path("pages"), "--kb", "sample");
		assertEquals(1, run.code());
		assertTrue(run.messages().contains("他のファイルがあります"), run::messages);
	}

	@Test
	void onlyAFolderCanBeEncrypted() {
		refused("kb", "create", "postgresql://ana@localhost/db", "--encrypt");
	}

	static Run refused(String... arguments) {
		Run run = Run.of(arguments);
		assertEquals(1, run.code(), run::toString);
		assertEquals("", run.output());
		assertEquals(1, run.messages().lines().count(), run::toString);
		assertFalse(run.messages().contains("Exception"), run::toString);
		assertFalse(run.messages().contains("unexpected"), run::toString);
		return run;
	}

	private long count() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.count() - 1;
		}
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}
}
