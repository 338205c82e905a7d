package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.Recovery;
import org.mekiki.core.api.editing.RecoveryException;
import org.mekiki.core.api.editing.SessionOptions;

import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;

/** Work that was not saved when the program died is offered again and complete. */
class RecoveryTest {

	@TempDir
	private Path folder;
	private Path recovery;
	private FolderLocation location;

	@BeforeEach
	void create() throws Exception {
		recovery = folder.resolve("recovery");
		location = Bases.empty(folder.resolve("base"));
		try (EditingSession session = session(
				KnowledgeBases.open(location, OpenOptions.standard(), null))) {
			session.execute("fill", () -> {
				Source source = ModelFactory.eINSTANCE.createSource();
				source.setTitle("Vision");
				session.model().getSources().add(source);
				Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
				Labels.set(taxonomy.getLabels(), "en", "Sensors");
				for (int i = 0; i < 5; i++) {
					taxonomy.getTechnologies().add(Models.technology("Domain " + i, "領域" + i));
				}
				session.model().getTaxonomies().add(taxonomy);
			});
			session.save("analyst", "fill", null);
		}
		assertEquals(List.of(), journals());
	}

	private EditingSession session(KnowledgeBase base) {
		return new EditingSession(base, ModelThread.DIRECT, new SessionOptions(recovery));
	}

	private KnowledgeBase open() throws Exception {
		return KnowledgeBases.open(location, OpenOptions.standard(), null);
	}

	private List<Path> journals() throws IOException {
		if (!Files.isDirectory(recovery)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(recovery)) {
			return files.sorted().toList();
		}
	}

	/** Edits without saving, and leaves the journal as a crash would: the session is never closed. */
	private EObject crash(long seed, int edits) throws Exception {
		KnowledgeBase base = open();
		EditingSession session = session(base);
		Random random = new Random(seed);
		for (int i = 0; i < edits; i++) {
			session.execute("edit", () -> Models.edit(session.knowledgeBase().resource(), random));
			if (random.nextInt(5) == 0) {
				session.undo();
			}
		}
		EObject lost = EcoreUtil.copy(session.model());
		leaveAsACrashWould(session, "seed" + seed);
		return lost;
	}

	private void leaveAsACrashWould(EditingSession session, String name) throws IOException {
		Path kept = Files.createDirectory(folder.resolve(name));
		session.awaitJournal();
		for (Path journal : journals()) {
			Files.copy(journal, kept.resolve(journal.getFileName()));
		}
		session.close();
		try (Stream<Path> files = Files.list(kept)) {
			for (Path journal : files.toList()) {
				Files.copy(journal, recovery.resolve(journal.getFileName()));
			}
		}
	}

	@Test
	void unsavedWorkComesBackWhole() throws Exception {
		for (long seed = 1; seed <= 5; seed++) {
			EObject lost = crash(seed, 40);
			KnowledgeBase base = open();
			Recovery found = Recovery.find(recovery, base).orElseThrow();
			assertFalse(found.outdated());
			try (EditingSession session = session(base)) {
				session.recover(found, "Recover");
				assertTrue(EcoreUtil.equals(lost, session.model()), "seed " + seed);
				assertTrue(session.isDirty());
				session.undo();
				assertFalse(session.isDirty());
			}
			assertEquals(List.of(), journals());
		}
	}

	@Test
	void whatWentToAnotherContainerIsFoundThere() throws Exception {
		KnowledgeBase base = open();
		EditingSession session = session(base);
		Technology moved = session.model().getTaxonomies().get(0).getTechnologies().get(2);
		session.execute("second taxonomy", () -> session.model().getTaxonomies().add(
				TaxonomyFactory.eINSTANCE.createTaxonomy()));
		session.execute("move", () -> session.model().getTaxonomies().get(1).getTechnologies().add(moved));
		EObject lost = EcoreUtil.copy(session.model());
		leaveAsACrashWould(session, "move");
		KnowledgeBase again = open();
		try (EditingSession recovered = session(again)) {
			recovered.recover(Recovery.find(recovery, again).orElseThrow(), "Recover");
			assertTrue(EcoreUtil.equals(lost, recovered.model()));
		}
	}

	@Test
	void aLineCutOffByTheCrashCostsOnlyThatEdit() throws Exception {
		crash(7, 10);
		Path journal = journals().get(0);
		byte[] bytes = Files.readAllBytes(journal);
		Files.write(journal, Arrays.copyOf(bytes, bytes.length - 5));
		KnowledgeBase base = open();
		try (EditingSession session = session(base)) {
			session.recover(Recovery.find(recovery, base).orElseThrow(), "Recover");
			assertTrue(session.isDirty());
		}
	}

	@Test
	void aDamagedJournalIsNamedAndLeftInPlace() throws Exception {
		crash(8, 5);
		Path journal = journals().get(0);
		Files.writeString(journal, "nonsense\nmore nonsense\n", StandardOpenOption.TRUNCATE_EXISTING);
		try (KnowledgeBase base = open()) {
			RecoveryException failure = assertThrows(RecoveryException.class, () -> Recovery.find(recovery, base));
			assertTrue(failure.getMessage().contains(journal.getFileName().toString()));
		}
		assertEquals(1, journals().size());
	}

	@Test
	void discardedWorkIsNotOfferedAgain() throws Exception {
		crash(9, 5);
		try (KnowledgeBase base = open()) {
			Recovery.find(recovery, base).orElseThrow().discard();
			assertEquals(Optional.empty(), Recovery.find(recovery, base));
		}
	}

	@Test
	void workThatNobodyDecidedAboutIsOfferedAgain() throws Exception {
		crash(10, 5);
		try (EditingSession session = session(open())) {
			session.execute("edit", () -> session.model().setNotation("x"));
			session.save("analyst", "something else", null);
		}
		assertEquals(1, journals().size());
		try (KnowledgeBase base = open()) {
			assertTrue(Recovery.find(recovery, base).orElseThrow().outdated());
		}
	}

	@Test
	void savingLeavesNothingToRecover() throws Exception {
		try (EditingSession session = session(open())) {
			session.execute("edit", () -> session.model().setNotation("x"));
			session.awaitJournal();
			assertEquals(1, journals().size());
			session.save("analyst", "saved", null);
			session.awaitJournal();
			assertEquals(List.of(), journals());
		}
	}
}
