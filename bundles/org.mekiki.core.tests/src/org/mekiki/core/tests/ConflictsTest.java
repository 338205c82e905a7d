package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflict.Difference;
import org.mekiki.core.api.editing.Conflicts;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;
import org.mekiki.store.StoreException;

/** Two people on one server base change the same object: what differs is told by feature, and each value can stay. */
class ConflictsTest {

	private static final String HOST = System.getenv("MEKIKI_TEST_PG_HOST");

	private EditingSession one;
	private EditingSession two;
	private Technology ours;
	private Technology theirs;

	@BeforeEach
	void open() throws Exception {
		assumeTrue(HOST != null, "no PostgreSQL: MEKIKI_TEST_PG_HOST is not set");
		ServerLocation location = new ServerLocation(HOST, Integer.parseInt(System.getenv("MEKIKI_TEST_PG_PORT")),
				System.getenv("MEKIKI_TEST_PG_DATABASE"), "test_" + UUID.randomUUID().toString().replace('-', '_'),
				System.getenv("MEKIKI_TEST_PG_USER"), SslMode.DISABLE);
		KnowledgeBases.create(location, new CreateOptions(credentials(), "creator", null), null).close();
		two = session(location);
		two.execute("fill", () -> {
			Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
			theirs = Models.technology("Radar", "レーダー");
			theirs.setNotation("R-1");
			taxonomy.getTechnologies().addAll(List.of(theirs, Models.technology("Lidar", "ライダー")));
			two.model().getTaxonomies().add(taxonomy);
		});
		two.save("two", "fill", null);
		one = session(location);
		ours = (Technology) one.find(theirs.getId());
	}

	private static Credentials credentials() {
		return Credentials.of(System.getenv("MEKIKI_TEST_PG_PASSWORD").toCharArray());
	}

	private static EditingSession session(ServerLocation location) throws StoreException {
		return new EditingSession(KnowledgeBases.open(location, new OpenOptions(credentials(), false, null), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	@AfterEach
	void close() {
		if (one != null) {
			one.close();
		}
		if (two != null) {
			two.close();
		}
	}

	/** Both change the introduction, only we the notation, only they the labels. */
	private Conflict conflict() throws StoreException {
		two.execute("theirs", () -> {
			theirs.setIntroducedIn("theirs");
			theirs.getLabels().remove(1);
		});
		two.save("two", "theirs", null);
		one.execute("ours", () -> {
			ours.setIntroducedIn("ours");
			ours.setNotation("R-2");
		});
		assertThrows(StoreException.class, () -> one.save("one", "", null));
		assertEquals(List.of(ours.getId()), one.refresh(null));
		List<Conflict> read = Conflicts.read(one);
		assertEquals(1, read.size());
		return read.getFirst();
	}

	@Test
	void whatDiffersSaysWhoChangedIt() throws Exception {
		Conflict conflict = conflict();
		assertEquals(Set.of("introducedIn/BOTH", "notation/MINE", "labels/THEIRS"), conflict.differences().stream()
				.map(difference -> difference.feature() + '/' + difference.changedBy()).collect(Collectors.toSet()));
		assertEquals("two", conflict.by().author());
		assertFalse(conflict.isDeleted());
	}

	@Test
	void valuesOfBothSidesStayTogetherAndThatCanBeUndone() throws Exception {
		Conflict conflict = conflict();
		assertTrue(Conflicts.settle(one, conflict, Set.of("labels"), "merge"));
		assertEquals(List.of("ours", "R-2", 1),
				List.of(ours.getIntroducedIn(), ours.getNotation(), ours.getLabels().size()));
		assertEquals("merge", one.undoLabel());
		one.save("one", "merged", null);
		two.refresh(null);
		assertEquals(List.of("ours", "R-2", 1),
				List.of(theirs.getIntroducedIn(), theirs.getNotation(), theirs.getLabels().size()));
		one.undo();
		assertEquals(2, ours.getLabels().size());
	}

	@Test
	void allOfTheirsLeavesNothingToSave() throws Exception {
		Conflict conflict = conflict();
		Set<String> all = conflict.differences().stream().map(Difference::feature).collect(Collectors.toSet());
		assertTrue(Conflicts.settle(one, conflict, all, "merge"));
		assertEquals(List.of("theirs", "R-1", 1),
				List.of(ours.getIntroducedIn(), ours.getNotation(), ours.getLabels().size()));
		assertFalse(one.isDirty());
		assertEquals(List.of(), Conflicts.read(one));
	}

	@Test
	void whatWasPutOffWaitsUntilItIsSettled() throws Exception {
		conflict();
		assertEquals(List.of(), one.refresh(null), "nothing new");
		assertEquals(1, Conflicts.read(one).size());
		assertThrows(StoreException.class, () -> one.save("one", "", null));
	}

	@Test
	void anAnswerToAnOlderQuestionDoesNothing() throws Exception {
		Conflict conflict = conflict();
		two.execute("again", () -> theirs.setIntroducedIn("again"));
		two.save("two", "again", null);
		one.refresh(null);
		assertFalse(Conflicts.settle(one, conflict, Set.of(), "merge"));
		assertFalse(Conflicts.settleTheirs(one, conflict));
		assertEquals("ours", ours.getIntroducedIn());
		assertEquals("\"again\"", Conflicts.read(one).getFirst().differences().stream()
				.filter(difference -> "introducedIn".equals(difference.feature())).findFirst().orElseThrow().theirs());
	}

	@Test
	void aDeletionIsTakenAsAWhole() throws Exception {
		two.execute("delete", () -> EcoreUtil.remove(theirs));
		two.save("two", "delete", null);
		one.execute("ours", () -> ours.setNotation("R-2"));
		assertThrows(StoreException.class, () -> one.save("one", "", null));
		one.refresh(null);
		Conflict conflict = Conflicts.read(one).getFirst();
		assertTrue(conflict.isDeleted());
		assertNull(conflict.theirs());
		assertTrue(Conflicts.settleTheirs(one, conflict));
		assertNull(one.find(conflict.objectId()));
		assertFalse(one.isDirty());
	}
}
