package org.mekiki.curriculum.ui.internal.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** The courses of a trainee: how far each has come, what is next, and what else could be begun. */
public final class HomePage {

	private static final int RING = 84;
	private static final int WIDTH = 300;

	private final LearnEditor editor;
	private final LearnMemory memory;
	private final FormToolkit toolkit;
	private final VerticalForm form;

	HomePage(Composite parent, LearnEditor editor, LearnMemory memory) {
		this.editor = editor;
		this.memory = memory;
		toolkit = new FormToolkit(parent.getDisplay());
		form = new VerticalForm(parent, toolkit);
		ThemeColors.markPage(form.body());
		form.addDisposeListener(event -> toolkit.dispose());
		form.body().setLayout(new Column());
		refresh();
	}

	/**
	 * The control.
	 *
	 * @return what scrolls
	 */
	public Control control() {
		return form;
	}

	void refresh() {
		form.fill(() -> {
			for (Control child : form.body().getChildren()) {
				child.dispose();
			}
			Composite column = new Composite(form.body(), SWT.NONE);
			column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 18).create());
			fill(column);
		});
	}

	private void fill(Composite column) {
		EditingSession session = editor.session();
		label(column, Messages.myCourses).setFont(LargeType.title());
		List<Curriculum> left = new ArrayList<>(session.model().getCurricula());
		for (Cohort cohort : session.model().getCohorts()) {
			for (Enrolment enrolment : cohort.getEnrolments()) {
				if (memory.trainee().equals(enrolment.getTrainee()) && cohort.getCurriculum() != null) {
					left.remove(cohort.getCurriculum());
					card(column, cohort, Progress.of(enrolment));
				}
			}
		}
		if (!left.isEmpty()) {
			label(column, Messages.couldBegin).setFont(LargeType.heading());
			left.forEach(curriculum -> offer(column, curriculum));
		} else if (session.model().getCurricula().isEmpty()) {
			label(column, Messages.nothing).setFont(LargeType.body());
		}
		as(column);
	}

	private static Label label(Composite parent, String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void card(Composite column, Cohort cohort, Progress progress) {
		Composite card = new Composite(column, SWT.NONE);
		card.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(20, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		ProgressRing ring = new ProgressRing(card, RING);
		ring.show(progress.stepsDone(), progress.steps().size());
		Composite words = new Composite(card, SWT.NONE);
		words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		label(words, PageTexts.name(progress.curriculum())).setFont(LargeType.strong());
		label(words, NLS.bind(Messages.inCohort, new Object[] { PageTexts.name(cohort), Integer.valueOf(progress.finishedUnits().size()),
				Integer.valueOf(progress.units().size()), Durations.text(progress.finishedMinutes()),
				Durations.text(progress.plannedMinutes()), progress.points().toPlainString() }));
		Optional<Step> next = stopped(progress);
		label(words, next.isEmpty() ? Messages.complete
				: NLS.bind(Messages.next, PageTexts.name(next.get().unit()), PageTexts.name(next.get().object()))).setFont(LargeType.body());
		button(card, progress.stepsDone() == 0 ? Messages.begin : next.isEmpty() ? Messages.lookAgain : Messages.continueCourse,
				() -> editor.learn(progress.enrolment()));
		CompletionLines.add(column, editor.session().model(), progress.enrolment(), progress.curriculum());
	}

	/** Where the trainee stopped, else what is next. */
	private Optional<Step> stopped(Progress progress) {
		String at = memory.step(progress.enrolment().getId());
		return progress.steps().stream().filter(step -> step.id().equals(at) && !progress.isDone(step)).findFirst()
				.or(progress::next);
	}

	private void offer(Composite column, Curriculum curriculum) {
		Composite card = new Composite(column, SWT.NONE);
		card.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(20, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		Composite words = new Composite(card, SWT.NONE);
		words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		label(words, PageTexts.name(curriculum)).setFont(LargeType.strong());
		String length = curriculum.getMinutes() == null ? "" : Durations.text(curriculum.getMinutes().longValue()); //$NON-NLS-1$
		label(words, NLS.bind(Messages.offer, curriculum.getAudience() == null ? "" : curriculum.getAudience(), length)); //$NON-NLS-1$
		Button button = button(card, Messages.begin, () -> enrol(curriculum));
		button.setEnabled(!editor.session().knowledgeBase().readOnly());
	}

	private static Button button(Composite card, String text, Runnable action) {
		Button button = new Button(card, SWT.PUSH);
		button.setText(text);
		button.setFont(LargeType.strong());
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		return button;
	}

	/** Into the cohort that is running, else into one of those who learn by themselves. */
	private void enrol(Curriculum curriculum) {
		EditingSession session = editor.session();
		LocalDate today = LocalDate.now();
		Enrolment[] made = new Enrolment[1];
		Recording.of(session, edits -> {
			Cohort cohort = session.model().getCohorts().stream()
					.filter(each -> each.getCurriculum() == curriculum && (each.getEnd() == null || each.getEnd().compareTo(today.toString()) >= 0))
					.findFirst().orElseGet(() -> edits.cohort(curriculum, Messages.selfStudy, today));
			made[0] = edits.enrol(cohort, memory.trainee(), today);
		});
		editor.learn(made[0]);
	}

	private void as(Composite column) {
		Composite line = new Composite(column, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).create());
		Label label = new Label(line, SWT.NONE);
		label.setText(NLS.bind(Messages.learnAs, memory.trainee()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Button change = new Button(line, SWT.PUSH);
		change.setText(Messages.changeTrainee);
		change.addListener(SWT.Selection, event -> {
			InputDialog dialog = new InputDialog(line.getShell(), Messages.changeTitle, Messages.changeMessage, memory.trainee(),
					typed -> typed.isBlank() ? Messages.changeMessage : null);
			if (dialog.open() == Window.OK) {
				memory.trainee(dialog.getValue().strip());
				line.getDisplay().asyncExec(this::refresh);
			}
		});
	}
}
