package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Dataset;
import org.mekiki.model.ModelFactory;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowType;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.base.OpenBase;
import org.mekiki.store.internal.rows.OpenRows;

/** Rows beside the model: what every engine must do with them. */
abstract class RowsContract {

	/** Names that SQL reserves are names like others. */
	static final RowSchema PAYEES = new RowSchema("test.payees",
			List.of(new RowColumn("payee", RowType.TEXT, "支出先名"), new RowColumn("year", RowType.LONG, "年度"),
					RowColumn.derived("paid", RowType.DATE), RowColumn.derived("order", RowType.BOOLEAN)));

	abstract Bases bases();

	@Test
	void rowsComeBackAsTheyWereWritten() throws Exception {
		Bases bases = bases();
		String id;
		RowBlock written;
		try (KnowledgeBase base = bases.create()) {
			Dataset dataset = dataset(base);
			id = dataset.getId();
			written = write(base, id, 20_000);
			assertEquals(20_000, written.rows());
			assertEquals(64, written.fingerprint().length());
			base.save("a", "rows", null);
		}
		try (KnowledgeBase base = bases.open()) {
			assertEquals(written, base.rows().find(id));
			assertEquals(20_000, seen(base.rows(), id).size());
			assertEquals("12345 行 法人12345 2021 2026-01-01 true", seen(base.rows(), id).get(12_344));
			List<String> some = new ArrayList<>();
			base.rows().read(RowQuery.all(id, "year", "payee").rows(List.of(19_999L, 7L, 7L, 99_999L)), row -> {
				some.add(row.number() + " " + row.line() + " " + row.text(1) + " " + row.isNull(0));
				return true;
			}, null);
			assertEquals(List.of("7 14 null true", "19999 39998 法人19999 true"), some);
			assertEquals(List.of(), base.check(null));
			StoreException none = assertThrows(StoreException.class,
					() -> base.rows().read(RowQuery.all("nothing", "payee"), row -> true, null));
			assertEquals(Problem.NOT_FOUND, none.problem());
			assertThrows(IllegalArgumentException.class, () -> base.rows().read(RowQuery.all(id, "x; DROP"), row -> true, null));
		}
	}

	@Test
	void theFingerprintTellsRowsApart() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			String one = write(base, dataset(base).getId(), 100).fingerprint();
			assertEquals(one, write(base, dataset(base).getId(), 100).fingerprint());
			assertNotEquals(one, write(base, dataset(base).getId(), 101).fingerprint());
		}
	}

	@Test
	void readingEndsWhenTheReaderOrTheUserWantsItTo() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			String id = dataset(base).getId();
			write(base, id, 10_000);
			int[] count = new int[1];
			base.rows().read(RowQuery.unordered(id, "payee"), row -> ++count[0] < 5, null);
			assertEquals(5, count[0]);
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			assertEquals(Problem.CANCELLED, assertThrows(StoreException.class,
					() -> base.rows().read(RowQuery.all(id, "payee"), row -> true, monitor)).problem());
			assertEquals(10_000, seen(base.rows(), id).size());
		}
	}

	@Test
	void whatIsNotSavedIsGoneWhenTheBaseIsClosed() throws Exception {
		Bases bases = bases();
		String kept;
		String undone;
		String halfway;
		try (KnowledgeBase base = bases.create()) {
			Dataset dataset = dataset(base);
			kept = dataset.getId();
			write(base, kept, 10);
			base.save("a", "", null);
			base.model().getDatasets().clear();
			base.save("a", "deleted; the history still knows it", null);
			undone = UUID.randomUUID().toString();
			write(base, undone, 10);
			halfway = UUID.randomUUID().toString();
			try (RowWriter writer = base.rows().write(halfway, PAYEES)) {
				writer.text(0, "x");
				writer.endRow(1);
			}
			assertNull(base.rows().find(halfway));
			assertNotNull(base.rows().find(undone));
			assertFalse(base.rows().discard(kept), "history may bring it back");
		}
		try (KnowledgeBase base = bases.open()) {
			assertNotNull(base.rows().find(kept));
			assertNull(base.rows().find(undone));
			assertEquals(List.of(), base.check(null));
			assertEquals(10, base.rows().find(kept).rows());
		}
	}

	@Test
	void whatACrashHasLeftIsCleanedUpButWaitsForRecovery() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			String complete = UUID.randomUUID().toString();
			write(base, complete, 10);
			String half = UUID.randomUUID().toString();
			RowWriter writer = base.rows().write(half, PAYEES);
			writer.endRow(1);
			OpenRows later = new OpenRows(((OpenBase) base).database(), base.location(), false);
			later.clean(true, Instant.now());
			assertThrows(StoreException.class, writer::finish, "its table is gone");
			assertNotNull(later.find(complete), "unsaved work may be recovered");
			later.clean(true, Instant.now().plus(31, ChronoUnit.DAYS));
			assertNull(new OpenRows(((OpenBase) base).database(), base.location(), false).find(complete));
		}
	}

	@Test
	void valuesThatCannotBeStoredAreRefusedAndLeaveNothing() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			String id = UUID.randomUUID().toString();
			for (String bad : List.of("x".repeat(32_673), "a\0b", "\ud800")) {
				try (RowWriter writer = base.rows().write(id, PAYEES)) {
					writer.text(0, bad);
					StoreException refused = assertThrows(StoreException.class, () -> writer.endRow(1));
					assertTrue(refused.getMessage().contains("payee"), refused.getMessage());
				}
				assertNull(base.rows().find(id));
			}
			write(base, id, 1);
			assertEquals(Problem.EXISTS,
					assertThrows(StoreException.class, () -> base.rows().write(id, PAYEES)).problem());
		}
	}

	@Test
	void savesGoOnWhileRowsAreReadAndWritten() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Dataset dataset = dataset(base);
			write(base, dataset.getId(), 9000);
			String second = UUID.randomUUID().toString();
			try (RowWriter writer = base.rows().write(second, PAYEES)) {
				base.rows().read(RowQuery.all(dataset.getId(), "payee"), row -> {
					if (row.number() % 3000 == 0) {
						dataset.setNotation("n" + row.number());
						base.save("a", "while reading", null);
						writer.text(0, row.text(0));
						writer.endRow(row.number());
					}
					return true;
				}, null);
				assertEquals(3, writer.finish().rows());
			}
			assertEquals(4, base.revision());
		}
	}

	@Test
	void changedRowsAreNoticed() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			Dataset dataset = dataset(base);
			RowBlock block = write(base, dataset.getId(), 100);
			dataset.setFingerprint(block.fingerprint());
			base.save("a", "", null);
			assertEquals(List.of(), base.check(null));
			((OpenBase) base).database().write(connection -> {
				try (var statement = connection.createStatement()) {
					return Integer.valueOf(statement.executeUpdate("UPDATE " + block.table() + " SET payee = 'Y' WHERE row_no = 50"));
				}
			});
			assertTrue(base.check(null).toString().contains(block.table()), base.check(null).toString());
			dataset(base).setFingerprint("0".repeat(64));
			base.save("a", "", null);
			assertEquals(2, base.check(null).size(), "and so is a data set without rows");
		}
	}

	@Test
	void aPackageHasTheRowsAndGivesThemBack() throws Exception {
		Bases bases = bases();
		Path folder = Scratch.folder();
		try (KnowledgeBase base = bases.create()) {
			Dataset dataset = dataset(base);
			write(base, dataset.getId(), 9000);
			write(base, UUID.randomUUID().toString(), 10);
			base.save("a", "", null);
			Path file = folder.resolve("p.mekiki");
			KnowledgePackage.export(base, file, null);
			FolderLocation target = new FolderLocation(folder.resolve("copy"));
			KnowledgePackage.importInto(file, target, CreateOptions.standard(), null);
			try (KnowledgeBase copy = KnowledgeBases.open(target, OpenOptions.standard(), null)) {
				assertEquals(base.rows().find(dataset.getId()), copy.rows().find(dataset.getId()));
				assertEquals(seen(base.rows(), dataset.getId()), seen(copy.rows(), dataset.getId()));
				assertEquals(List.of(), copy.check(null));
				Path again = folder.resolve("again.mekiki");
				KnowledgePackage.export(copy, again, null);
				assertEquals(-1, java.nio.file.Files.mismatch(file, again), "the same bytes");
			}
		} finally {
			Scratch.delete(folder);
		}
	}

	static Dataset dataset(KnowledgeBase base) {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setSchema(PAYEES.name());
		base.model().getDatasets().add(dataset);
		return dataset;
	}

	static RowBlock write(KnowledgeBase base, String id, int rows) throws StoreException {
		try (RowWriter writer = base.rows().write(id, PAYEES)) {
			for (int i = 1; i <= rows; i++) {
				if (i % 7 != 0) {
					writer.text(0, "行 法人" + i);
					writer.number(1, 2021);
				}
				if (i == 19_999) {
					writer.text(0, "法人19999");
				}
				writer.date(2, LocalDate.of(2026, 1, 1));
				writer.flag(3, i % 2 == 1);
				assertEquals(i, writer.endRow(2L * i));
			}
			return writer.finish();
		}
	}

	private static List<String> seen(RowSource source, String id) throws StoreException {
		List<String> rows = new ArrayList<>();
		source.read(RowQuery.all(id, "payee", "year", "paid", "order"), row -> {
			rows.add(row.number() + " " + row.text(0) + " " + (row.isNull(1) ? "-" : "" + row.number(1)) + " " + row.date(2)
					+ " " + row.flag(3));
			return true;
		}, null);
		return rows;
	}
}
