package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflicts;
import org.mekiki.core.api.editing.Deletion;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.ObjectState;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Revision;
import org.mekiki.store.StateCodec;

/** A session on a real base: edit, save, undo, restore, delete, problems. */
class EditingSessionTest {

	@TempDir
	private Path folder;
	private FolderLocation location;
	private EditingSession session;
	private Technology radar;
	private Technology lidar;

	@BeforeEach
	void open() throws Exception {
		location = Bases.empty(folder.resolve("base"));
		session = new EditingSession(KnowledgeBases.open(location, OpenOptions.standard(), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
		radar = Models.technology("Radar", "レーダー");
		lidar = Models.technology("Lidar", "ライダー");
		session.execute("fill", () -> {
			Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
			Labels.set(taxonomy.getLabels(), "en", "Sensors");
			taxonomy.getTechnologies().addAll(List.of(radar, lidar));
			lidar.getRelated().add(radar);
			session.model().getTaxonomies().add(taxonomy);
		});
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void reopen() throws Exception {
		session.close();
		session = new EditingSession(KnowledgeBases.open(location, OpenOptions.standard(), null), ModelThread.DIRECT,
				SessionOptions.PLAIN);
		radar = (Technology) session.find(radar.getId());
		lidar = (Technology) session.find(lidar.getId());
	}

	@Test
	void whatIsSavedIsThereAfterReopening() throws Exception {
		assertTrue(session.isDirty());
		Revision revision = session.save("analyst", "Two sensors", null);
		assertFalse(session.isDirty());
		reopen();
		assertEquals("レーダー", Labels.text(radar, "ja"));
		assertEquals(List.of(radar), lidar.getRelated());
		assertEquals(revision.number(), session.knowledgeBase().revision());
		assertEquals("Two sensors", session.knowledgeBase().revisions(0, 1).get(0).message());
	}

	@Test
	void undoingASavedEditAndSavingAgainRecordsBoth() throws Exception {
		session.save("analyst", "one", null);
		session.execute("rename", () -> Labels.set(radar.getLabels(), "en", "Ground radar"));
		session.save("analyst", "two", null);
		session.undo();
		assertTrue(session.isDirty());
		session.save("analyst", "three", null);
		reopen();
		assertEquals("Radar", Labels.text(radar, "en"));
		assertTrue(session.knowledgeBase().history(radar.getId()).size() >= 3);
	}

	@Test
	void savingWhatWasUndoneWritesNothing() throws Exception {
		long before = session.save("analyst", "one", null).number();
		session.execute("rename", () -> Labels.set(radar.getLabels(), "en", "Ground radar"));
		session.undo();
		assertFalse(session.isDirty());
		assertEquals(before, session.save("analyst", "nothing", null).number());
	}

	@Test
	void anOldStateIsBroughtBackAsAnUndoableStep() throws Exception {
		long first = session.save("analyst", "one", null).number();
		session.execute("rename", () -> Labels.set(radar.getLabels(), "en", "Ground radar"));
		session.save("analyst", "two", null);
		assertTrue(session.restore(radar.getId(), first, "restore"));
		assertEquals("Radar", Labels.text(radar, "en"));
		session.undo();
		assertEquals("Ground radar", Labels.text(radar, "en"));
	}

	@Test
	void aDeletedObjectIsBroughtBack() throws Exception {
		long first = session.save("analyst", "one", null).number();
		session.execute("delete", () -> new Deletion(session, List.of(radar)).run());
		assertNull(session.find(radar.getId()));
		assertTrue(lidar.getRelated().isEmpty());
		session.save("analyst", "two", null);
		assertTrue(session.restore(radar.getId(), first, "restore"));
		Technology back = (Technology) session.find(radar.getId());
		assertNotNull(back);
		assertEquals("レーダー", Labels.text(back, "ja"));
	}

	@Test
	void deletingTellsWhatWouldBeAffected() {
		Deletion deletion = new Deletion(session, List.of(radar));
		assertEquals(1, deletion.size());
		assertEquals(lidar, deletion.affected().get(0).from());
		session.execute("delete", deletion::run);
		session.undo();
		assertEquals(List.of(radar), lidar.getRelated());
	}

	@Test
	void listenersHearOfEditsEvenIfOneOfThemFails() {
		List<ModelChange> heard = new ArrayList<>();
		session.addListener(new SessionListener() {

			@Override
			public void modelChanged(ModelChange change) {
				throw new IllegalStateException("on purpose");
			}
		});
		session.addListener(new SessionListener() {

			@Override
			public void modelChanged(ModelChange change) {
				heard.add(change);
			}
		});
		session.execute("edit", () -> radar.setIntroducedIn("1"));
		assertEquals(1, heard.size());
		assertTrue(heard.get(0).affects(radar));
	}

	@Test
	void theirVersionIsTakenAndHeardOf() throws Exception {
		session.save("analyst", "one", null);
		session.execute("rename", () -> Labels.set(radar.getLabels(), "en", "Ground radar"));
		List<ModelChange> heard = new ArrayList<>();
		session.addListener(new SessionListener() {

			@Override
			public void modelChanged(ModelChange change) {
				heard.add(change);
			}
		});
		ObjectState stored = session.knowledgeBase().stateAt(radar.getId(), session.knowledgeBase().revision());
		assertTrue(Conflicts.settleTheirs(session, new Conflict(radar.getId(), StateCodec.encode(radar), stored, null,
				session.knowledgeBase().revision(), List.of())));
		assertEquals("Radar", Labels.text(radar, "en"));
		assertEquals(1, heard.size());
		assertTrue(heard.get(0).affects(radar));
		assertNull(session.undoLabel(), "positions before it may not fit any more");
		assertFalse(session.knowledgeBase().isModified());
	}

	@Test
	void problemsFollowEdits() {
		session.scan(null);
		assertEquals(List.of(), session.problems().all());
		session.execute("cycle", () -> {
			radar.getBroader().add(lidar);
			lidar.getBroader().add(radar);
		});
		assertEquals(2, session.problems().of(radar).size() + session.problems().of(lidar).size()
				- relatedProblems());
		session.undo();
		assertEquals(List.of(), session.problems().all());
	}

	private long relatedProblems() {
		return session.problems().all().stream().filter(p -> "related-and-broader".equals(p.rule())).count();
	}

	@Test
	void quickFixesAreUndoableEdits() {
		session.scan(null);
		session.execute("cycle", () -> radar.getDependsOn().add(radar));
		var fix = session.problems().of(radar).get(0).fixes().get(0);
		session.execute(fix.label(), fix.edit());
		assertEquals(List.of(), session.problems().of(radar));
		session.undo();
		assertEquals(1, session.problems().of(radar).size());
	}

	@Test
	void aScanFillsTheIndex() {
		session.scan(null);
		assertTrue(session.index().isComplete());
		assertEquals("Lidar", session.index().search("lid", 5, () -> false).get(0).text());
	}

	@Test
	void readOnlyBasesRefuseEdits() throws Exception {
		session.save("analyst", "one", null);
		session.close();
		session = new EditingSession(KnowledgeBases.open(location, OpenOptions.standard().toRead(), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
		KnowledgeModel model = session.model();
		assertThrows(IllegalStateException.class, () -> session.execute("edit", () -> model.setNotation("x")));
	}
}
