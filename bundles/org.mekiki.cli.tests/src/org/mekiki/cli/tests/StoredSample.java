package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.mekiki.cli.internal.base.Folders;

/** The sample as a stored base, made once by the command and copied for each test that needs one of its own. */
final class StoredSample {

	private static final Map<String, Path> MADE = new HashMap<>();

	private StoredSample() {
	}

	static void copyTo(Path target) {
		copy(made(""), target);
	}

	static void copyEncryptedTo(Path target, String password) {
		copy(made(password), target);
	}

	private static synchronized Path made(String password) {
		return MADE.computeIfAbsent(password, StoredSample::make);
	}

	private static Path make(String password) {
		try {
			Path folder = Files.createTempDirectory("mekiki-cli-tests");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
			String base = folder.resolve("base").toString();
			Run run = password.isEmpty() ? Run.of("sample", base)
					: new Run().with("MEKIKI_PASSWORD", password).run("sample", base, "--encrypt");
			assertEquals(0, run.code(), run::toString);
			return folder.resolve("base");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void copy(Path base, Path target) {
		try (Stream<Path> files = Files.walk(base)) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(base.relativize(file).toString()));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void delete(Path folder) {
		try {
			Folders.delete(folder);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
