package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.ui.internal.cohort.CohortEditor;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** An instructor looks at a cohort, marks an essay and hands the trial run back to the authors. */
@ExtendWith(InWorkbench.class)
class CohortTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private Cohort cohort;
	private Enrolment enrolment;
	private Attempt essay;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		Curriculum curriculum = session.model().getCurricula().get(0);
		LearningEdits edits = new LearningEdits(session, Locale.ENGLISH, "en");
		cohort = edits.cohort(curriculum, "Spring", LocalDate.of(2026, 4, 1));
		enrolment = edits.enrol(cohort, "S-01", LocalDate.of(2026, 4, 1));
		edits.enrol(cohort, "S-02", LocalDate.of(2026, 4, 1));
		Step page = Progress.of(enrolment).steps().get(0);
		edits.done(enrolment, page, new Timing(Instant.parse("2026-04-02T01:00:00Z"), 1800));
		edits.remark(enrolment, page, "The table is too wide");
		AssessmentItem raw = Progress.of(enrolment).steps().stream().map(Step::item)
				.filter(item -> item != null && item.getKind() == ItemKind.ESSAY).findFirst().orElseThrow();
		Item item = new ItemReader(Locale.ENGLISH, "en").read(raw);
		Response written = new Response.Written("What I think");
		essay = edits.answer(enrolment, raw, written, new Marking(Locale.ENGLISH).mark(item, written),
				new Timing(Instant.parse("2026-04-03T01:00:00Z"), 900));
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private CohortEditor editor() {
		CohortEditor editor = (CohortEditor) ElementEditors.open(cohort);
		Loop.until("the tables", () -> editor.progressTable() != null && editor.trialTable() != null);
		Loop.settle();
		return editor;
	}

	@Test
	void theGridShowsWhoIsWhere() {
		CohortEditor editor = editor();
		Table table = editor.progressTable();
		assertEquals(2, table.rowCount());
		assertEquals(2L, ((Number) table.value(0, table.column("steps"))).longValue());
		assertEquals(1L, ((Number) table.value(0, table.column("waiting"))).longValue());
		assertEquals(45L, ((Number) table.value(0, table.column("spent"))).longValue());
		assertNotNull(table.trail(0, table.column("steps")));
		editor.enrol("S-03");
		Loop.until("the new trainee", () -> editor.progressTable().rowCount() == 3);
	}

	@Test
	void anEssayIsMarkedByItsRubric() {
		CohortEditor editor = editor();
		editor.page(2);
		assertTrue(editor.markPoints().size() > 1, "a rubric has lines");
		editor.markPoints().forEach(spinner -> spinner.setSelection(spinner.getMaximum()));
		editor.markButton().notifyListeners(SWT.Selection, new Event());
		Loop.settle();
		assertEquals(AttemptState.PASSED, essay.getState());
		assertEquals(0, BigDecimal.valueOf(essay.getItem().getPoints()).compareTo(essay.getPoints()));
		assertNull(editor.markButton(), "nothing waits any more");
		session.undo();
		Loop.settle();
		assertEquals(AttemptState.SUBMITTED, essay.getState());
		assertNotNull(editor.markButton());
	}

	@Test
	void whatTheTrialRunHasShownIsWrittenBesideTheStepsAsOneEdit() {
		CohortEditor editor = editor();
		assertEquals(2, editor.trialTable().rowCount());
		var unit = Progress.of(enrolment).steps().get(0).unit();
		int before = unit.getNotes().size();
		editor.writeNotes();
		Loop.settle();
		List<String> notes = unit.getNotes().stream().map(note -> note.getValue()).toList();
		assertEquals(before + 1, notes.size());
		assertTrue(notes.get(before).contains("30.0 minutes") && notes.get(before).contains("The table is too wide"), notes.toString());
		session.undo();
		assertEquals(before, unit.getNotes().size());
		assertEquals(0, essay.getItem().getNotes().size());
	}
}
