package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.ServerLocation;

/** Rows on PostgreSQL. */
class PostgresRowsTest extends RowsContract {

	@TempDir
	Path folder;
	private final List<Bases> made = new ArrayList<>();

	@BeforeEach
	void server() {
		PostgresServer.require();
	}

	@Override
	Bases bases() {
		Bases bases = new PostgresBases(folder.resolve("cache"));
		made.add(bases);
		return bases;
	}

	@AfterEach
	void close() {
		made.forEach(Bases::close);
	}

	@Test
	void whoMayReadTheBaseMayReadItsRows() throws Exception {
		Bases bases = bases();
		String schema = ((ServerLocation) bases.location()).schema();
		String role = "rows_reader_" + schema.substring(5, 20);
		try (KnowledgeBase base = bases.create()) {
			PostgresServer.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'reader'",
					"GRANT USAGE ON SCHEMA " + schema + " TO " + role,
					"GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
			String id = dataset(base).getId();
			write(base, id, 100);
			base.save("one", "", null);
			try (KnowledgeBase read = KnowledgeBases.open(PostgresServer.location(schema, role),
					OpenOptions.standard().with(Credentials.of("reader".toCharArray())), null)) {
				assertEquals(base.rows().find(id), read.rows().find(id));
				assertEquals(List.of(), read.check(null), "every row could be read");
			}
		} finally {
			PostgresServer.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
		}
	}
}
