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
		Loop.until("journal", () -> copies(UnsavedRecovery.folder(), kept) > 0);
		SessionManager.get().deactivate();
		Loop.settle();
		try (KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null)) {
			assertNull(UnsavedRecovery.find(base), "closing in order leaves nothing behind");
		}
		copies(kept, UnsavedRecovery.folder());
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

	/** Copies what is in a folder, without folders below it; gives the number of files that are not empty. */
	private static long copies(Path from, Path to) {
		try {
			Files.createDirectories(to);
			long copied = 0;
			try (Stream<Path> files = Files.list(from)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
					copied += Files.size(file) > 0 ? 1 : 0;
				}
			}
			return copied;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
