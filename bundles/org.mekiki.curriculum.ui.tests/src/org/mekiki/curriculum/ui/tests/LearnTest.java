package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.ResultMark;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.curriculum.ui.internal.learn.ExerciseRun;
import org.mekiki.curriculum.ui.internal.learn.ExerciseView;
import org.mekiki.curriculum.ui.internal.learn.ItemPage;
import org.mekiki.curriculum.ui.internal.learn.LearnEditor;
import org.mekiki.curriculum.ui.internal.learn.Learning;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.store.FolderLocation;
import org.mekiki.workbench.api.Analyses;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** A trainee in a real workbench: enrols, reads, answers, does an exercise in the sandbox, stops and goes on. */
@ExtendWith(InWorkbench.class)
class LearnTest {

	@TempDir
	Path folder;

	private FolderLocation base;
	private EditingSession session;
	private LearnEditor editor;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		base = MekikiWindow.sample(folder);
		start();
	}

	private void start() throws Exception {
		session = MekikiWindow.open(base);
		PlatformUI.getWorkbench().showPerspective(WorkbenchIds.PERSPECTIVE_OVERVIEW, MekikiWindow.page().getWorkbenchWindow());
		PlatformUI.getWorkbench().showPerspective(LearnUi.PERSPECTIVE, MekikiWindow.page().getWorkbenchWindow());
		Loop.until("the courses", () -> Learning.find(MekikiWindow.page()) != null);
		editor = Learning.find(MekikiWindow.page());
		Loop.settle();
	}

	@AfterEach
	void close() throws Exception {
		MekikiWindow.reset();
		PlatformUI.getWorkbench().showPerspective(WorkbenchIds.PERSPECTIVE_OVERVIEW, MekikiWindow.page().getWorkbenchWindow());
		Loop.settle();
	}

	private static void press(Control root, String text) {
		Button button = MekikiWindow.all(root, Button.class).stream().filter(each -> text.equals(each.getText())).findFirst()
				.orElseThrow(() -> new AssertionError(text));
		assertTrue(button.isEnabled(), text);
		button.notifyListeners(SWT.Selection, new Event());
		Loop.settle();
	}

	private Enrolment enrol() {
		press(editor.homePage().control(), "Begin");
		return editor.walk().enrolment();
	}

	private static Response right(Item item) {
		return switch (item.interaction()) {
		case Interaction.Choice choice ->
			new Response.Chosen(choice.options().stream().filter(Option::correct).map(Option::id).toList());
		case Interaction.TrueFalse statement -> new Response.Judged(statement.correct());
		case Interaction.ShortAnswer words -> new Response.Written(words.accepted().get(0));
		case Interaction.Numeric number -> new Response.Written(number.value().toPlainString());
		case Interaction.Ordering ordering -> new Response.Ordered(ordering.order());
		case Interaction.Matching matching -> new Response.Matched(matching.pairs().stream()
				.collect(Collectors.toMap(Interaction.Pair::left, Interaction.Pair::right, (a, b) -> a, LinkedHashMap::new)));
		case Interaction.Essay essay -> new Response.Written("an essay");
		case Interaction.FileHandIn file ->
			new Response.HandedIn(List.of(new Response.HandedFile("work." + file.types().get(0), 2000)));
		};
	}

	private void doStep() {
		if (editor.page() instanceof ItemPage page) {
			page.item().show(right(page.item().item()), null);
			assertEquals("Check", page.primary());
			editor.proceed();
			Verdict verdict = page.item().mark().verdict();
			assertTrue(verdict == Verdict.RIGHT || verdict == Verdict.PENDING, page.item().feedback());
			assertFalse(page.item().feedback().isBlank());
		}
		editor.proceed();
		Loop.settle();
	}

	@Test
	void fromEnrolmentThroughTheFirstUnit() {
		Enrolment enrolment = enrol();
		assertEquals(Sessions.author(), enrolment.getTrainee());
		assertEquals("u01", editor.step().unit().getNotation());
		assertSame(Step.Kind.PAGE, editor.step().kind());
		int steps = (int) editor.walk().steps().stream().filter(step -> "u01".equals(step.unit().getNotation())).count();
		for (int done = 0; done < steps; done++) {
			assertEquals("u01", editor.step().unit().getNotation());
			doStep();
		}
		assertEquals("u02", editor.step().unit().getNotation());
		Progress progress = Progress.of(enrolment);
		assertEquals(1, progress.finishedUnits().size());
		assertEquals(steps, enrolment.getAttempts().size());
		Loop.until("it is saved without being asked to", () -> !session.isDirty());
		session.undo();
		Loop.settle();
		assertEquals(steps - 1, Progress.of(enrolment).stepsDone());
	}

	@Test
	void allNineKindsOfItemsAreAnsweredAndExplained() {
		enrol();
		Map<ItemKind, Step> kinds = new LinkedHashMap<>();
		editor.walk().steps().stream().filter(step -> step.item() != null)
				.forEach(step -> kinds.putIfAbsent(step.item().getKind(), step));
		assertEquals(ItemKind.values().length, kinds.size());
		for (Step step : kinds.values()) {
			editor.go(step);
			ItemPage page = (ItemPage) editor.page();
			editor.proceed();
			assertTrue(page.item().feedback().contains("\u2717"), step.item().getKind() + ": nothing is not right");
			page.item().again();
			assertNull(page.item().mark());
			doStep();
			assertTrue(editor.walk().isDone(step), step.item().getKind().getName());
		}
	}

	@Test
	void aTraineeGoesOnExactlyWhereHeStopped() throws Exception {
		Enrolment enrolment = enrol();
		doStep();
		Step words = editor.walk().steps().stream().filter(step -> step.item() != null && step.item().getKind() == ItemKind.SHORT_ANSWER)
				.findFirst().orElseThrow();
		editor.go(words);
		((ItemPage) editor.page()).item().show(new Response.Written("half an ans"), null);
		editor.toggleNotes();
		editor.notes().note().setText("ask about this");
		Loop.settle();
		String id = enrolment.getId();
		MekikiWindow.page().closeAllEditors(false);
		Loop.until("everything is saved", () -> !session.isDirty());
		MekikiWindow.reset();
		start();
		assertEquals(id, editor.walk().enrolment().getId());
		assertEquals(words.id(), editor.step().id());
		assertEquals(new Response.Written("half an ans"), ((ItemPage) editor.page()).item().response());
		assertEquals("ask about this", editor.notes().note().getText());
		assertEquals(1, editor.walk().progress().stepsDone());
		press(editor.page().control().getParent().getParent(), "My Courses");
		press(editor.homePage().control(), "Continue");
		assertEquals(words.id(), editor.step().id());
	}

	private Step exercise(String analysis) {
		return editor.walk().steps().stream().filter(step -> step.kind() == Step.Kind.EXERCISE
				&& ((Exercise) step.object()).getAnalysis().equals(analysis)).findFirst().orElseThrow();
	}

	private ExerciseView enter(Step step) {
		editor.go(step);
		editor.proceed();
		Loop.until("the exercise", () -> ExerciseRun.current() != null && ExerciseRun.current().prepared() != null
				&& MekikiWindow.page().findView(LearnUi.VIEW_EXERCISE) instanceof ExerciseView view && !view.decisions().isEmpty());
		Loop.settle();
		return (ExerciseView) MekikiWindow.page().findView(LearnUi.VIEW_EXERCISE);
	}

	private static List<String> right(Decision decision) {
		return Stream.concat(decision.required().stream(), decision.exchangeable().stream()).limit(Math.max(decision.count(), 0))
				.map(Finding::label).toList();
	}

	private void answerAll(ExerciseView view) {
		for (Decision decision : ExerciseRun.current().prepared().decisions()) {
			view.decisions().stream().filter(pane -> pane.id().equals(decision.id())).findFirst().orElseThrow().answer(right(decision));
		}
		view.checkButton().notifyListeners(SWT.Selection, new Event());
		Loop.until("the marks", () -> view.mark() != null);
		Loop.settle();
	}

	private void leave() {
		Sandboxes.leave();
		Loop.until("the base is back", () -> !Sandboxes.isInside() && Learning.find(MekikiWindow.page()) != null);
		Loop.settle();
		editor = Learning.find(MekikiWindow.page());
	}

	@Test
	void anExerciseIsDoneInASandboxThatTouchesNothing() throws Exception {
		Enrolment enrolment = enrol();
		int objects = session.knowledgeBase().resource().objects().size();
		Step step = exercise("org.mekiki.lists.matrix");
		ExerciseView view = enter(step);
		assertTrue(Sandboxes.isInside());
		assertSame(session, Sandboxes.outside());
		assertEquals("org.mekiki.lists.ui.perspective", MekikiWindow.page().getPerspective().getId());
		assertNotNull(MekikiWindow.page().getActiveEditor(), "the analysis is open");
		EditingSession sandbox = Sessions.active();
		Curriculum copied = sandbox.model().getCurricula().get(0);
		sandbox.execute("spoil it", () -> sandbox.model().getCurricula().remove(copied));
		view.checkButton().notifyListeners(SWT.Selection, new Event());
		Loop.until("the marks", () -> view.mark() != null);
		assertFalse(view.mark().right());
		assertFalse(Progress.of(enrolment).isDone(step), "nothing is not right");
		answerAll(view);
		assertTrue(view.mark().right(), () -> view.mark().toString());
		leave();
		assertSame(session, Sessions.active());
		assertEquals(LearnUi.PERSPECTIVE, MekikiWindow.page().getPerspective().getId());
		assertEquals(step.id(), editor.step().id(), "back where it was");
		assertTrue(editor.walk().isDone(step));
		assertEquals("Continue", editor.page().primary());
		assertEquals(2, enrolment.getAttempts().stream().map(Attempt::getActivity).filter(step.object()::equals).count());
		assertEquals(objects + 2, session.knowledgeBase().resource().objects().size(), "two attempts and nothing else");
		Loop.until("saved", () -> !session.isDirty());
	}

	@Test
	void aTraineesOwnResultIsComparedAndAWrongWayIsNamed() {
		enrol();
		ExerciseView view = enter(exercise("org.mekiki.lists.agreement"));
		Loop.until("the analysis has run", () -> MekikiWindow.page().getActiveEditor().getAdapter(AnalysisRun.class) != null);
		compare(view);
		assertTrue(view.difference().same(), () -> view.difference().toString());
		Analyses.open("org.mekiki.lists.agreement", Map.of("depth", List.of("2")));
		Loop.until("another depth", () -> MekikiWindow.page().getActiveEditor().getAdapter(AnalysisRun.class) instanceof AnalysisRun own
				&& own.values().get("depth").equals(List.of("2")));
		compare(view);
		assertFalse(view.difference().same());
		assertEquals("\u201cDepth\u201d was 2; the exercise asks with 1.", view.difference().explanations().get(0).text());
		Decision least = ExerciseRun.current().prepared().decisions().get(0);
		String fewest = ExerciseRun.current().prepared().knownRoutes(least.id()).get(0).leadsTo().get(0).label();
		view.decisions().get(0).answer(List.of(fewest));
		view.checkButton().notifyListeners(SWT.Selection, new Event());
		Loop.until("the marks", () -> view.mark() != null);
		assertEquals("These areas have the fewest items. How many items there are depends on how fine the lists are, and says nothing about agreement.",
				view.mark().decisions().get(0).explanations().get(0).text());
		leave();
	}

	private static void compare(ExerciseView view) {
		ResultMark before = view.difference();
		press(view.checkButton().getParent().getParent(), "Compare the Open Result");
		Loop.until("the comparison", () -> view.difference() != before);
		Loop.settle();
	}

	@Test
	void exercisesOfOtherAnalysesAreDoneTheSameWay() {
		enrol();
		for (String analysis : List.of("org.mekiki.evidence.timeline", "org.mekiki.lists.gaps", "org.mekiki.lists.monopolyRisk")) {
			Step step = exercise(analysis);
			ExerciseView view = enter(step);
			view.checkButton().notifyListeners(SWT.Selection, new Event());
			Loop.until("the marks", () -> view.mark() != null);
			assertTrue(view.mark().decisions().stream().allMatch(mark -> !mark.right()
					&& mark.explanations().stream().anyMatch(one -> one.trail() != null)), () -> analysis + view.mark());
			answerAll(view);
			assertTrue(view.mark().right(), () -> analysis + view.mark());
			assertTrue(view.checkButton().isVisible());
			leave();
			assertTrue(editor.walk().isDone(step), analysis);
		}
	}

	@Test
	void theSandboxIsKeptAndCanBeBegunAgain() {
		enrol();
		Step step = exercise("org.mekiki.taxonomy.counts");
		enter(step);
		EditingSession first = Sessions.active();
		first.execute("rename", () -> first.model().getCurricula().get(0).setAudience("changed in the sandbox"));
		leave();
		assertFalse("changed in the sandbox".equals(session.model().getCurricula().get(0).getAudience()));
		ExerciseView view = enter(step);
		assertEquals("changed in the sandbox", Sessions.active().model().getCurricula().get(0).getAudience(), "gone on with");
		EditingSession kept = Sessions.active();
		press(view.checkButton().getParent().getParent(), "Begin Again with a New Copy");
		Loop.until("a new copy", () -> Sandboxes.isInside() && Sessions.active() != kept && ExerciseRun.current() != null
				&& ExerciseRun.current().prepared() != null);
		Loop.settle();
		assertEquals(session.model().getCurricula().get(0).getAudience(), Sessions.active().model().getCurricula().get(0).getAudience());
		leave();
	}

	@Test
	void anAuthorSeesWhatATraineeSeesAndNothingIsRecorded() {
		Curriculum curriculum = session.model().getCurricula().get(0);
		LearnEditor preview = Learning.preview(MekikiWindow.page(), session, curriculum);
		Loop.settle();
		editor = preview;
		Step first = editor.step();
		doStep();
		doStep();
		assertTrue(editor.walk().isDone(first));
		assertFalse(session.isDirty());
		assertEquals(0, session.model().getCohorts().stream().flatMap(cohort -> cohort.getEnrolments().stream())
				.filter(enrolment -> Sessions.author().equals(enrolment.getTrainee())).count());
	}
}
