package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;
import org.mekiki.store.StoreException;

/** The contract on PostgreSQL, and what happens when several people work at once. */
class PostgresContractTest extends StoreContract {

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
	void changesOfTwoPeopleToDifferentObjectsMeet() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase one = bases.create()) {
			Taxonomy mine = taxonomy(one, "T", 6);
			one.save("one", "", null);
			try (KnowledgeBase two = bases.open()) {
				Taxonomy theirs = two.model().getTaxonomies().get(0);
				mine.getTechnologies().get(0).setNotation("by one");
				mine.getTechnologies().add(1, technology("new by one"));
				theirs.getTechnologies().get(3).setNotation("by two");
				theirs.getTechnologies().move(0, 5);
				one.save("one", "", null);
				assertEquals(4, two.save("two", "", null).number());
				theirs.getTechnologies().get(0).setNotation("again by two");
				assertEquals(5, two.save("two", "own changes are no conflict", null).number());
				assertEquals(List.of(), two.apply(two.refresh(null)));
				assertEquals(List.of(), one.apply(one.refresh(null)));
				assertEquals(5, one.revision());
				assertEquals(5, two.revision());
				assertFalse(one.isModified());
				assertFalse(two.isModified());
				Same.assertSame(one.model(), two.model());
				Same.assertSame(one.model(), bases.reopenBeside(one).model());
			}
		}
	}

	@Test
	void changesOfTwoPeopleToTheSameObjectAreAConflict() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase one = bases.create()) {
			Taxonomy mine = taxonomy(one, "T", 3);
			one.save("one", "", null);
			try (KnowledgeBase two = bases.open()) {
				Technology same = two.model().getTaxonomies().get(0).getTechnologies().get(1);
				mine.getTechnologies().get(1).setNotation("by one");
				same.setIntroducedIn("by two");
				one.save("one", "", null);
				StoreException conflict = assertThrows(StoreException.class, () -> two.save("two", "", null));
				assertEquals(Problem.CONFLICT, conflict.problem());
				assertEquals(List.of(same.getId()), conflict.objects());
				assertEquals(List.of(same.getId()), two.apply(two.refresh(null)));
				assertThrows(StoreException.class, () -> two.save("two", "", null), "still not settled");
				assertEquals(List.of(same.getId()), two.conflicts());
				two.keepMine(same.getId());
				assertEquals(List.of(), two.conflicts());
				assertEquals(4, two.save("two", "", null).number());
				assertEquals("T1", same.getNotation());
				same.setNotation("two again");
				mine.getTechnologies().get(1).setNotation("one again");
				two.save("two", "", null);
				one.apply(one.refresh(null));
				one.takeTheirs(same.getId(), one.stateAt(same.getId(), one.revision()));
				assertEquals(List.of(), one.conflicts());
				assertFalse(one.isModified());
				assertEquals("two again", mine.getTechnologies().get(1).getNotation());
				RandomModel.delete(one.model(), mine.getTechnologies().get(1));
				same.setNotation("gone");
				one.save("one", "", null);
				assertEquals(Problem.CONFLICT,
						assertThrows(StoreException.class, () -> two.save("two", "", null)).problem());
			}
		}
	}

	@Test
	void aChildUnderAContainerThatSomebodyDeletesIsAConflict() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase one = bases.create()) {
			Taxonomy mine = taxonomy(one, "T", 3);
			one.save("one", "", null);
			try (KnowledgeBase two = bases.open()) {
				two.model().getTaxonomies().get(0).getTechnologies().get(0).getChildren().add(technology("child"));
				RandomModel.delete(one.model(), mine.getTechnologies().get(0));
				one.save("one", "", null);
				assertEquals(Problem.CONFLICT,
						assertThrows(StoreException.class, () -> two.save("two", "", null)).problem());
			}
		}
	}

	@Test
	void savesAtTheSameMomentFollowOneAnother() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase one = bases.create()) {
			taxonomy(one, "T", 40);
			one.save("one", "", null);
			AtomicInteger saved = new AtomicInteger();
			List<Thread> threads = new ArrayList<>();
			for (int t = 0; t < 4; t++) {
				int mine = t;
				threads.add(Thread.ofPlatform().start(() -> {
					try (KnowledgeBase base = bases.open()) {
						for (int i = 0; i < 10; i++) {
							base.model().getTaxonomies().get(0).getTechnologies().get(mine * 10 + i)
									.setNotation("by " + mine);
							base.save("user " + mine, "", null);
							saved.incrementAndGet();
						}
					} catch (StoreException e) {
						throw new IllegalStateException(e);
					}
				}));
			}
			for (Thread thread : threads) {
				thread.join();
			}
			assertEquals(40, saved.get());
			assertEquals(42, one.revisions(0, 1).get(0).number());
			assertEquals(List.of(), one.apply(one.refresh(null)));
			Same.assertSame(one.model(), bases.reopenBeside(one).model());
			assertEquals(List.of(), one.check(null));
		}
	}

	@Test
	void wrongPasswordPortAndDatabaseAreToldApart() throws Exception {
		ServerLocation good = PostgresServer.location("nothing_here");
		assertEquals(Problem.NOT_FOUND, problem(good, PostgresServer.credentials()));
		assertEquals(Problem.WRONG_PASSWORD, problem(good, Credentials.of("wrong".toCharArray())));
		assertEquals(Problem.UNREACHABLE,
				problem(new ServerLocation(good.host(), 9, good.database(), good.user(), SslMode.DISABLE),
						PostgresServer.credentials()));
		assertEquals(Problem.NOT_FOUND,
				problem(new ServerLocation(good.host(), good.port(), "no_such_db", good.user(), SslMode.DISABLE),
						PostgresServer.credentials()));
		Bases bases = bases();
		bases.create().close();
		StoreException twice = assertThrows(StoreException.class, bases::create);
		assertEquals(Problem.EXISTS, twice.problem());
		assertFalse(twice.getMessage().contains(new String(PostgresServer.credentials().password())));
		bases.open().close();
	}

	private static Problem problem(ServerLocation location, Credentials credentials) {
		return assertThrows(StoreException.class,
				() -> KnowledgeBases.open(location, OpenOptions.standard().with(credentials), null)).problem();
	}

	@Test
	void aRoleThatMayOnlyReadOpensToRead() throws Exception {
		Bases bases = bases();
		String schema = ((ServerLocation) bases.location()).schema();
		String role = "reader_" + schema.substring(5, 20);
		try (KnowledgeBase base = bases.create()) {
			taxonomy(base, "T", 2);
			base.save("one", "", null);
			PostgresServer.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'reader'",
					"GRANT USAGE ON SCHEMA " + schema + " TO " + role,
					"GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
			Credentials reader = Credentials.of("reader".toCharArray());
			try (KnowledgeBase read = KnowledgeBases.open(PostgresServer.location(schema, role),
					OpenOptions.standard().with(reader), null)) {
				assertTrue(read.readOnly());
				Same.assertSame(base.model(), read.model());
			}
			StoreException refused = assertThrows(StoreException.class, () -> KnowledgeBases
					.create(PostgresServer.location("not_mine", role), CreateOptions.standard().with(reader), null));
			assertEquals(Problem.NO_RIGHTS, refused.problem());
			assertEquals(Map.of("KnowledgeModel", 1L, "Taxonomy", 1L, "Technology", 2L), base.counts());
		} finally {
			PostgresServer.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
		}
	}
}
