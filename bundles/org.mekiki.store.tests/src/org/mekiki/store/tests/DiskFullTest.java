package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;

/** A disk without room costs nothing that was saved, and saving goes on when there is room again. */
class DiskFullTest {

	private static final int MEGABYTES = 40;
	/** Saves that fit in no log file that is there already. */
	private static final int MOST_SAVES = 500;

	private final Path folder = Scratch.folder();
	private SmallDisk disk;

	@BeforeEach
	void mount() throws Exception {
		disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES);
	}

	@AfterEach
	void unmount() throws Exception {
		if (disk != null) {
			disk.close();
		}
		Scratch.delete(folder);
	}

	@Test
	void smallSavesStopInWordsAndGoOn() throws Exception {
		saveUntilFull(new DerbyBases(disk.folder(), Credentials.none()));
	}

	@Test
	void theSameOfAnEncryptedBase() throws Exception {
		saveUntilFull(new DerbyBases(disk.folder(), Credentials.of("secret".toCharArray())));
	}

	private void saveUntilFull(DerbyBases bases) throws Exception {
		long saved;
		try (KnowledgeBase base = bases.create()) {
			Taxonomy taxonomy = StoreContract.taxonomy(base, "T", 30);
			base.save("a", "", null);
			disk.fill();
			StoreException full = null;
			saved = base.revision();
			for (int i = 0; full == null; i++) {
				assertTrue(i < MOST_SAVES, "the disk never filled up");
				taxonomy.getTechnologies().get(i % 30).setNotation("edit " + i + " of many".repeat(3000));
				try {
					saved = base.save("a", "", null).number();
				} catch (StoreException e) {
					full = e;
				}
			}
			noSpace(full, bases.location().folder());
			assertEquals(saved, base.revision());
			assertTrue(base.isModified(), "the edit is still there to be saved");
			noSpace(() -> base.save("a", "", null), bases.location().folder());
			disk.free();
			saved = base.save("a", "", null).number();
			assertEquals(List.of(), base.check(null));
			assertEquals(saved, base.revisions(0, 1).get(0).number());
			Same.assertSame(base.model(), base.asOf(saved, null).model());
		}
		try (KnowledgeBase base = bases.open()) {
			assertEquals(saved, base.revision());
			assertEquals(List.of(), base.check(null));
		}
	}

	@Test
	void aLargeSaveIsWrittenWhollyOrNotAtAll() throws Exception {
		DerbyBases bases = new DerbyBases(disk.folder(), Credentials.none());
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "small", 10);
			base.save("a", "", null);
			disk.fill();
			StoreContract.taxonomy(base, "large", 5000);
			noSpace(() -> base.save("a", "", null), bases.location().folder());
		}
		try (KnowledgeBase base = bases.openToRead()) {
			assertEquals(2, base.revision(), "what was saved before can be looked at on the full disk");
			assertEquals(1, base.model().getTaxonomies().size());
		}
		disk.free();
		try (KnowledgeBase base = bases.open()) {
			assertEquals(2, base.revision());
			assertEquals(List.of(), base.check(null));
			StoreContract.taxonomy(base, "large", 5000);
			assertEquals(3, base.save("a", "", null).number());
		}
	}

	@Test
	void copiesAndNewBasesLeaveNothingBehind() throws Exception {
		try (KnowledgeBase base = new DerbyBases(folder, Credentials.none()).create()) {
			StoreContract.taxonomy(base, "T", 10);
			base.save("a", "", null);
			disk.fill();
			Path backup = disk.folder().resolve("backup");
			noSpace(() -> base.backup(backup, null), backup);
			Path file = disk.folder().resolve("base.mekiki");
			noSpace(() -> KnowledgePackage.export(base, file, null), file);
			FolderLocation created = new FolderLocation(disk.folder().resolve("created"));
			noSpace(() -> KnowledgeBases.create(created, CreateOptions.standard(), null), created.folder());
			assertEquals(List.of("filler"), names(disk.folder()));
			disk.free();
			base.backup(backup, null);
			assertFalse(base.isModified());
		}
	}

	private static List<String> names(Path path) throws IOException {
		try (Stream<Path> files = Files.list(path)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static void noSpace(Executable action, Path where) {
		noSpace(assertThrows(StoreException.class, action), where);
	}

	private static void noSpace(StoreException error, Path where) {
		assertEquals(Problem.NO_SPACE, error.problem(), error.getMessage() + error.getCause());
		assertTrue(error.getMessage().contains(where.toString()), error.getMessage());
	}
}
