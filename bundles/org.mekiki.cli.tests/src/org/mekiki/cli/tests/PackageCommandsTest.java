package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekiki.cli.tests.BadInputTest.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;

/** Export and import of packages, and packages that must be refused. */
class PackageCommandsTest {

	@TempDir
	private Path folder;

	@Test
	void aPackageComesBackEqual() throws StoreException {
		StoredSample.copyTo(folder.resolve("base"));
		Run export = Run.of("kb", "export", "--kb", path("base"), path("base.mekiki"));
		assertEquals(0, export.code(), export::toString);
		Run back = Run.of("kb", "import", path("base.mekiki"), "--kb", path("again"));
		assertEquals(0, back.code(), back::toString);
		try (KnowledgeBase one = open("base"); KnowledgeBase other = open("again")) {
			assertEquals(one.model().getId(), other.model().getId());
			assertNull(Difference.between(one.model(), other.model()));
		}
	}

	@Test
	void theBuiltInSampleCanBeExported() {
		Run run = Run.of("kb", "export", "--kb", "sample", path("sample.mekiki"), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(path("sample.mekiki"), run.json().get("written").asText());
		assertTrue(Files.isRegularFile(folder.resolve("sample.mekiki")));
	}

	@Test
	void theSameBaseGivesTheSameBytes() throws IOException {
		StoredSample.copyTo(folder.resolve("base"));
		assertEquals(0, Run.of("kb", "export", "--kb", path("base"), path("one")).code());
		assertEquals(0, Run.of("kb", "export", "--kb", path("base"), path("other")).code());
		assertEquals(-1, Files.mismatch(folder.resolve("one"), folder.resolve("other")));
	}

	@Test
	void thereIsNoPackage() {
		refused("kb", "import", path("none"), path("target"));
		assertFalse(Files.exists(folder.resolve("target")));
	}

	@Test
	void packagesThatAreNone() throws IOException {
		Files.writeString(folder.resolve("text"), "no zip at all");
		Files.write(folder.resolve("empty"), new byte[0]);
		zip("strange", "other.txt", "hello");
		for (String name : new String[] { "text", "empty", "strange" }) {
			refused("kb", "import", path(name), path("target"));
			assertFalse(Files.exists(folder.resolve("target")), name);
		}
		assertEquals(3, count(), "nothing came, nothing went");
	}

	@Test
	void anXmlBomb() throws IOException {
		Files.writeString(folder.resolve("bomb"), """
				<?xml version="1.0"?>
				<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
				<a>&d;&d;&d;&d;&d;&d;&d;&d;</a>
				""");
		refused("kb", "import", path("bomb"), path("target"));
		assertFalse(Files.exists(folder.resolve("target")));
	}

	@Test
	void aZipBomb() throws IOException {
		assertEquals(0, Run.of("kb", "export", "--kb", "sample", path("whole")).code());
		// Every entry of a real package, blown up to a hundred million zeros.
		try (ZipFile whole = new ZipFile(folder.resolve("whole").toFile());
				ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb")))) {
			byte[] zeros = new byte[1_000_000];
			for (ZipEntry entry : Collections.list(whole.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				for (int i = 0; i < 100; i++) {
					zip.write(zeros);
				}
				zip.closeEntry();
			}
		}
		refused("kb", "import", path("bomb"), path("target"));
		assertFalse(Files.exists(folder.resolve("target")));
	}

	@Test
	void aTruncatedPackage() throws IOException {
		assertEquals(0, Run.of("kb", "export", "--kb", "sample", path("whole")).code());
		byte[] whole = Files.readAllBytes(folder.resolve("whole"));
		for (int percent : new int[] { 1, 50, 99 }) {
			Files.write(folder.resolve("part"), Arrays.copyOf(whole, whole.length * percent / 100));
			refused("kb", "import", path("part"), path("target"));
			assertFalse(Files.exists(folder.resolve("target")), percent + " %");
		}
	}

	@Test
	void aPackageThatReachesOutside() throws IOException {
		Files.createDirectory(folder.resolve("inner"));
		zip("inner/evil", "../../escaped.txt", "out");
		refused("kb", "import", path("inner/evil"), path("inner/target"));
		assertFalse(Files.exists(folder.resolve("escaped.txt")));
		assertFalse(Files.exists(folder.resolve("inner/target")));
	}

	private void zip(String name, String entry, String content) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
	}

	private long count() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.count() - 1;
		}
	}

	private KnowledgeBase open(String name) throws StoreException {
		return KnowledgeBases.open(new FolderLocation(folder.resolve(name)), OpenOptions.standard(), null);
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}
}
