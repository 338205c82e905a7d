package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.api.learning.HandInFiles;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.curriculum.ui.internal.cohort.CohortEditor;
import org.mekiki.curriculum.ui.internal.learn.ItemPage;
import org.mekiki.curriculum.ui.internal.learn.LearnEditor;
import org.mekiki.curriculum.ui.internal.learn.Learning;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.store.FolderLocation;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a trainee hands in is kept in the base, whatever happens to the file, and the instructor can open it. */
@ExtendWith(InWorkbench.class)
class HandInTest {

	@TempDir
	private Path folder;
	private FolderLocation base;
	private EditingSession session;
	private LearnEditor editor;
	private Enrolment enrolment;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		base = MekikiWindow.sample(folder);
		session = MekikiWindow.open(base);
		LearningEdits edits = new LearningEdits(session, Locale.ENGLISH, "en");
		Cohort cohort = edits.cohort(session.model().getCurricula().get(0), "Winter", LocalDate.of(2026, 12, 1));
		enrolment = edits.enrol(cohort, "W-01", LocalDate.of(2026, 12, 1));
		session.save("tester", "cohort", null);
		PlatformUI.getWorkbench().showPerspective(LearnUi.PERSPECTIVE, MekikiWindow.page().getWorkbenchWindow());
		Loop.until("the courses", () -> Learning.find(MekikiWindow.page()) != null);
		editor = Learning.find(MekikiWindow.page());
		editor.learn(enrolment);
		editor.go(step());
		Loop.settle();
	}

	@AfterEach
	void close() throws Exception {
		MekikiWindow.reset();
		PlatformUI.getWorkbench().showPerspective(WorkbenchIds.PERSPECTIVE_OVERVIEW, MekikiWindow.page().getWorkbenchWindow());
		Loop.settle();
	}

	private Step step() {
		return Progress.of(enrolment).steps().stream().filter(step -> step.item() != null && step.item().getKind() == ItemKind.FILE)
				.findFirst().orElseThrow();
	}

	private ItemPage page() {
		return (ItemPage) editor.page();
	}

	private List<Attempt> attempts() {
		return Progress.of(enrolment).attempts(step());
	}

	private void handIn(Path file) {
		page().item().choose(List.of(file));
		editor.proceed();
	}

	@Test
	void aFileIsKeptAndTheInstructorOpensIt() throws Exception {
		Path file = folder.resolve("briefing.json");
		byte[] bytes = "{\"title\":\"17:00\"}".repeat(4000).getBytes();
		Files.write(file, bytes);
		handIn(file);
		Loop.until("the attempt", () -> attempts().size() == 1);
		Files.delete(file);
		Attempt attempt = attempts().get(0);
		assertEquals(AttemptState.SUBMITTED, attempt.getState());
		assertEquals(Verdict.PENDING, page().item().mark().verdict());
		Loop.until("it is saved without being asked to", () -> !session.isDirty());
		Response.HandedIn handed = (Response.HandedIn) ResponseJson
				.read(new ItemReader(Locale.ENGLISH, "en").read(attempt.getItem()), attempt.getAnswer(), Locale.ENGLISH);
		String data = handed.files().get(0).data();
		assertFalse(data.isEmpty());
		assertArrayEquals(bytes, HandInFiles.read(session.access().rows(), data));
		CohortEditor instructor = (CohortEditor) ElementEditors.open((Cohort) enrolment.eContainer());
		Loop.until("the tables", () -> instructor.progressTable() != null);
		instructor.page(2);
		Loop.settle();
		List<String> buttons = MekikiWindow.all(MekikiWindow.shell(), Button.class).stream().filter(Button::isVisible).map(Button::getText).toList();
		assertTrue(buttons.contains("Open") && buttons.contains("Save As…"), buttons::toString);
		session.undo();
		Loop.settle();
		assertEquals(0, attempts().size());
		assertNull(session.find(data), "the file goes with the answer");
	}

	@Test
	void aFileOfAnotherKindIsRefusedAndNotKept() throws Exception {
		Path file = folder.resolve("briefing.exe");
		Files.writeString(file, "MZ");
		int datasets = session.model().getDatasets().size();
		handIn(file);
		Loop.until("the attempt", () -> attempts().size() == 1);
		assertEquals(AttemptState.FAILED, attempts().get(0).getState());
		assertEquals(datasets, session.model().getDatasets().size());
	}

	@Test
	void aFileThatIsGoneIsToldAndCanBeHandedInAgain() throws Exception {
		Path file = folder.resolve("briefing.pdf");
		Files.writeString(file, "%PDF-1.7");
		page().item().choose(List.of(file));
		Files.delete(file);
		editor.proceed();
		Loop.until("the message", () -> !MekikiWindow.dialogs().isEmpty());
		assertNull(page().item().mark());
		assertEquals(0, attempts().size());
	}
}
