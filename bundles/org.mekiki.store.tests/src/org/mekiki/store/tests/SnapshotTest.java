package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.cache.SnapshotCache;
import org.mekiki.store.internal.mapping.ModelMapping;

/** The copy for fast opening is never seen: only that it is fast. */
class SnapshotTest {

	private final Path folder = Scratch.folder();
	private final DerbyBases bases = new DerbyBases(folder, Credentials.none());

	@AfterEach
	void delete() {
		bases.close();
		Scratch.delete(folder);
	}

	@Test
	void openingWithACopyAnOldCopyABrokenCopyOrNoneIsTheSame() throws Exception {
		RandomModel random = new RandomModel(3);
		Map<String, String> saved;
		try (KnowledgeBase base = bases.create()) {
			random.grow(base.model(), 200, true);
			base.save("a", "", null);
			saved = Same.image(base.model());
		}
		Path copy = copy();
		byte[] old = Files.readAllBytes(copy);
		assertEquals(saved, opened(), "from a fresh copy");
		try (KnowledgeBase base = bases.open()) {
			for (int i = 0; i < 40; i++) {
				random.edit(base.model());
			}
			base.save("a", "", null);
			saved = Same.image(base.model());
		}
		Files.write(copy, old);
		assertEquals(saved, opened(), "from an old copy and what was saved since");
		assertTrue(Files.size(copy) > 1000);
		Random dice = new Random(11);
		byte[] good = Files.readAllBytes(copy);
		for (int i = 0; i < 12; i++) {
			byte[] bad = good.clone();
			bad[dice.nextInt(bad.length)] ^= (byte) (1 << dice.nextInt(8));
			Files.write(copy, i % 4 == 0 ? java.util.Arrays.copyOf(good, dice.nextInt(good.length)) : bad);
			assertEquals(saved, opened(), "from a broken copy");
		}
		Files.delete(copy);
		assertEquals(saved, opened(), "without a copy");
		assertTrue(Files.exists(copy), "it is made again");
	}

	@Test
	void theCheckNoticesACopyThatLies() throws Exception {
		KnowledgeBase base = bases.create();
		StoreContract.taxonomy(base, "T", 3);
		base.save("a", "", null);
		assertEquals(List.of(), base.check(null));
		base.close();
		try (KnowledgeBase again = bases.open()) {
			again.model().getTaxonomies().get(0).setNotation("a lie");
			new SnapshotCache(ModelMapping.current(), copy().getParent(), "", again.id(), null).write(
					new SnapshotCache.Stamp(again.revision(), again.revisions(0, 1).get(0).time()), again.model());
			assertEquals(1, again.check(null).size());
		}
	}

	@Test
	void theCopyOfAnEncryptedBaseIsEncrypted() throws Exception {
		Credentials password = Credentials.of("正しい; password=x".toCharArray());
		DerbyBases secret = new DerbyBases(folder.resolve("secret"), password);
		Files.createDirectories(folder.resolve("secret"));
		try (KnowledgeBase base = secret.create()) {
			assertTrue(base.engine().encrypted());
			StoreContract.taxonomy(base, "VERYSECRETNOTATION", 30);
			base.save("a", "", null);
		}
		try (KnowledgeBase base = secret.open()) {
			assertEquals(30, base.model().getTaxonomies().get(0).getTechnologies().size());
			assertEquals(List.of(), base.check(null));
			Path backup = folder.resolve("secret-backup");
			base.backup(backup, null);
			assertNowhere(backup, "VERYSECRETNOTATION");
		}
		try (KnowledgeBase base = secret.open()) {
			assertEquals(2, base.revision());
		}
		assertNowhere(folder.resolve("secret"), "VERYSECRETNOTATION");
		assertNowhere(folder.resolve("secret"), "正しい");
		for (String wrong : List.of("", "正しい", "wrong;create=true")) {
			StoreException refused = org.junit.jupiter.api.Assertions.assertThrows(StoreException.class,
					() -> new DerbyBases(folder.resolve("secret"), Credentials.of(wrong.toCharArray())).open());
			assertEquals(org.mekiki.store.Problem.WRONG_PASSWORD, refused.problem());
		}
		assertFalse(password.toString().contains("正"));
	}

	private static void assertNowhere(Path folder, String text) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				byte[] content = Files.readAllBytes(file);
				String latin = new String(content, StandardCharsets.ISO_8859_1);
				String needle = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
				assertFalse(latin.contains(needle), file.toString());
			}
		}
	}

	private Map<String, String> opened() throws StoreException {
		try (KnowledgeBase base = bases.open()) {
			assertFalse(base.isModified());
			return Same.image(base.model());
		}
	}

	private Path copy() throws IOException {
		try (Stream<Path> files = Files.list(bases.location().folder().resolve("cache"))) {
			return files.filter(file -> file.toString().endsWith(".snapshot")).findFirst().orElseThrow();
		}
	}
}
