package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.ui.internal.editor.ListEditor;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The sample in a folder, opened in the running workbench, and what a user would do with it. */
final class Bench {

	private static Bench shared;

	private final FolderLocation location;
	private EditingSession session;
	private String original;

	private Bench(FolderLocation location) {
		this.location = location;
		open();
	}

	/** One base for all tests that leave it as they found it; making one takes longer than most tests. */
	static Bench shared() throws StoreException, IOException {
		if (shared == null) {
			shared = new Bench(MekikiWindow.sample(Files.createTempDirectory("mekiki")));
		} else if (shared.session.isClosed()) {
			shared.open();
		}
		return shared;
	}

	private void open() {
		session = MekikiWindow.open(location);
		original = text();
	}

	/** Takes back what a test did. That this leads back to the very same lists is tested on the way. */
	void takeBack() {
		while (session.undoLabel() != null) {
			session.undo();
		}
		Loop.settle();
		assertEquals(original, text());
		assertFalse(session.isDirty());
	}

	EditingSession session() {
		return session;
	}

	TechnologyList list(String notation) {
		return session.model().getLists().stream().filter(list -> notation.equals(list.getNotation())).findFirst()
				.orElseThrow();
	}

	ListEditor edit(TechnologyList list) {
		ListEditor editor = (ListEditor) ElementEditors.open(list);
		Loop.settle();
		return editor;
	}

	/** All lists with their items, and all links. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (TechnologyList list : session.model().getLists()) {
			text.append(list.getNotation()).append(' ').append(list.getSupersedes() != null).append('\n');
			Items.visit(list, item -> text.append(' ').append(line(item)).append('\n'));
		}
		for (Alignment link : session.model().getAlignments()) {
			text.append(link.getSource() == null ? "-" : link.getSource().getId())
					.append(link.getTarget() == null ? "-" : link.getTarget().getId()).append(link.getRelation())
					.append(link.getState()).append(link.getReviewer()).append(link.getDecided()).append('\n');
		}
		return text.toString();
	}

	private static String line(ListItem item) {
		return item.getId() + ' ' + item.eContainer().eClass().getName() + ' ' + item.getText() + ' ' + item.getLabels()
				.stream().map(label -> label.getLanguage() + '=' + label.getValue()).collect(Collectors.joining("|"));
	}
}
