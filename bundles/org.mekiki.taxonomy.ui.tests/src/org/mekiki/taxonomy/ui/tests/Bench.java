package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.ui.internal.editor.TaxonomyEditor;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.Sessions;

/** A sample base in a folder, opened in the running workbench, and what a user would do with it. */
final class Bench implements AutoCloseable {

	private static final long PATIENCE = 30_000;

	private static Bench shared;

	private final FolderLocation location;
	private EditingSession session;
	private String original;

	Bench(Path folder) throws StoreException {
		location = new FolderLocation(folder);
		try (KnowledgeBase base = KnowledgeBases.create(location, CreateOptions.standard(), new NullProgressMonitor())) {
			SampleBuilder.build(base.model());
			base.save("tests", "sample", new NullProgressMonitor());
		}
		open();
	}

	/** One base for all tests that leave it as they found it; making one takes longer than most tests. */
	static Bench shared() throws StoreException, IOException {
		if (shared == null) {
			shared = new Bench(Files.createTempDirectory("mekiki").resolve("base"));
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
		work();
		assertEquals(original, tree());
		assertFalse(session.isDirty());
	}

	private void open() {
		Job job = Sessions.open(location, OpenOptions.standard());
		until(() -> job.getState() == Job.NONE && Sessions.active() != null);
		session = Sessions.active();
		until(() -> session.index().isComplete());
		original = tree();
	}

	/** Saves, closes the base and opens it again. */
	void reopen() throws StoreException {
		session.save("tests", "reopen", new NullProgressMonitor());
		until(() -> !session.isDirty());
		assertTrue(Sessions.close());
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
		work();
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

	static void command(String id, Map<String, String> parameters) throws Exception {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand(call,
				null);
		work();
	}

	static void command(String id) throws Exception {
		command(id, Map.of());
	}

	/** Lets the workbench handle what has been posted. */
	static void work() {
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
	}

	static void until(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "waited in vain");
			if (!Display.getCurrent().readAndDispatch()) {
				try {
					Thread.sleep(5);
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
			}
		}
		work();
	}

	@Override
	public void close() throws StoreException {
		if (!session.isClosed()) {
			session.save("tests", "", new NullProgressMonitor());
			until(() -> !session.isDirty());
			assertTrue(Sessions.close());
			work();
		}
	}
}
