package org.mekiki.curriculum.ui.internal.cohort;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.StepReport;
import org.mekiki.curriculum.api.learning.TrialRun;
import org.mekiki.curriculum.ui.internal.certificate.CertificatesHandler;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.ThemeColors;

/** A cohort for its instructor: who is where, who took part, what is to be marked, and what the trial run has shown. */
public final class CohortEditor extends SessionEditor {

	private static final String PROGRESS = "org.mekiki.curriculum.progress"; //$NON-NLS-1$
	private static final String TRIAL = "org.mekiki.curriculum.trial"; //$NON-NLS-1$
	private static final int WIDTH = 300;

	private Composite body;
	private Label title;
	private Label detail;
	private CTabFolder tabs;
	private CTabItem markingTab;
	private GridPane progress;
	private GridPane trial;
	private AttendancePane attendance;
	private MarkingPane marking;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof Cohort;
	}

	@Override
	public void createPartControl(Composite parent) {
		refreshTitle();
		body = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		Composite head = new Composite(body, SWT.NONE);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 8).spacing(14, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = label(head, LargeType.heading());
		Button certificates = new Button(head, SWT.PUSH);
		certificates.setText(Messages.certificates);
		certificates.addListener(SWT.Selection, event -> certificates());
		Button add = new Button(head, SWT.PUSH);
		add.setText(Messages.addTrainee);
		add.addListener(SWT.Selection, event -> ask());
		detail = label(head, null);
		tabs = new CTabFolder(body, SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		progress = new GridPane(tabs, getSite(), session(), PROGRESS, 2);
		tab(Messages.progress, progress.control());
		attendance = new AttendancePane(tabs, this::record);
		tab(Messages.attendance, attendance.control());
		marking = new MarkingPane(tabs, this::record, new PageArts(session()), session().access().rows());
		markingTab = tab(Messages.toMark, marking.control());
		trial = new GridPane(tabs, getSite(), session(), TRIAL, 1);
		trial.button(Messages.writeNotes, this::writeNotes);
		tab(Messages.trialRun, trial.control());
		tabs.setSelection(0);
		show();
	}

	private void certificates() {
		try {
			CertificatesHandler.open(getSite().getPage(), session(), cohort());
		} catch (ExecutionException failure) {
			ILog.of(CohortEditor.class).error("The certificates of a cohort cannot be opened", failure); //$NON-NLS-1$
		}
	}

	private static Label label(Composite parent, Font font) {
		Label label = new Label(parent, SWT.WRAP);
		label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private CTabItem tab(String text, Composite control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		item.setControl(control);
		return item;
	}

	private Cohort cohort() {
		return (Cohort) element();
	}

	private void show() {
		Cohort cohort = cohort();
		String language = DataLanguage.current();
		title.setText(Labels.text(cohort, language).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		String curriculum = cohort.getCurriculum() == null ? "" : Labels.text(cohort.getCurriculum(), language); //$NON-NLS-1$
		detail.setText(NLS.bind(Messages.sentence, new Object[] { Integer.valueOf(cohort.getEnrolments().size()), curriculum,
				cohort.getStart() == null ? "" : cohort.getStart(), cohort.getEnd() == null ? "" : cohort.getEnd() }) //$NON-NLS-1$ //$NON-NLS-2$
				.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, List<String>> values = new LinkedHashMap<>();
		if (cohort.getCurriculum() != null) {
			values.put("curriculum", List.of(cohort.getCurriculum().getId())); //$NON-NLS-1$
		}
		values.put("cohort", List.of(cohort.getId())); //$NON-NLS-1$
		progress.read(values);
		trial.read(values);
		attendance.show(cohort);
		markingTab.setText(NLS.bind(Messages.toMarkCount, Integer.valueOf(marking.show(cohort))));
		body.layout(true, true);
	}

	private void record(Consumer<LearningEdits> edit) {
		if (!session().knowledgeBase().readOnly()) {
			edit.accept(edits());
		}
	}

	private LearningEdits edits() {
		return new LearningEdits(session(), DataLanguage.interfaceLocale(), DataLanguage.current());
	}

	private void ask() {
		InputDialog dialog = new InputDialog(body.getShell(), Messages.addTitle, Messages.addMessage, "", //$NON-NLS-1$
				typed -> typed.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			enrol(dialog.getValue().strip());
		}
	}

	/**
	 * Enrols a trainee.
	 *
	 * @param trainee
	 *            account or pseudonym
	 */
	public void enrol(String trainee) {
		record(edits -> edits.enrol(cohort(), trainee, LocalDate.now()));
	}

	/** Writes what the trial run has shown beside each step. */
	public void writeNotes() {
		Cohort cohort = cohort();
		if (cohort.getCurriculum() == null) {
			return;
		}
		Map<Element, String> found = new LinkedHashMap<>();
		for (StepReport report : new TrialRun(cohort.getCurriculum(), cohort.getEnrolments()).reports()) {
			found.put(report.object(), text(cohort, report));
		}
		if (!found.isEmpty()) {
			record(edits -> edits.report(DataLanguage.interfaceLocale().getLanguage(), found));
		}
	}

	private static String text(Cohort cohort, StepReport report) {
		StringBuilder text = new StringBuilder(NLS.bind(Messages.noteHead, new Object[] { Labels.text(cohort, DataLanguage.current()),
				LocalDate.now(), Integer.valueOf(report.trainees()), report.meanMinutes().toPlainString() }));
		if (report.difficulty() != null) {
			text.append(' ').append(NLS.bind(Messages.noteItem, report.difficulty().toPlainString(),
					report.discrimination() == null ? "\u2013" : report.discrimination().toPlainString())); //$NON-NLS-1$
		}
		report.remarks().forEach(remark -> text.append("\n\u2022 ").append(remark)); //$NON-NLS-1$
		return text.toString();
	}

	@Override
	protected void refresh(ModelChange change) {
		if (!body.isDisposed()) {
			refreshTitle();
			show();
		}
	}

	@Override
	protected void languageChanged() {
		refreshTitle();
		show();
	}

	/**
	 * The table of the trainees.
	 *
	 * @return null until it was read
	 */
	public Table progressTable() {
		return progress.table();
	}

	/**
	 * The table of the steps.
	 *
	 * @return null until it was read
	 */
	public Table trialTable() {
		return trial.table();
	}

	/**
	 * Where the points of the answer that is to be marked are given.
	 *
	 * @return by line of the rubric; empty if nothing waits
	 */
	public List<Spinner> markPoints() {
		return marking.points();
	}

	/**
	 * The button that gives the mark.
	 *
	 * @return null if nothing waits
	 */
	public Button markButton() {
		return marking.give();
	}

	/**
	 * Brings a page to the front.
	 *
	 * @param index
	 *            0 progress, 1 attendance, 2 answers to be marked, 3 trial run
	 */
	public void page(int index) {
		tabs.setSelection(index);
	}

	@Override
	public void setFocus() {
		tabs.setFocus();
	}

	@Override
	public void dispose() {
		if (progress != null) {
			progress.dispose();
			trial.dispose();
		}
		super.dispose();
	}
}
