package org.mekiki.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacIconTest {

	@Test
	void everyPartSaysItsOwnLength(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("mekiki128.png"), new byte[] { 1 });
		Files.write(folder.resolve("mekiki256.png"), new byte[] { 2, 3 });
		assertArrayEquals(new byte[] { 'i', 'c', 'n', 's', 0, 0, 0, 27, //
				'i', 'c', '0', '7', 0, 0, 0, 9, 1, //
				'i', 'c', '0', '8', 0, 0, 0, 10, 2, 3 }, MacIcon.of(folder));
	}
}
