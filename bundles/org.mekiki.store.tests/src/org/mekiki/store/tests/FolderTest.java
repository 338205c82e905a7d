package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.base.OpenBase;

/** What a folder may turn out to be: absent, foreign, open, damaged, newer; and its backups. */
class FolderTest {

	private final Path folder = Scratch.folder();
	private final DerbyBases bases = new DerbyBases(folder, Credentials.none());

	@AfterEach
	void delete() {
		bases.close();
		Scratch.delete(folder);
	}

	@Test
	void whatIsNoKnowledgeBaseIsToldSoAndLeftAlone() throws Exception {
		Path foreign = Files.createDirectories(folder.resolve("foreign"));
		Files.writeString(foreign.resolve("letter.txt"), "mine");
		assertEquals(Problem.NOT_FOUND, problem(folder.resolve("absent")));
		assertEquals(Problem.NOT_A_KNOWLEDGE_BASE, problem(foreign));
		assertEquals(Problem.EXISTS, assertThrows(StoreException.class,
				() -> KnowledgeBases.create(new FolderLocation(foreign), CreateOptions.standard(), null)).problem());
		assertEquals(List.of("letter.txt"), names(foreign));
		assertFalse(Files.exists(folder.resolve("absent")));
		assertFalse(KnowledgeBases.exists(new FolderLocation(foreign)));
		assertEquals(List.of(), names(Path.of("").toAbsolutePath()).stream().filter("derby.log"::equals).toList(),
				"nothing is written to the working folder");
	}

	@Test
	void aBaseCanBeMadeWithAGivenRoot() throws Exception {
		UUID root = UUID.randomUUID();
		try (KnowledgeBase base = KnowledgeBases.create(bases.location(), CreateOptions.standard().withRoot(root), null)) {
			assertEquals(root.toString(), base.model().getId());
		}
	}

	@Test
	void aBaseIsOpenedOnceAtATime() throws Exception {
		try (KnowledgeBase base = bases.create()) {
			StoreException twice = assertThrows(StoreException.class, bases::open);
			assertEquals(Problem.ALREADY_OPEN, twice.problem());
			assertTrue(twice.getMessage().contains(bases.location().display()), twice.getMessage());
			assertEquals(1, base.revision());
		}
		bases.open().close();
	}

	@Test
	void aBaseThatAnotherProcessHasOpenIsLeftAlone() throws Exception {
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "T", 10);
			base.save("a", "", null);
		}
		Process other = CrashTest.start(folder, bases.location().folder(), false);
		try (BufferedReader reader = other.inputReader()) {
			assertTrue(Long.parseLong(reader.readLine()) > 2);
			StoreException refused = assertThrows(StoreException.class, bases::open);
			assertEquals(Problem.ALREADY_OPEN, refused.problem());
			assertTrue(refused.getMessage().contains(Long.toString(other.pid())), refused.getMessage());
			assertTrue(other.isAlive());
		} finally {
			other.destroyForcibly().waitFor();
		}
		bases.open().close();
	}

	@Test
	void aNewerBaseIsRefusedWithBothVersions() throws Exception {
		try (KnowledgeBase base = bases.create()) {
			((OpenBase) base).database().write(connection -> {
				try (var statement = connection.createStatement()) {
					return Integer.valueOf(statement.executeUpdate(
							"INSERT INTO kb_step (number_, checksum, run_at) VALUES (77, 'x', CURRENT_TIMESTAMP)"));
				}
			});
		}
		StoreException newer = assertThrows(StoreException.class, bases::open);
		assertEquals(Problem.NEWER_SCHEMA, newer.problem());
		assertTrue(newer.getMessage().contains("77"), newer.getMessage());
	}

	@Test
	void aDamagedBaseSaysSoAndItsBackupOpens() throws Exception {
		Path backup = folder.resolve("backup");
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "T", 50);
			base.save("a", "", null);
			base.backup(backup, null);
			assertEquals(Problem.EXISTS,
					assertThrows(StoreException.class, () -> base.backup(backup, null)).problem());
			base.model().setNotation("after the backup");
			base.save("a", "", null);
		}
		Path data = bases.location().folder().resolve("db");
		Scratch.delete(bases.location().folder().resolve("cache"));
		try (Stream<Path> files = Files.walk(data.resolve("seg0"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				damage(file);
			}
		}
		StoreException damaged = assertThrows(StoreException.class, bases::open);
		assertEquals(Problem.DAMAGED, damaged.problem());
		assertTrue(damaged.getMessage().contains(backup.toString()), damaged.getMessage());
		FolderLocation restored = new FolderLocation(folder.resolve("restored"));
		KnowledgeBases.restore(backup, restored, CreateOptions.standard(), null);
		try (KnowledgeBase base = KnowledgeBases.open(restored, OpenOptions.standard(), null)) {
			assertEquals(50, base.model().getTaxonomies().get(0).getTechnologies().size());
			assertEquals(2, base.revision());
		}
		assertEquals(Problem.EXISTS, assertThrows(StoreException.class,
				() -> KnowledgeBases.restore(backup, restored, CreateOptions.standard(), null)).problem());
		Scratch.delete(backup);
		damaged = assertThrows(StoreException.class, bases::open);
		assertEquals(Problem.DAMAGED, damaged.problem());
		assertFalse(damaged.getMessage().contains(backup.toString()), "a backup that is gone is not named");
	}

	private static void damage(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			for (long at = 300; at < channel.size(); at += 2048) {
				channel.write(ByteBuffer.wrap(new byte[] { 1, 2, 3, 4, 5, 6, 7 }), at);
			}
		}
	}

	private static Problem problem(Path path) {
		return assertThrows(StoreException.class,
				() -> KnowledgeBases.open(new FolderLocation(path), OpenOptions.standard(), null)).problem();
	}

	private static List<String> names(Path path) throws IOException {
		try (Stream<Path> files = Files.list(path)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
