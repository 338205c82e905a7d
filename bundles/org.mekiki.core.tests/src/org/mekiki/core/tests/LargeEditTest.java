package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.PreparedEdit;
import org.mekiki.core.api.editing.Recovery;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;

/** Edits of thousands of objects: prepared in the background, one step, and followed bit by bit. */
class LargeEditTest {

	private static final int MANY = 4000;

	@TempDir
	private Path folder;
	private final Turns turns = new Turns();
	private FolderLocation location;
	private EditingSession session;

	@BeforeEach
	void open() throws Exception {
		location = Bases.empty(folder.resolve("base"));
		session = session();
		turns.background(() -> {
			session.scan(null);
			return null;
		});
	}

	private EditingSession session() throws Exception {
		KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null);
		return new EditingSession(base, turns, new SessionOptions(folder.resolve("recovery")));
	}

	@AfterEach
	void close() {
		session.close();
	}

	/** A taxonomy of many technologies, the first of which the others depend on, and each of the last two on the other. */
	private static Taxonomy many() {
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		Technology first = Models.technology("Root", "根");
		taxonomy.getTechnologies().add(first);
		for (int i = 1; i < MANY; i++) {
			Technology technology = Models.technology("Part " + i, "部" + i);
			technology.getRelated().add(first);
			(i % 3 == 0 ? first.getChildren() : taxonomy.getTechnologies()).add(technology);
		}
		first.getBroader().add(first);
		return taxonomy;
	}

	private void addMany() {
		Taxonomy taxonomy = many();
		session.execute("many", () -> session.model().getTaxonomies().add(taxonomy));
	}

	private int found(String words) {
		return session.index().search(words, MANY * 2, () -> false).size();
	}

	@Test
	void whatFollowsTheModelCatchesUpInTurns() {
		addMany();
		assertTrue(found("part") < MANY - 1, "the edit is made before everything has been looked at");
		int seen = found("part");
		int rounds = 0;
		while (turns.one()) {
			rounds++;
			assertTrue(found("part") >= seen);
			seen = found("part");
		}
		assertTrue(rounds > 1, "in more than one turn");
		assertEquals(MANY - 1, found("part"));
		assertFalse(session.problems().all().isEmpty(), "the cycle is a problem");
		Technology root = session.model().getTaxonomies().get(0).getTechnologies().get(0);
		assertEquals(MANY, session.references().referrers(root).size());
		session.undo();
		turns.all();
		assertEquals(0, found("part"));
		assertEquals(List.of(), session.problems().all());
		session.redo();
		turns.all();
		assertEquals(MANY - 1, found("part"));
	}

	@Test
	void editsMadeMeanwhileAreNotForgotten() {
		addMany();
		Taxonomy taxonomy = session.model().getTaxonomies().get(0);
		Technology renamed = taxonomy.getTechnologies().get(MANY / 2);
		Technology removed = taxonomy.getTechnologies().get(7);
		Technology root = taxonomy.getTechnologies().get(0);
		session.execute("rename", () -> Labels.set(renamed.getLabels(), "en", "Other"));
		session.execute("remove", () -> taxonomy.getTechnologies().remove(removed));
		assertEquals(MANY - 1, session.references().referrers(root).size(), "asked early, it reads the rest at once");
		turns.all();
		assertEquals(1, found("other"));
		assertEquals(MANY - 3, found("part"));
		session.undo();
		session.undo();
		turns.all();
		assertEquals(MANY - 1, found("part"));
		assertEquals(MANY, session.references().referrers(root).size());
	}

	@Test
	void undoneBeforeAnythingFollowedLeavesNothing() {
		addMany();
		session.undo();
		turns.all();
		assertEquals(0, session.index().size());
		assertEquals(List.of(), session.problems().all());
		assertFalse(session.isDirty());
	}

	/** Leaves the journal as a crash would. */
	private EObject crash() throws Exception {
		EObject lost = EcoreUtil.copy(session.model());
		Path journals = folder.resolve("recovery");
		Path kept = Files.createDirectory(folder.resolve("kept"));
		copy(journals, kept);
		session.close();
		turns.all();
		copy(kept, journals);
		session = session();
		return lost;
	}

	private static void copy(Path from, Path to) throws Exception {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	@Test
	void aLargeEditIsRecoveredWhole() throws Exception {
		addMany();
		session.execute("more", () -> session.model().setNotation("later"));
		session.awaitJournal();
		EObject lost = crash();
		session.recover(Recovery.find(folder.resolve("recovery"), session.knowledgeBase()).orElseThrow(), "Recover");
		turns.all();
		assertTrue(EcoreUtil.equals(lost, session.model()));
		session.undo();
		assertEquals(List.of(), session.model().getTaxonomies());
	}

	@Test
	void halfALargeEditIsNotRecovered() throws Exception {
		session.execute("before", () -> session.model().setNotation("before"));
		session.awaitJournal();
		addMany();
		session.awaitJournal();
		Path journal = folder.resolve("recovery").resolve(names().get(0));
		List<String> lines = Files.readAllLines(journal);
		assertTrue(lines.size() > 4, "in parts: " + lines.size());
		crash();
		Files.write(journal, lines.subList(0, lines.size() - 1));
		session.recover(Recovery.find(folder.resolve("recovery"), session.knowledgeBase()).orElseThrow(), "Recover");
		assertEquals("before", session.model().getNotation());
		assertEquals(List.of(), session.model().getTaxonomies());
	}

	private List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void savingAtOnceLeavesNoJournalBehind() throws Exception {
		addMany();
		session.save("analyst", "many", null);
		turns.all();
		session.execute("after", () -> session.model().setNotation("after"));
		session.awaitJournal();
		List<String> names = names();
		assertEquals(1, names.size(), names.toString());
		assertEquals(2, Files.readAllLines(folder.resolve("recovery").resolve(names.get(0))).size(), "header and edit");
	}

	/** Copies labels of all technologies into a new taxonomy, and notes how it is called. */
	private final class Copying implements PreparedEdit {

		private final List<String> names = new ArrayList<>();
		private int prepared;
		private Runnable meanwhile = () -> {
			// nothing happens meanwhile
		};

		@Override
		public void prepare(Slices slices, IProgressMonitor monitor) {
			prepared++;
			names.clear();
			List<Technology> all = slices
					.call(() -> List.copyOf(session.model().getTaxonomies().get(0).getTechnologies()));
			slices.each(all, technology -> names.add(Labels.text(technology, "en")), monitor);
			meanwhile.run();
		}

		@Override
		public void apply() {
			Taxonomy copy = TaxonomyFactory.eINSTANCE.createTaxonomy();
			names.forEach(name -> copy.getTechnologies().add(Models.technology(name, name)));
			session.model().getTaxonomies().add(copy);
		}
	}

	private Object copy(Copying edit, IProgressMonitor monitor) {
		session.execute("copy", edit, monitor);
		return null;
	}

	@Test
	void aPreparedEditIsOneStep() throws Exception {
		addMany();
		turns.all();
		Copying edit = new Copying();
		turns.background(() -> copy(edit, null));
		assertEquals(1, edit.prepared);
		assertEquals(edit.names.size(), session.model().getTaxonomies().get(1).getTechnologies().size());
		assertEquals("copy", session.undoLabel());
		session.undo();
		assertEquals(1, session.model().getTaxonomies().size());
		assertEquals("many", session.undoLabel());
	}

	@Test
	void whoChangesTheModelMeanwhileIsHeard() throws Exception {
		addMany();
		turns.all();
		Copying edit = new Copying();
		edit.meanwhile = () -> turns.call(() -> {
			if (edit.prepared == 1) {
				session.execute("rename", () -> Labels.set(
						session.model().getTaxonomies().get(0).getTechnologies().get(3).getLabels(), "en", "Quite new"));
			}
			return null;
		});
		turns.background(() -> copy(edit, null));
		assertEquals(2, edit.prepared);
		assertEquals("Quite new",
				Labels.text(session.model().getTaxonomies().get(1).getTechnologies().get(3), "en"));
	}

	@Test
	void cancellingChangesNothing() throws Exception {
		addMany();
		turns.all();
		IProgressMonitor before = new NullProgressMonitor();
		before.setCanceled(true);
		assertCancelled(new Copying(), before);
		IProgressMonitor atTheEnd = new NullProgressMonitor();
		Copying edit = new Copying();
		edit.meanwhile = () -> atTheEnd.setCanceled(true);
		assertCancelled(edit, atTheEnd);
		assertEquals(1, edit.prepared);
	}

	private void assertCancelled(Copying edit, IProgressMonitor monitor) {
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> turns.background(() -> copy(edit, monitor)));
		assertInstanceOf(OperationCanceledException.class, failure.getCause());
		assertEquals(1, session.model().getTaxonomies().size());
		assertEquals("many", session.undoLabel());
	}
}
