package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.StoreException;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.ui.internal.editor.TaxonomyEditor;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** A sample base in a folder, opened in the running workbench, and what a user would do with it. */
final class Bench implements AutoCloseable {

	private static Bench shared;

	private final FolderLocation location;
	private EditingSession session;
	private String original;

	Bench(Path folder) throws StoreException, IOException {
		location = MekikiWindow.sample(folder);
		open();
	}

	/** One base for all tests that leave it as they found it; making one takes longer than most tests. */
	static Bench shared() throws StoreException, IOException {
		if (shared == null) {
			shared = new Bench(Files.createTempDirectory("mekiki"));
		} else if (shared.session.isClosed()) {
			shared.open();
		}
		return shared;
	}

	/** Takes back what a test did. That this leads back to the very same taxonomy is tested on the way. */
	void takeBack() {
		while (session.undoLabel() != null) {
			session.undo();
		}
		Loop.settle();
		assertEquals(original, tree());
		assertFalse(session.isDirty());
	}

	private void open() {
		session = MekikiWindow.open(location);
		original = tree();
	}

	/** Saves, closes the base and opens it again. */
	void reopen() throws StoreException {
		close();
		open();
	}

	EditingSession session() {
		return session;
	}

	KnowledgeModel model() {
		return session.model();
	}

	/** The taxonomy of the K Program. */
	Taxonomy taxonomy() {
		return model().getTaxonomies().get(0);
	}

	List<Technology> technologies() {
		List<Technology> all = new ArrayList<>();
		Hierarchy.visit(taxonomy(), all::add);
		return all;
	}

	/** The technology of a notation such as K-01. */
	Technology technology(String notation) {
		return technologies().stream().filter(each -> notation.equals(each.getNotation())).findFirst().orElseThrow();
	}

	TaxonomyEditor edit() {
		TaxonomyEditor editor = (TaxonomyEditor) ElementEditors.open(taxonomy());
		Loop.settle();
		return editor;
	}

	/** The whole tree with labels, in both languages. */
	String tree() {
		StringBuilder text = new StringBuilder();
		Hierarchy.visit(taxonomy(), each -> text.append(" ".repeat(Hierarchy.pathTo(each).size())).append(each.getId())
				.append(' ').append(Labels.text(each, "ja")).append(" / ").append(Labels.text(each, "en")).append(' ')
				.append(each.getStatus()).append(' ').append(each.getReplacedBy().size()).append('\n'));
		return text.toString();
	}

	@Override
	public void close() throws StoreException {
		if (!session.isClosed()) {
			session.save("tests", "", new NullProgressMonitor());
			Loop.until("the base to be saved", () -> !session.isDirty());
			assertTrue(Sessions.close());
			Loop.settle();
		}
	}
}
