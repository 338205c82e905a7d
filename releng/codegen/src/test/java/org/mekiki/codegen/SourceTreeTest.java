package org.mekiki.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

	@TempDir
	Path folder;

	private SourceTree tree(String name, String... files) throws IOException {
		Path root = folder.resolve(name);
		for (int i = 0; i < files.length; i += 2) {
			Path file = root.resolve(files[i]);
			Files.createDirectories(file.getParent());
			Files.writeString(file, files[i + 1]);
		}
		return SourceTree.read(root);
	}

	@Test
	void namesEveryKindOfDifference() throws IOException {
		SourceTree generated = tree("new", "a/Same.java", "x\n", "a/Changed.java", "new", "a/Added.java", "y");
		SourceTree committed = tree("old", "a/Same.java", "x\n", "a/Changed.java", "old", "b/Gone.java", "z");
		assertEquals(List.of("missing   a/Added.java", "differs   a/Changed.java", "left over b/Gone.java"),
				generated.differencesTo(committed));
	}

	@Test
	void lineEndsOfTheCheckoutDoNotMatter() throws IOException {
		assertEquals(List.of(), tree("new", "a/A.java", "1\n2\n").differencesTo(tree("old", "a/A.java", "1\r\n2\r\n")));
	}

	@Test
	void writingMakesTheTreesEqual() throws IOException {
		SourceTree generated = tree("new", "a/Same.java", "x", "c/Added.java", "y");
		SourceTree committed = tree("old", "a/Same.java", "x", "b/Gone.java", "z");
		generated.writeTo(committed);
		assertEquals(List.of(), generated.differencesTo(SourceTree.read(folder.resolve("old"))));
		assertTrue(Files.notExists(folder.resolve("old/b/Gone.java")));
	}

	@Test
	void aFolderThatIsNotThereIsEmpty() throws IOException {
		assertTrue(SourceTree.read(folder.resolve("none")).isEmpty());
	}
}
