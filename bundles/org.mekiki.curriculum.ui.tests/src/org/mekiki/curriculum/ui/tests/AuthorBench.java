package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The sample as an author has it open; tests leave it as they found it. */
final class AuthorBench {

	private static AuthorBench shared;

	private final FolderLocation location;
	private EditingSession session;

	private AuthorBench(FolderLocation location) {
		this.location = location;
		session = MekikiWindow.open(location);
	}

	static AuthorBench shared() throws StoreException, IOException {
		if (shared == null) {
			shared = new AuthorBench(MekikiWindow.sample(Files.createTempDirectory("mekiki")));
		} else if (shared.session.isClosed()) {
			shared.session = MekikiWindow.open(shared.location);
		}
		return shared;
	}

	EditingSession session() {
		return session;
	}

	Curriculum curriculum() {
		return session.model().getCurricula().get(0);
	}

	Unit unit(int index) {
		return curriculum().getCourses().get(0).getModules().get(0).getUnits().get(index);
	}

	/** An item of a kind. */
	AssessmentItem item(ItemKind kind) {
		List<AssessmentItem> found = new ArrayList<>();
		Outline.visit(curriculum(), element -> {
			if (element instanceof AssessmentItem item && item.getKind() == kind) {
				found.add(item);
			}
		});
		return found.get(0);
	}

	CurriculumEditor edit() {
		CurriculumEditor editor = (CurriculumEditor) ElementEditors.open(curriculum());
		Loop.settle();
		return editor;
	}

	void takeBack() {
		MekikiWindow.page().closeAllEditors(false);
		while (session.undoLabel() != null) {
			session.undo();
		}
		Loop.settle();
		assertFalse(session.isDirty());
	}
}
