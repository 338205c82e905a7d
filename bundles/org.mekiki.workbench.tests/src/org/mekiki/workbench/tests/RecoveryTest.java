package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.Recovery;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.UnsavedRecovery;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Unsaved work survives the end of the program; a crash is played by keeping the journal and giving up the rest. */
@ExtendWith(InWorkbench.class)
class RecoveryTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void reset() {
		MekikiWindow.reset();
	}

	@Test
	void unsavedWorkIsFoundAndCanBeBroughtBackAndUndone() throws Exception {
		FolderLocation location = MekikiWindow.sample(folder);
		EditingSession session = MekikiWindow.open(location);
		session.execute("edit", () -> session.model().getSources().get(0).setNotation("lost?"));
		Path kept = folder.resolve("kept");
		session.awaitJournal();
		copy(UnsavedRecovery.folder(), kept);
		SessionManager.get().deactivate();
		Loop.settle();
		try (KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null)) {
			assertNull(UnsavedRecovery.find(base), "closing in order leaves nothing behind");
		}
		copy(kept, UnsavedRecovery.folder());
		KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null);
		Recovery found = UnsavedRecovery.find(base);
		assertNotNull(found);
		EditingSession again = SessionManager.get().activate(base);
		String before = again.model().getSources().get(0).getNotation();
		again.recover(found, "recover");
		found.discard();
		assertEquals("lost?", again.model().getSources().get(0).getNotation());
		assertTrue(again.isDirty());
		again.undo();
		assertEquals(before, again.model().getSources().get(0).getNotation());
	}

	/** Copies the files of a folder, without folders below it. */
	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}
}
