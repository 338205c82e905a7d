package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactSnapshots;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;

class SnapshotTest {

	@TempDir
	Path folder;

	@Test
	void comesBackAsItWas() throws Exception {
		int number = 0;
		for (RandomRows.Shape shape : List.of(new RandomRows.Shape(0, 1, 1, 1, 1, 1, 0, 10),
				new RandomRows.Shape(1, 1, 1, 1, 1, 1, 1, 10), new RandomRows.Shape(70_000, 12, 40, 300, 9, 66_000, 0.1, Long.MAX_VALUE),
				new RandomRows.Shape(65_536, 12, 40, 20, 9, 5, 0, 200))) {
			Path file = folder.resolve("t" + number++);
			FactTable table = RandomRows.table(new RandomRows(number, shape).rows());
			FactSnapshots.write(table, "状態 1", file, null);
			FactTable read = FactSnapshots.read(file, "状態 1", null);
			assertEquals(table.fingerprint(), read.fingerprint());
			assertEquals(table.bytes(), read.bytes());
			Path again = folder.resolve("again");
			FactSnapshots.write(read, "状態 1", again, null);
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
		}
	}

	@Test
	void dictionariesOfManyAndOfLongValues() throws Exception {
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < 70_000; i++) {
			rows.add(new Object[] { i == 7 ? "長".repeat(900_000) : "value " + i, Long.valueOf(i * 3L) });
		}
		FactTable table = RandomRows.table(List.of(ColumnSpec.text("a"), ColumnSpec.number("b")), rows);
		Path file = folder.resolve("t");
		FactSnapshots.write(table, "", file, null);
		assertEquals(table.fingerprint(), FactSnapshots.read(file, null, null).fingerprint());
	}

	@Test
	void everyDamageIsSeen() throws Exception {
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(700, 12, 40, 20, 9, 100, 0.1, 1000)).rows());
		Path file = folder.resolve("t");
		FactSnapshots.write(table, "1", file, null);
		byte[] good = Files.readAllBytes(file);
		Random random = new Random(1);
		for (int i = 0; i < 800; i++) {
			byte[] bad = good.clone();
			bad[i < 200 ? i : random.nextInt(bad.length)] ^= 1 << random.nextInt(8);
			assertRefused(file, bad);
		}
		for (int length = 0; length < good.length; length += 1 + random.nextInt(60)) {
			assertRefused(file, Arrays.copyOf(good, length));
		}
		assertRefused(file, Arrays.copyOf(good, good.length + 1));
		assertRefused(file, new byte[5000]);
	}

	private static void assertRefused(Path file, byte[] bad) throws Exception {
		Files.write(file, bad);
		FactsException refusal = assertThrows(FactsException.class, () -> FactSnapshots.read(file, "1", null));
		assertEquals(FactsProblem.DAMAGED, refusal.problem());
		assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
	}

	@Test
	void whatDoesNotFitIsReadFromTheRecordAndWrittenAgain() throws Exception {
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(70, 12, 40, 20, 9, 100, 0.1, 1000)).rows());
		Path file = folder.resolve("t");
		FactSnapshots.Opened first = FactSnapshots.open(file, "1", monitor -> table, null);
		assertEquals(FactsProblem.FILE, first.refused().problem());
		assertNull(FactSnapshots.open(file, "1", monitor -> null, null).refused());
		assertEquals(FactsProblem.OUTDATED, FactSnapshots.open(file, "2", monitor -> table, null).refused().problem());
		assertNull(FactSnapshots.open(file, "2", monitor -> null, null).refused());
		Files.write(file, new byte[] { 1, 2, 3 });
		FactSnapshots.Opened mended = FactSnapshots.open(file, "2", monitor -> table, null);
		assertEquals(FactsProblem.DAMAGED, mended.refused().problem());
		assertEquals(table.fingerprint(), FactSnapshots.open(file, "2", monitor -> null, null).table().fingerprint());
		FactSnapshots.Opened nowhere = FactSnapshots.open(folder.resolve("no/t"), "2", monitor -> table, null);
		assertNotNull(nowhere.unwritten(), "the table is there nevertheless");
		assertEquals(table, nowhere.table());
	}

	@Test
	void cancelledWritingLeavesWhatWasThere() throws Exception {
		Path file = folder.resolve("t");
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(70, 12, 40, 20, 9, 100, 0.1, 1000)).rows());
		FactSnapshots.write(table, "1", file, null);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> FactSnapshots.write(table, "2", file, monitor));
		assertThrows(OperationCanceledException.class, () -> FactSnapshots.read(file, "1", monitor));
		assertEquals(table.fingerprint(), FactSnapshots.read(file, "1", null).fingerprint());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList(), "nothing half-written is left");
		}
	}
}
