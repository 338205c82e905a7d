package org.mekiki.curriculum.ui.internal.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.ResultMark;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.content.PageReader;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.api.WorkbenchIds;

/** The questions of an exercise, beside the views in which they are answered. */
public final class ExerciseView extends ViewPart {

	private static final int WIDTH = 200;
	/** Above what is brought to the top. */
	private static final int GAP = 36;

	/** What Why follows. */
	private record Explained(Trail trail) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter.isInstance(trail) ? adapter.cast(trail) : null;
		}
	}

	private final PartSelection selection = new PartSelection();
	private final List<DecisionPane> decisions = new ArrayList<>();
	private FormToolkit toolkit;
	private VerticalForm form;
	/** Below the questions, and always to be seen: the button that marks them, and what came of it. */
	private Composite foot;
	private ExerciseRun run;
	private Button check;
	private Label outcome;
	private ExerciseMark mark;
	private ExplanationList compared;
	private ResultMark difference;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		form = new VerticalForm(parent, toolkit);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		foot = new Composite(parent, SWT.NONE);
		foot.setLayout(GridLayoutFactory.fillDefaults().margins(14, 8).spacing(0, 6).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		ThemeColors.markPage(foot);
		ThemeColors.markPage(form.body());
		form.body().setLayout(GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 14).create());
		getSite().setSelectionProvider(selection);
		show(ExerciseRun.current());
	}

	/** Shows an exercise, or that there is none. */
	void show(ExerciseRun shown) {
		run = shown;
		mark = null;
		difference = null;
		form.fill(() -> {
			for (Control child : form.body().getChildren()) {
				child.dispose();
			}
			for (Control child : foot.getChildren()) {
				child.dispose();
			}
			decisions.clear();
			if (run == null) {
				label(Messages.noExercise);
			} else {
				fill();
			}
		});
		showFoot();
		setFocus();
	}

	private void showFoot() {
		boolean empty = foot.getChildren().length == 0;
		foot.setVisible(!empty);
		((GridData) foot.getLayoutData()).exclude = empty;
		foot.getParent().layout(true, true);
	}

	private Label label(String words) {
		return label(form.body(), words);
	}

	private static Label label(Composite parent, String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void fill() {
		Exercise exercise = (Exercise) run.step().object();
		label(PageTexts.name(exercise)).setFont(LargeType.heading());
		PageView text = PageView.growing(form.body(), LargeType.BODY);
		// the exercise is one of the base behind the sandbox
		new PageReader(text, new PageArts(Sandboxes.outside())).show(new PageDraft().markdown(exercise.getInstructions(), 2));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text.control());
		if (run.problem() != null) {
			label(run.problem()).setFont(LargeType.body());
		} else if (run.prepared() == null) {
			label(Messages.preparing);
		} else {
			run.prepared().decisions().forEach(decision -> decisions
					.add(new DecisionPane(form.body(), decision, this::explain, () -> form.reflow(true))));
			outcome = label(foot, ""); //$NON-NLS-1$
			outcome.setFont(LargeType.strong());
			hideOutcome(true);
			check = button(foot, Messages.checkAnswers, this::check);
			check.setFont(LargeType.strong());
		}
		Composite line = new Composite(form.body(), SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		if (run.prepared() != null) {
			button(line, Messages.compareResult, this::compare).setToolTipText(Messages.compareHint);
			compared = new ExplanationList(line, this::explain);
		}
		button(line, Messages.leaveSandbox, Sandboxes::leave);
		button(line, Messages.reset, run::reset);
	}

	private void hideOutcome(boolean hidden) {
		outcome.setVisible(!hidden);
		((GridData) outcome.getLayoutData()).exclude = hidden;
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void check() {
		Map<String, List<String>> given = new LinkedHashMap<>();
		decisions.forEach(decision -> given.put(decision.id(), decision.answers()));
		ExerciseAnswers answers = new ExerciseAnswers(given);
		check.setEnabled(false);
		ExerciseRun checked = run;
		new CheckJob<>(() -> checked.prepared().check(answers), found -> {
			if (!form.isDisposed() && run == checked && checked == ExerciseRun.current()) {
				show(run.check(answers, found));
			}
		}).schedule();
	}

	/** Compares the result that is open in front with that of the exercise. */
	private void compare() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		AnalysisRun own = editor == null ? null : editor.getAdapter(AnalysisRun.class);
		if (own == null) {
			show(new ResultMark(false, List.of(new Explanation(false, Messages.noResult, null))));
			return;
		}
		ExerciseRun checked = run;
		new CheckJob<>(() -> checked.prepared().compare(own), found -> {
			if (!form.isDisposed() && run == checked && checked == ExerciseRun.current()) {
				show(found);
			}
		}).schedule();
	}

	private void show(ResultMark found) {
		difference = found;
		form.fill(() -> compared.show(found.same() ? "\u2713  " + Messages.sameResult : "\u2717  " + Messages.otherResult, //$NON-NLS-1$ //$NON-NLS-2$
				found.explanations()));
		reveal(compared.control());
	}

	private void show(ExerciseMark found) {
		mark = found;
		check.setEnabled(true);
		form.fill(() -> {
			for (DecisionMark each : found.decisions()) {
				decisions.stream().filter(decision -> decision.id().equals(each.decision())).forEach(decision -> decision.show(each));
			}
		});
		outcome.setText(found.right() ? Messages.exerciseRight : Messages.exerciseWrong);
		hideOutcome(false);
		showFoot();
		found.decisions().stream().filter(each -> !each.right()).findFirst().flatMap(each -> decisions.stream()
				.filter(decision -> decision.id().equals(each.decision())).findFirst()).ifPresent(decision -> reveal(decision.explained()));
	}

	/** Brings the beginning of something to the top, so that as much of it as fits can be read. */
	private void reveal(Control control) {
		form.setOrigin(0, Math.max(0, control.getDisplay().map(control, form.body(), 0, 0).y - GAP));
	}

	private void explain(Trail trail) {
		try {
			getSite().getPage().showView(WorkbenchIds.VIEW_WHY);
			getSite().getPage().activate(this);
			selection.setSelection(new StructuredSelection(new Explained(trail)));
		} catch (PartInitException failure) {
			ILog.of(ExerciseView.class).error("Why cannot be shown", failure); //$NON-NLS-1$
		}
	}

	/**
	 * The questions.
	 *
	 * @return empty until the analysis was run
	 */
	public List<DecisionPane> decisions() {
		return decisions;
	}

	/**
	 * The button that marks.
	 *
	 * @return null until the analysis was run
	 */
	public Button checkButton() {
		return check;
	}

	/**
	 * What came of the answers.
	 *
	 * @return null before they were checked
	 */
	public ExerciseMark mark() {
		return mark;
	}

	/**
	 * How the result that was open in front compares with that of the exercise.
	 *
	 * @return null before they were compared
	 */
	public ResultMark difference() {
		return difference;
	}

	@Override
	public void setFocus() {
		if (decisions.isEmpty()) {
			form.setFocus();
		} else {
			decisions.get(0).setFocus();
		}
	}

	@Override
	public void dispose() {
		toolkit.dispose();
		super.dispose();
	}
}
