package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.store.Change;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;

/** The open package: complete on every engine, the same bytes for the same base, and safe against whoever made it. */
class PackageTest {

	private final Path folder = Scratch.folder();
	private final DerbyBases bases = new DerbyBases(folder, Credentials.none());
	private final Path file = folder.resolve("export.mekiki");

	@AfterEach
	void delete() {
		bases.close();
		Scratch.delete(folder);
	}

	private KnowledgeBase lived() throws StoreException {
		KnowledgeBase base = bases.create();
		RandomModel random = new RandomModel(21);
		random.grow(base.model(), 120, true);
		base.save("author ä 日本", "grown", null);
		for (int round = 0; round < 3; round++) {
			for (int i = 0; i < 15; i++) {
				random.edit(base.model());
			}
			base.save("second", "round\n" + round, null);
		}
		return base;
	}

	@Test
	void aPackageGivesAnEqualBaseWithItsHistory() throws Exception {
		try (KnowledgeBase base = lived()) {
			KnowledgePackage.export(base, file, null);
			Path again = folder.resolve("again.mekiki");
			KnowledgePackage.export(base, again, null);
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), "the same base gives the same bytes");
			Location target = new FolderLocation(folder.resolve("imported"));
			KnowledgePackage.importInto(file, target, CreateOptions.standard(), null);
			assertEqualBases(base, target, OpenOptions.standard());
			assertEquals(Problem.EXISTS, assertThrows(StoreException.class,
					() -> KnowledgePackage.importInto(file, target, CreateOptions.standard(), null)).problem());
		}
	}

	@Test
	void aPackageGoesFromEngineToEngine() throws Exception {
		PostgresServer.require();
		PostgresBases server = new PostgresBases(null);
		try (KnowledgeBase base = lived()) {
			KnowledgePackage.export(base, file, null);
			CreateOptions options = CreateOptions.standard().with(PostgresServer.credentials());
			KnowledgePackage.importInto(file, server.location(), options, null);
			Path backup = folder.resolve("server.mekiki");
			try (KnowledgeBase onServer = server.open()) {
				onServer.backup(backup, null);
			}
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(backup), "both engines write the same bytes");
			assertEqualBases(base, server.location(), OpenOptions.standard().with(PostgresServer.credentials()));
			Location back = new FolderLocation(folder.resolve("back"));
			KnowledgeBases.restore(backup, back, CreateOptions.standard(), null);
			assertEqualBases(base, back, OpenOptions.standard());
		} finally {
			server.close();
		}
	}

	private static void assertEqualBases(KnowledgeBase expected, Location location, OpenOptions options)
			throws StoreException {
		try (KnowledgeBase actual = KnowledgeBases.open(location, options, null)) {
			assertEquals(expected.id(), actual.id());
			assertEquals(expected.revision(), actual.revision());
			Same.assertSame(expected.model(), actual.model());
			assertEquals(List.of(), actual.check(null));
			List<Revision> revisions = expected.revisions(0, 100);
			assertEquals(revisions, actual.revisions(0, 100));
			for (Revision revision : revisions) {
				List<Change> changes = expected.changes(revision.number(), 0, 10_000);
				assertEquals(changes, actual.changes(revision.number(), 0, 10_000));
				assertEquals(Same.image(expected.asOf(revision.number(), null).model()),
						Same.image(actual.asOf(revision.number(), null).model()));
			}
			actual.model().setNotation("goes on");
			assertEquals(expected.revision() + 1, actual.save("x", "", null).number());
		}
	}

	@Test
	void aBrokenPackageIsRefusedAndNothingIsLeftBehind() throws Exception {
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "T", 20);
			base.save("a", "", null);
			KnowledgePackage.export(base, file, null);
		}
		byte[] good = Files.readAllBytes(file);
		Random random = new Random(5);
		for (int i = 0; i < 20; i++) {
			refused(Arrays.copyOf(good, random.nextInt(good.length)), "cut " + i);
		}
		for (int i = 0; i < 20; i++) {
			// inside of the packed data: its tables and its end may hold bits that mean nothing
			byte[] bad = good.clone();
			bad["model.jsonl".length() + 330 + random.nextInt(500)] ^= (byte) (1 << random.nextInt(8));
			refused(bad, "flipped " + i);
		}
		refused("PK not a zip".getBytes(StandardCharsets.US_ASCII), "text");
		refused(new byte[0], "empty");
	}

	@Test
	void aHostilePackageIsRefusedAndNothingIsLeftBehind() throws Exception {
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "T", 2);
			base.save("a", "", null);
			KnowledgePackage.export(base, file, null);
		}
		Map<String, String> good = read();
		refusedWith(good, map -> map.put("../../evil", "x"), "a path out of the folder");
		refusedWith(good, map -> map.put("/etc/evil", "x"), "an absolute path");
		refusedWith(good, map -> map.remove("changes.jsonl"), "a missing file");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("\"class\":\"Taxonomy\"",
				"\"class\":\"Technology\"")), "an object at a place where it cannot be");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("Taxonomy\"", "Evil\"")),
				"an unknown class");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("\"notation\"", "\"evil\"")),
				"an unknown feature");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("\"T1\"", "[[\"T1\"]]")),
				"a list for a text");
		for (String no : List.of("null", "1", "{}", "true")) {
			refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("\"T1\"", no)),
					no + " for a text");
			refusedWith(good, map -> map.replace("model.jsonl",
					map.get("model.jsonl").replaceFirst("\"labels\":\\[\\{[^}]*\\}", "\"labels\":[" + no.replace("{}", "[]"))), no + " for a label");
		}
		for (String no : List.of("\"MOVED\",\"feature\":null,\"old\":null,\"new\":null",
				"\"RENUMBERED\",\"feature\":null,\"old\":{},\"new\":{}", "\"DELETED\",\"feature\":null,\"old\":null,\"new\":null",
				"\"CHANGED\",\"feature\":null,\"old\":null,\"new\":null",
				"\"CHANGED\",\"feature\":\"notation\",\"old\":null,\"new\":[1]")) {
			refusedWith(good, map -> map.replace("changes.jsonl", map.get("changes.jsonl")
					.replaceFirst("\"CREATED\",\"feature\":null,\"old\":null,\"new\":null", no)), no);
		}
		refusedWith(good, map -> map.replace("model.jsonl",
				map.get("model.jsonl").replace("\"T1\"", "[".repeat(100_000) + "]".repeat(100_000))), "depth");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl").replace("\"order\":", "\"order\":1e")),
				"a number that is none");
		refusedWith(good, map -> map.replace("model.jsonl", map.get("model.jsonl") + map.get("model.jsonl")),
				"the same objects twice");
		refusedWith(good, map -> map.replace("model.jsonl", ""), "no root");
		refusedWith(good, map -> map.replace("revisions.jsonl", ""), "no revisions");
		refusedWith(good, map -> map.replace("changes.jsonl", map.get("changes.jsonl").replace("CREATED", "EVIL")),
				"an unknown kind of change");
		refusedWith(good, map -> map.replace("changes.jsonl", "\"".repeat(50)), "no JSON");
		String related = good.get("model.jsonl").replace("\"notation\":\"T1\"",
				"\"notation\":\"T1\",\"related\":[\"00000000-0000-0000-0000-000000000000\"]");
		refusedWith(good, map -> map.replace("model.jsonl", related), "a reference to nothing");
		refused(bomb(), "a bomb");
		String lines = good.get("model.jsonl");
		String message = refusedWith(good,
				map -> map.replace("model.jsonl", lines.replace("\"notation\":\"T1\"", "\"notation\":T1")), "no JSON");
		assertTrue(message.contains("model.jsonl"), message);
		long before = lines.substring(0, lines.indexOf("\"T1\"")).lines().count();
		assertTrue(message.contains(" " + before), message);
	}

	/** Two hundred megabytes of blanks in a few hundred kilobytes. */
	private byte[] bomb() throws IOException {
		Path bomb = folder.resolve("bomb.zip");
		byte[] blanks = new byte[1 << 20];
		Arrays.fill(blanks, (byte) ' ');
		try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
			StringBuilder files = new StringBuilder();
			for (String name : List.of("model.jsonl", "revisions.jsonl", "changes.jsonl", "handling.jsonl")) {
				zip.putNextEntry(new ZipEntry(name));
				for (int i = 0; i < 50; i++) {
					zip.write(blanks);
				}
				files.append(files.isEmpty() ? "" : ",").append('"').append(name)
						.append("\":{\"lines\":1,\"bytes\":52428800,\"sha256\":\"00\"}");
			}
			zip.putNextEntry(new ZipEntry("manifest.json"));
			zip.write(("{\"format\":\"mekiki-package\",\"version\":1,\"base\":\"x\",\"revision\":1,\"files\":{" + files
					+ "}}").getBytes(StandardCharsets.UTF_8));
		}
		return Files.readAllBytes(bomb);
	}

	private Map<String, String> read() throws IOException {
		Map<String, String> entries = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
				entries.put(entry.getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return entries;
	}

	/** Changes entries, and then makes the manifest vouch for them, as somebody hostile would. */
	private String refusedWith(Map<String, String> good, Consumer<Map<String, String>> change, String what)
			throws Exception {
		Map<String, String> bad = new LinkedHashMap<>(good);
		String manifest = bad.remove("manifest.json");
		change.accept(bad);
		for (Map.Entry<String, String> entry : bad.entrySet()) {
			byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
			String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			manifest = manifest.replaceAll('"' + entry.getKey() + "\":\\{[^}]*\\}",
					'"' + entry.getKey() + "\":{\"lines\":0,\"bytes\":" + bytes.length + ",\"sha256\":\"" + sum + "\"}");
		}
		bad.put("manifest.json", manifest);
		Path hostile = folder.resolve("hostile.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
			for (Map.Entry<String, String> entry : bad.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return refused(Files.readAllBytes(hostile), what);
	}

	private String refused(byte[] bytes, String what) throws IOException {
		Path bad = Files.write(folder.resolve("bad.mekiki"), bytes);
		Path target = folder.resolve("target");
		StoreException refused = assertThrows(StoreException.class, () -> KnowledgePackage.importInto(bad,
				new FolderLocation(target), CreateOptions.standard(), null), what);
		assertEquals(Problem.BAD_PACKAGE, refused.problem(), what + ": " + refused.getCause());
		assertTrue(refused.getMessage().contains(bad.toString()), refused.getMessage());
		assertFalse(Files.exists(target), what);
		assertFalse(Files.exists(folder.resolve("evil")), what);
		return refused.getMessage();
	}
}
