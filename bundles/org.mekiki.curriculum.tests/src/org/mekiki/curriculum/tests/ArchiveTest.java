package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.ZipTree;

/** Archives that want to do harm are refused by the name of the entry; others are read whatever packed them. */
class ArchiveTest {

	private static final int HEAD = 0x02014b50;

	@TempDir
	private Path folder;

	private Path archive(Charset charset, String... names) throws IOException {
		Path file = folder.resolve("a.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private static UnreadableException refused(Path file) {
		return assertThrows(UnreadableException.class, () -> ZipTree.open(file, PackageLimits.USUAL).close());
	}

	/** Changes something in the central head of the entry at a place, counted from 0. */
	private static Path changed(Path file, int entry, int offset, int size, long value) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int found = -1;
		for (int i = 0; i < bytes.length - 4; i++) {
			if (buffer.getInt(i) == HEAD && ++found == entry) {
				for (int b = 0; b < size; b++) {
					bytes[i + offset + b] = (byte) (value >> 8 * b);
				}
			}
		}
		assertTrue(found >= entry);
		return Files.write(file, bytes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.html", "a/../../evil.html", "/etc/evil.html", "C:\\evil.html", "c:evil.html", "a\\..\\..\\evil.html", "..",
			"a/../evil.html" })
	void pathsThatLeadOutAreRefusedByName(String name) throws Exception {
		UnreadableException refused = refused(archive(StandardCharsets.UTF_8, "fine.html", name));
		assertEquals("zip.path", refused.key());
		assertEquals(name, refused.entry());
	}

	@Test
	void linksAreRefused() throws Exception {
		Path file = archive(StandardCharsets.UTF_8, "a.html", "link");
		changed(file, 1, 4, 2, 3 << 8 | 20);
		UnreadableException refused = refused(changed(file, 1, 38, 4, 0120777L << 16));
		assertEquals("zip.link", refused.key());
		assertEquals("link", refused.entry());
	}

	@Test
	void aNameTwiceIsRefused() throws Exception {
		Path file = archive(StandardCharsets.UTF_8, "aa.html", "ab.html");
		byte[] bytes = Files.readAllBytes(file);
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("ab.html", "aa.html");
		UnreadableException refused = refused(Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals("zip.twice", refused.key());
		assertEquals("zip.twice", refused(archive(StandardCharsets.UTF_8, "p/a.html", "p\\a.html")).key());
	}

	@Test
	void bombsAreRefusedByName() throws Exception {
		Path file = folder.resolve("a.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("fine.html"));
			zip.closeEntry();
			zip.putNextEntry(new ZipEntry("bomb.html"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 16; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		UnreadableException refused = refused(file);
		assertEquals("zip.bomb", refused.key());
		assertEquals("bomb.html", refused.entry());
	}

	@Test
	void anEntryThatUnpacksToMoreThanItSaysIsRefused() throws Exception {
		Path file = changed(archive(StandardCharsets.UTF_8, "a-long-name-of-a-page.html"), 0, 24, 4, 5);
		try (ZipTree tree = ZipTree.open(file, PackageLimits.USUAL)) {
			UnreadableException refused = assertThrows(UnreadableException.class, () -> tree.bytes("a-long-name-of-a-page.html", 1000));
			assertTrue(refused.key().startsWith("zip."), refused.key());
			assertEquals("a-long-name-of-a-page.html", refused.entry());
		}
	}

	@Test
	void entriesThatShareTheirBytesAreRefused() throws Exception {
		Path file = archive(StandardCharsets.UTF_8, "a.html", "b.html");
		assertEquals("zip.overlap", refused(changed(file, 1, 42, 4, 0)).key());
	}

	@Test
	void aHundredThousandEntriesAreRefused() throws Exception {
		Path file = folder.resolve("a.zip");
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			zip.setMethod(ZipOutputStream.STORED);
			for (int i = 0; i < 100_000; i++) {
				ZipEntry entry = new ZipEntry("f" + i);
				entry.setSize(0);
				entry.setCrc(0);
				zip.putNextEntry(entry);
				zip.closeEntry();
			}
		}
		UnreadableException refused = refused(file);
		assertEquals("zip.entries", refused.key());
		assertEquals(100_000L, refused.values()[0]);
	}

	@Test
	void encryptedEntriesAreRefused() throws Exception {
		assertEquals("zip.encrypted", refused(changed(archive(StandardCharsets.UTF_8, "a.html"), 0, 8, 2, 1)).key());
	}

	@Test
	void damagedArchivesAreRefused() throws Exception {
		byte[] bytes = Files.readAllBytes(archive(StandardCharsets.UTF_8, "a.html", "b.html"));
		Path file = folder.resolve("b.zip");
		for (int length = 0; length < bytes.length; length++) {
			Files.write(file, Arrays.copyOf(bytes, length));
			assertTrue(refused(file).key().startsWith("zip."));
		}
		bytes[32] ^= 1;
		bytes[40] ^= 1;
		try (ZipTree tree = ZipTree.open(Files.write(file, bytes), PackageLimits.USUAL)) {
			assertEquals("zip.entry", assertThrows(UnreadableException.class, () -> tree.bytes("a.html", 100)).key());
			assertEquals("b.html", new String(tree.bytes("b.html", 100), StandardCharsets.UTF_8));
		}
	}

	@Test
	void namesOfJapaneseWindowsAndSomethingBeforeTheArchiveAreRead() throws Exception {
		Path file = archive(Charset.forName("windows-31j"), "第一章\\表.html", "./b.html");
		ByteArrayOutputStream prefixed = new ByteArrayOutputStream();
		prefixed.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
		prefixed.write(Files.readAllBytes(file));
		try (ZipTree tree = ZipTree.open(Files.write(file, prefixed.toByteArray()), PackageLimits.USUAL)) {
			assertEquals(List.of("第一章/表.html", "b.html"), List.copyOf(tree.names()));
			assertEquals("第一章\\表.html", new String(tree.bytes("第一章/表.html", 100), StandardCharsets.UTF_8));
		}
	}

	@Test
	void whatIsTooLargeToReadIsRefused() throws Exception {
		try (ZipTree tree = ZipTree.open(archive(StandardCharsets.UTF_8, "a.html"), PackageLimits.USUAL)) {
			assertEquals("file.large", assertThrows(UnreadableException.class, () -> tree.bytes("a.html", 3)).key());
			assertEquals("file.missing", assertThrows(UnreadableException.class, () -> tree.bytes("b.html", 3)).key());
		}
	}
}
