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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.outline.Properties;
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

	private ExerciseDetail show(Exercise exercise) {
		editor.outline().reveal(List.of(exercise));
		Loop.settle();
		ExerciseDetail page = (ExerciseDetail) editor.page();
		Loop.until("the questions: " + page.trial().message(), () -> page.trial().prepared() != null);
		return page;
	}

	private static Combo combo(ExerciseDetail page, String title) {
		return MekikiWindow.all(page.questions(), Combo.class).stream().filter(combo -> title.equals(combo.getToolTipText())).findFirst()
				.orElseThrow();
	}

	private static void choose(Combo combo, String text) {
		combo.select(List.of(combo.getItems()).indexOf(text));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static Text text(ExerciseDetail page, String title) {
		return MekikiWindow.all(page.questions(), Text.class).stream().filter(text -> text.getToolTipText().startsWith(title)).findFirst()
				.orElseThrow();
	}

	private Exercise asking(String decisions) {
		return all(Exercise.class).stream()
				.filter(each -> Properties.get(each, ExerciseChecker.DECISIONS).contains(decisions)).findFirst().orElseThrow();
	}

	@Test
	void anExerciseShowsWhatATraineeIsAskedAndWhatIsRight() {
		ExerciseDetail page = show(all(Exercise.class).get(0));
		assertFalse(page.trial().prepared().decisions().isEmpty());
		assertNull(bench.session().undoLabel(), "looking and trying is no edit");
	}

	@Test
	void questionsAreEditedInAForm() {
		Exercise exercise = asking("\"most\":\"others\"");
		String before = Properties.get(exercise, ExerciseChecker.DECISIONS);
		ExerciseDetail page = show(exercise);
		assertEquals("Those with the greatest values", combo(page, "Rows taken").getText());
		assertTrue(combo(page, "By column").getItemCount() > 2, "the columns of the result");
		assertNotEquals("others", combo(page, "By column").getText(), "by their titles");
		choose(combo(page, "Rows taken"), "Those with the smallest values");
		text(page, "Question (English)").setText("Which are on the fewest lists?");
		Loop.until("the edit",
				() -> Properties.get(exercise, ExerciseChecker.DECISIONS).contains("\"least\":\"others\""));
		assertTrue(Properties.get(exercise, ExerciseChecker.DECISIONS).contains("Which are on the fewest lists?"));
		Loop.until("what a trainee is asked now", () -> page.trial().prepared() != null
				&& page.trial().prepared().decisions().get(0).question().equals("Which are on the fewest lists?"));
		bench.session().undo();
		Loop.settle();
		assertEquals(before, Properties.get(exercise, ExerciseChecker.DECISIONS), "one step back");
		assertEquals("Those with the greatest values", combo(page, "Rows taken").getText());
		assertNull(bench.session().undoLabel());
	}

	@Test
	void whatIsWrongWithAQuestionIsMarkedAtItsField() {
		Exercise exercise = all(Exercise.class).get(0);
		ExerciseDetail page = show(exercise);
		bench.session().execute("spoil", () -> Properties.set(exercise, ExerciseChecker.DECISIONS,
				"{\"decisions\":[{\"id\":\"a\",\"ask\":{\"en\":\"Well?\"},\"count\":true}]}"));
		Loop.settle();
		assertEquals(List.of(), page.marked());
		choose(combo(page, "Rows taken"), "Those with the greatest values");
		Loop.until("the mark", () -> page.marked().contains("most"));
		Loop.until("the problem", () -> page.trial().prepared() == null && page.trial().message().contains("decisions/1/most"));
		choose(combo(page, "By column"), combo(page, "By column").getItem(0));
		Loop.until("no mark", () -> page.marked().isEmpty());
		press(MekikiWindow.all(page.questions(), Button.class).stream().filter(button -> "Add a Condition".equals(button.getText()))
				.findFirst().orElseThrow());
		choose(combo(page, "Comparison"), "has no value");
		Loop.until("the condition", () -> Properties.get(exercise, ExerciseChecker.DECISIONS).contains("\"empty\":true"));
	}

	@Test
	void questionsThatCannotBeReadAreKeptUntilSomebodyWritesNewOnes() {
		Exercise exercise = all(Exercise.class).get(0);
		bench.session().execute("break", () -> Properties.set(exercise, ExerciseChecker.DECISIONS, "{broken"));
		editor.outline().reveal(List.of(exercise));
		Loop.settle();
		ExerciseDetail page = (ExerciseDetail) editor.page();
		editor.outline().reveal(List.of(bench.curriculum()));
		assertEquals("{broken", Properties.get(exercise, ExerciseChecker.DECISIONS));
		assertEquals("break", bench.session().undoLabel());
		editor.outline().reveal(List.of(exercise));
		assertTrue(MekikiWindow.all(page.questions(), Label.class).stream().anyMatch(label -> label.getText().contains("JSON")));
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
	void parametersAreJson() {
		String json = "{\"a\":\"1\",\"b\":[\"2\",\"3\"]}";
		assertEquals(json, ExerciseText.parameters(ExerciseText.parameters(json)));
		assertEquals(Map.of(), ExerciseText.parameters("[1]"));
		assertTrue(ExerciseText.same("{\"a\": 1, \"b\": 2}", "{\"b\":2,\"a\":1}"));
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
