package org.mekiki.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for tests: in memory where the system offers that, gone when the tests end. */
final class Scratch {

	private static final Path MEMORY = Path.of("/dev/shm");

	private Scratch() {
	}

	static Path folder() {
		try {
			Path folder = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "mekiki-test")
					: Files.createTempDirectory("mekiki-test");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
			return folder;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
