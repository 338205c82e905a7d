package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.RowSchema;

/** Rows on the embedded engine: crashes, backups and older bases, too. */
class DerbyRowsTest extends RowsContract {

	private final Path folder = Scratch.folder();
	private final List<Bases> made = new ArrayList<>();

	@Override
	DerbyBases bases() {
		try {
			DerbyBases bases = new DerbyBases(Files.createTempDirectory(folder, "kb"), Credentials.none());
			made.add(bases);
			return bases;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void close() {
		made.forEach(Bases::close);
		Scratch.delete(folder);
	}

	@Test
	void aBackupHasTheRows() throws Exception {
		DerbyBases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			String id = dataset(base).getId();
			write(base, id, 1000);
			base.save("a", "", null);
			KnowledgeBase copy = bases.reopenBeside(base);
			assertEquals(base.rows().find(id), copy.rows().find(id));
			assertEquals(List.of(), copy.check(null));
		}
	}

	@Test
	void aProcessKilledWhileItWritesRowsLeavesNone() throws Exception {
		DerbyBases bases = bases();
		String saved;
		try (KnowledgeBase base = bases.create()) {
			saved = dataset(base).getId();
			write(base, saved, 100);
			base.save("a", "", null);
		}
		String id = "00000000-0000-4000-8000-000000000001";
		Process process = CrashTest.start(folder, bases.location().folder(), RowsCrashWriter.class, id);
		try (BufferedReader reader = process.inputReader()) {
			String line = reader.readLine();
			assertEquals("20000", line, () -> errors());
			process.toHandle().destroyForcibly();
			process.waitFor();
		}
		try (KnowledgeBase base = bases.open()) {
			assertNull(base.rows().find(id));
			assertNotNull(base.rows().find(saved));
			assertEquals(List.of(), base.check(null));
			assertEquals(1, base.model().getDatasets().size());
		}
		assertEquals(1, tables(bases), "its table is gone, too");
	}

	private String errors() {
		try {
			return Files.readString(folder.resolve("errors.txt"));
		} catch (IOException none) {
			return none.toString();
		}
	}

	@Test
	void aBaseOfTheFirstVersionGetsTheNewTables() throws Exception {
		DerbyBases bases = bases();
		bases.create().close();
		sql(bases, "DROP TABLE dataset", "DROP TABLE kb_rows_column", "DROP TABLE kb_rows",
				"DELETE FROM kb_step WHERE number_ = 2");
		try (KnowledgeBase base = bases.open()) {
			assertTrue(base.schemaVersion() >= 2);
			write(base, dataset(base).getId(), 10);
			base.save("a", "", null);
			assertEquals(List.of(), base.check(null));
		}
		try (Stream<Path> backups = Files.list(bases.location().folder().resolve("backups"))) {
			assertTrue(backups.anyMatch(each -> each.getFileName().toString().startsWith("version-1-")));
		}
	}

	@Test
	void namesOfSchemasDoNotMeetInOneTable() throws Exception {
		DerbyBases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			RowSchema other = new RowSchema("a".repeat(60), PAYEES.columns());
			String first = base.rows().write("00000000-0000-4000-8000-000000000001", other).finish().table();
			String second = base.rows().write("00000000-0001-4000-8000-000000000001", other).finish().table();
			assertFalse(first.equals(second));
			assertTrue(first.length() < 61, first);
		}
	}

	private static int tables(DerbyBases bases) throws SQLException {
		int[] count = new int[1];
		inside(bases, statement -> {
			try (var row = statement.executeQuery("SELECT COUNT(*) FROM SYS.SYSTABLES WHERE TABLENAME LIKE 'ROWS!_%' ESCAPE '!'")) {
				row.next();
				count[0] = row.getInt(1);
			}
		});
		return count[0];
	}

	private static void sql(DerbyBases bases, String... statements) throws SQLException {
		inside(bases, statement -> {
			for (String sql : statements) {
				statement.executeUpdate(sql);
			}
		});
	}

	private interface Work {
		void run(Statement statement) throws SQLException;
	}

	private static void inside(DerbyBases bases, Work work) throws SQLException {
		Path database = bases.location().folder().resolve("db");
		org.apache.derby.jdbc.EmbeddedDataSource source = new org.apache.derby.jdbc.EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			work.run(statement);
		} finally {
			source.setShutdownDatabase("shutdown");
			assertThrows(SQLException.class, source::getConnection, "stopping is an exception");
		}
	}
}
