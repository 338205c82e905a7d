package org.mekiki.curriculum.ui.internal.cohort;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** Who took part in an activity. */
final class AttendancePane {

	private static final int MINUTE = 60;
	private static final int NAME = 200;

	private final Consumer<Consumer<LearningEdits>> recording;
	private final FormToolkit toolkit;
	private final Composite body;
	private final Combo activities;
	private final VerticalForm form;
	private final Map<String, Combo> entries = new LinkedHashMap<>();
	private List<Activity> offered = List.of();
	private Cohort cohort;

	AttendancePane(Composite parent, Consumer<Consumer<LearningEdits>> recording) {
		this.recording = recording;
		toolkit = new FormToolkit(parent.getDisplay());
		body = new Composite(parent, SWT.NONE);
		body.addDisposeListener(event -> toolkit.dispose());
		body.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).create());
		Composite bar = new Composite(body, SWT.NONE);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label label = new Label(bar, SWT.NONE);
		label.setText(Messages.activity);
		activities = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(NAME, SWT.DEFAULT).applyTo(activities);
		activities.addListener(SWT.Selection, event -> rebuild());
		Button all = new Button(bar, SWT.PUSH);
		all.setText(Messages.allPresent);
		all.addListener(SWT.Selection, event -> allPresent());
		form = new VerticalForm(body, toolkit);
		ThemeColors.markPage(form.body());
		form.body().setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(16, 6).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
	}

	Composite control() {
		return body;
	}

	private static String name(Element element) {
		return Labels.text(element, DataLanguage.current());
	}

	/** Shows a cohort as it is now; the activity that is chosen stays. */
	void show(Cohort shown) {
		cohort = shown;
		Activity before = activity();
		offered = shown.getCurriculum() == null ? List.of()
				: CoursePath.of(shown.getCurriculum(), new Draw(0, "")).stream().filter(step -> step.kind() == Step.Kind.ACTIVITY) //$NON-NLS-1$
						.map(Step::activity).toList();
		List<String> names = new ArrayList<>();
		offered.forEach(activity -> names.add(name((Element) activity.eContainer()) + " \u2014 " + name(activity))); //$NON-NLS-1$
		activities.setItems(names.toArray(String[]::new));
		activities.select(Math.max(0, offered.indexOf(before)));
		rebuild();
	}

	private Activity activity() {
		int at = activities.getSelectionIndex();
		return at < 0 || at >= offered.size() ? null : offered.get(at);
	}

	private void rebuild() {
		boolean same = cohort.getEnrolments().stream().map(Enrolment::getId).toList().equals(new ArrayList<>(entries.keySet()));
		if (same) {
			cohort.getEnrolments().forEach(enrolment -> select(entries.get(enrolment.getId()), enrolment));
			return;
		}
		form.fill(() -> {
			for (Control child : form.body().getChildren()) {
				child.dispose();
			}
			entries.clear();
			cohort.getEnrolments().forEach(this::row);
		});
	}

	private void row(Enrolment enrolment) {
		String trainee = name(enrolment);
		Label label = new Label(form.body(), SWT.NONE);
		label.setText(trainee.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Combo combo = new Combo(form.body(), SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems("", Messages.present, Messages.late, Messages.excused, Messages.absent); //$NON-NLS-1$
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = trainee;
			}
		});
		select(combo, enrolment);
		combo.addListener(SWT.Selection, event -> enter(List.of(enrolment), combo.getSelectionIndex()));
		entries.put(enrolment.getId(), combo);
	}

	private void select(Combo combo, Enrolment enrolment) {
		Activity activity = activity();
		combo.setEnabled(activity != null);
		combo.select(activity == null ? 0
				: Progress.of(enrolment).attendance(activity).map(entry -> Integer.valueOf(entry.ordinal() + 1)).orElse(Integer.valueOf(0))
						.intValue());
	}

	private void enter(List<Enrolment> enrolments, int choice) {
		Activity activity = activity();
		if (activity != null) {
			Attendance entry = choice == 0 ? null : Attendance.values()[choice - 1];
			int minutes = activity.getMinutes() == null ? 0 : activity.getMinutes().intValue();
			recording.accept(edits -> enrolments
					.forEach(enrolment -> edits.attendance(enrolment, activity, entry, new Timing(Instant.now(), minutes * MINUTE))));
		}
	}

	/** Whoever has no entry yet. */
	private void allPresent() {
		Activity activity = activity();
		if (activity != null) {
			enter(cohort.getEnrolments().stream().filter(enrolment -> Progress.of(enrolment).attendance(activity).isEmpty()).toList(), 1);
		}
	}
}
