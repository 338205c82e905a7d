package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.curriculum.ui.internal.coverage.CoverageView;
import org.mekiki.curriculum.ui.internal.exercise.ExerciseDetail;
import org.mekiki.curriculum.ui.internal.exercise.ExerciseText;
import org.mekiki.curriculum.ui.internal.item.ItemDetail;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.model.Element;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Problem;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Items, exercises and coverage of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class ItemAndExerciseTest {

	private AuthorBench bench;
	private CurriculumEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = AuthorBench.shared();
		editor = bench.edit();
	}

	@AfterEach
	void close() {
		bench.takeBack();
	}

	private <E extends Element> List<E> all(Class<E> type) {
		List<E> found = new ArrayList<>();
		Outline.visit(bench.curriculum(), element -> {
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		});
		return found;
	}

	private ItemDetail show(AssessmentItem item) {
		editor.outline().reveal(List.of(item));
		Loop.settle();
		return (ItemDetail) editor.page();
	}

	private static void press(Button button) {
		if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, new Event());
		Loop.settle();
	}

	@Test
	void lookingAtAnyItemIsNoEdit() {
		for (ItemKind kind : ItemKind.values()) {
			for (AssessmentItem item : all(AssessmentItem.class).stream().filter(each -> each.getKind() == kind).limit(1).toList()) {
				assertEquals(List.of(), show(item).marked(), item.getNotation());
			}
		}
		editor.outline().reveal(List.of(bench.curriculum()));
		assertNull(bench.session().undoLabel());
	}

	@Test
	void anItemCanBeTriedAndIsMarked() {
		AssessmentItem choice = bench.item(ItemKind.SINGLE_CHOICE);
		ItemDetail page = show(choice);
		List<Button> radios = MekikiWindow.all(page.trial().control(), Button.class).stream()
				.filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
		List<Button> buttons = MekikiWindow.all(page.trial().control(), Button.class).stream()
				.filter(button -> (button.getStyle() & SWT.PUSH) != 0).toList();
		assertTrue(radios.size() >= 2);
		int right = 0;
		for (Button radio : radios) {
			radios.forEach(other -> other.setSelection(false));
			press(radio);
			press(buttons.get(0));
			assertFalse(buttons.get(0).isEnabled(), "marked once");
			right += page.trial().said().get(0).contains("Right") ? 1 : 0;
			press(buttons.get(1));
			assertEquals(List.of(), page.trial().said(), "to be answered again");
		}
		assertEquals(1, right, "exactly one of them is right");
		assertNull(bench.session().undoLabel(), "nothing is recorded");
	}

	@Test
	void whatIsWrongIsMarkedAtItsField() {
		AssessmentItem choice = bench.item(ItemKind.SINGLE_CHOICE);
		ItemDetail page = show(choice);
		page.question().setText("");
		Loop.until("the edit", () -> choice.getQuestion() == null || choice.getQuestion().isEmpty());
		assertEquals(List.of("question"), page.marked());
		page.question().setText("Which?");
		Loop.until("the edit", () -> "Which?".equals(choice.getQuestion()));
		assertEquals(List.of(), page.marked());
		page.add("options");
		Loop.until("the new option", () -> page.marked().toString().contains("answer/options"));
		assertFalse(new ItemReader(DataLanguage.interfaceLocale(), "en").problems(choice).isEmpty());
		bench.session().undo();
		Loop.settle();
		assertEquals(List.of(), page.marked());
	}

	@Test
	void everyKindHasItsForm() {
		AssessmentItem item = bench.item(ItemKind.SINGLE_CHOICE);
		ItemDetail page = show(item);
		for (ItemKind kind : ItemKind.values()) {
			page.kind().select(kind.ordinal());
			page.kind().notifyListeners(SWT.Selection, new Event());
			Loop.settle();
			assertEquals(kind, item.getKind());
			assertFalse(MekikiWindow.all(page.control(), Text.class).isEmpty());
		}
	}

	@Test
	void anExerciseShowsWhatATraineeIsAskedAndWhatIsRight() {
		Exercise exercise = all(Exercise.class).get(0);
		editor.outline().reveal(List.of(exercise));
		Loop.settle();
		ExerciseDetail page = (ExerciseDetail) editor.page();
		page.trial().run();
		Loop.until("the questions: " + page.trial().message(), () -> page.trial().prepared() != null);
		assertFalse(page.trial().prepared().decisions().isEmpty());
		assertNull(bench.session().undoLabel(), "looking and trying is no edit");
		page.questions().setText(page.questions().getText().replace("}", ""));
		page.trial().run();
		Loop.until("the edit", () -> bench.session().undoLabel() != null);
		page.trial().run();
		Loop.until("the problem", () -> page.trial().prepared() == null && page.trial().message().contains("decisions"));
	}

	@Test
	void lookingAtAnyExerciseIsNoEdit() {
		for (Exercise exercise : all(Exercise.class).subList(0, 6)) {
			editor.outline().reveal(List.of(exercise));
			Loop.settle();
		}
		editor.outline().reveal(List.of(bench.curriculum()));
		assertNull(bench.session().undoLabel());
	}

	@Test
	void parametersAndQuestionsAreJson() {
		String json = "{\"a\":\"1\",\"b\":[\"2\",\"3\"]}";
		assertEquals(json, ExerciseText.parameters(ExerciseText.parameters(json)));
		assertEquals(Map.of(), ExerciseText.parameters("[1]"));
		String asked = ExerciseText.add("", new ExerciseText.Question("most", "others", 3, "technology", "日", "en"));
		assertTrue(ExerciseText.same(asked,
				"{\"decisions\":[{\"id\":\"q1\",\"ask\":{\"ja\":\"日\",\"en\":\"en\"},\"most\":\"others\",\"rows\":3,\"answer\":\"technology\"}]}"));
		assertEquals("{", ExerciseText.add("{", new ExerciseText.Question("", "", 0, "", "", "")), "what is broken is not lost");
	}

	@Test
	void coverageFollowsEditsAndHasHoles() throws Exception {
		CoverageView view = MekikiWindow.view(CurriculumUi.VIEW_COVERAGE);
		editor.outline().reveal(List.of(bench.curriculum()));
		Loop.until("the taxonomy", () -> view.coverage().taxonomy() != null);
		long gaps = view.coverage().gaps();
		assertTrue(gaps > 0);
		Technology hole = view.coverage().rows().stream().filter(row -> row.gap() && row.technology().getChildren().isEmpty())
				.findFirst().orElseThrow().technology();
		Unit unit = bench.unit(0);
		bench.session().execute("teach", () -> unit.getTechnologies().add(hole));
		Loop.until("one hole less", () -> view.coverage().gaps() < gaps);
		bench.session().undo();
		Loop.until("the hole again", () -> view.coverage().gaps() == gaps);
	}

	@Test
	void problemsOfTheCourseAreMendedFromTheView() throws Exception {
		CoverageView view = MekikiWindow.view(CurriculumUi.VIEW_COVERAGE);
		Unit unit = bench.unit(0);
		Integer before = unit.getMinutes();
		editor.edits().setMinutes(unit, Integer.valueOf(before.intValue() + 7));
		Loop.until("the problem", () -> view.problems().shown().stream().anyMatch(problem -> problem.object() == unit));
		Problem problem = view.problems().shown().stream().filter(each -> each.object() == unit).findFirst().orElseThrow();
		assertNotNull(problem.fixes().get(0));
		assertNotEquals(before, unit.getMinutes());
		view.problems().fix(problem.fixes().get(0));
		assertEquals(before, unit.getMinutes());
		Loop.until("no problem", () -> view.problems().shown().stream().noneMatch(each -> each.object() == unit));
	}
}
