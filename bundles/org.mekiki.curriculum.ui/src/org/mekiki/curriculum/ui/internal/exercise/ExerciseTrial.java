package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.KnownRoute;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.ThemeColors;

/** What one trainee would be asked, and what would be right; the view Why explains the answer that is selected. */
public final class ExerciseTrial {

	private static final int ROW_HEIGHT = 26;
	private static final int MOST_TRAINEES = 9999;
	/** Pause after the last change after which it is run again, in milliseconds. */
	private static final int SOON = 500;

	private final EditingSession session;
	private final Composite body;
	private final Spinner trainee;
	private final Label message;
	private final Tree tree;
	private Exercise shown;
	private PreparedExercise prepared;
	private final Consumer<List<Table>> found;
	private final Runnable again = this::run;
	private Job running;
	private int request;

	/** Shows trials; tells what tables the result has. */
	ExerciseTrial(Composite parent, FormToolkit toolkit, EditingSession session, ISelectionProvider selection,
			Consumer<List<Table>> found) {
		this.session = session;
		this.found = found;
		body = toolkit.createComposite(parent);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).create());
		Label title = toolkit.createLabel(body, Messages.trial, SWT.WRAP);
		title.setForeground(ThemeColors.MUTED.get());
		title.setLayoutData(wide());
		Composite bar = toolkit.createComposite(body);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		toolkit.createLabel(bar, Messages.trainee);
		trainee = new Spinner(bar, SWT.BORDER);
		trainee.setValues(1, 1, MOST_TRAINEES, 0, 1, 10);
		trainee.addListener(SWT.Modify, event -> soon());
		Button run = toolkit.createButton(bar, Messages.run, SWT.PUSH);
		run.addListener(SWT.Selection, event -> run());
		message = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		message.setLayoutData(wide());
		tree = new Tree(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof Finding finding && finding.why() != null) {
				selection.setSelection(new StructuredSelection(new Explained(session, finding)));
			}
		});
	}

	/** What is right, with the explanation and the object behind it. */
	private record Explained(EditingSession session, Finding finding) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			if (adapter == Trail.class) {
				return adapter.cast(finding.why());
			}
			Object object = session.isClosed() || finding.object().isEmpty() ? null : session.find(finding.object());
			return adapter.isInstance(object) ? adapter.cast(object) : null;
		}
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		return data;
	}

	Control control() {
		return body;
	}

	/**
	 * What was found out last.
	 *
	 * @return null before the exercise was tried, or if it cannot be done
	 */
	public PreparedExercise prepared() {
		return prepared;
	}

	/**
	 * What is said about the trial.
	 *
	 * @return the message
	 */
	public String message() {
		return message.getText();
	}

	/**
	 * The choice of the trainee.
	 *
	 * @return the control
	 */
	public Spinner trainee() {
		return trainee;
	}

	void show(Exercise exercise) {
		shown = exercise;
		prepared = null;
		request++;
		tree.removeAll();
		say(Messages.notRun);
		soon();
	}

	/** Runs the exercise when nothing changes for a moment. */
	void soon() {
		if (shown != null) {
			body.getDisplay().timerExec(SOON, again);
		}
	}

	private void say(String text) {
		message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		body.layout();
	}

	/** Runs the exercise for the trainee chosen, in the background. */
	public void run() {
		if (body.isDisposed() || session.isClosed()) {
			return;
		}
		body.getDisplay().timerExec(-1, again);
		if (running != null) {
			running.cancel();
		}
		if (shown == null || shown.eResource() == null || shown.getAnalysis() == null || shown.getAnalysis().isBlank()) {
			say(Messages.noAnalysis);
			return;
		}
		int mine = ++request;
		Exercise exercise = shown;
		String account = "trainee-" + trainee.getSelection(); //$NON-NLS-1$
		ExerciseChecker checker = new ExerciseChecker(session.access(), DataLanguage.interfaceLocale(), DataLanguage.current());
		say(Messages.running);
		Job job = new Job(Messages.running) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					PreparedExercise found = checker.prepare(exercise, account, monitor);
					finished(mine, found, ""); //$NON-NLS-1$
				} catch (ExerciseException impossible) {
					finished(mine, null, impossible.getMessage());
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}
		};
		running = job;
		job.schedule();
	}

	private void finished(int mine, PreparedExercise found, String problem) {
		if (!body.isDisposed()) {
			body.getDisplay().asyncExec(() -> {
				if (!body.isDisposed() && mine == request) {
					prepared = found;
					fill(problem);
				}
			});
		}
	}

	private void fill(String problem) {
		tree.removeAll();
		if (prepared == null) {
			say(problem);
			return;
		}
		found.accept(prepared.run().result().sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList());
		List<String> said = new ArrayList<>(List.of(NLS.bind(Messages.asked, Integer.valueOf(prepared.decisions().size()))));
		said.addAll(prepared.problems());
		say(String.join("\n", said)); //$NON-NLS-1$
		for (Decision decision : prepared.decisions()) {
			TreeItem question = new TreeItem(tree, SWT.NONE);
			question.setText(decision.question());
			List<Finding> right = new ArrayList<>(decision.required());
			for (Finding finding : right) {
				answer(question, finding, Messages.right);
			}
			for (Finding finding : decision.exchangeable()) {
				answer(question, finding, Messages.exchangeable);
			}
			prepared.knownRoutes(decision.id()).forEach(route -> wrongWay(question, route));
			if (!decision.candidates().isEmpty()) {
				new TreeItem(question, SWT.NONE)
						.setText(NLS.bind(Messages.candidates, Integer.valueOf(decision.candidates().size())));
			}
			question.setExpanded(true);
		}
	}

	/** A wrong way that is recognised: where it leads, and what is said then. */
	private static void wrongWay(TreeItem question, KnownRoute route) {
		TreeItem item = new TreeItem(question, SWT.NONE);
		String answers = String.join(", ", route.leadsTo().stream().map(Finding::label).toList()); //$NON-NLS-1$
		item.setText(NLS.bind(route.right() ? Messages.wrongWayRight : Messages.wrongWay, answers.isEmpty() ? "\u2013" : answers, route.text())); //$NON-NLS-1$
		item.setForeground((route.right() ? ThemeColors.MUTED : ThemeColors.BAD).get());
		route.leadsTo().stream().filter(finding -> finding.why() != null).findFirst().ifPresent(item::setData);
	}

	private static void answer(TreeItem question, Finding finding, String how) {
		TreeItem item = new TreeItem(question, SWT.NONE);
		item.setText(NLS.bind(how, finding.label()));
		item.setData(finding);
		item.setForeground(ThemeColors.GOOD.get());
	}
}
