package org.mekiki.curriculum.ui.internal.certificate;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.ui.internal.certificate.CohortStatus.Trainee;
import org.mekiki.curriculum.ui.internal.text.CurriculumIcons;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Cohort;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.SessionEditor;

/** The certificates of a cohort: a sentence on top, the trainees with what they have met, and the rules of the selected one. */
public final class CertificatesEditor extends SessionEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.mekiki.curriculum.ui.certificates"; //$NON-NLS-1$

	/** Milliseconds; many changes in a row are looked at once. */
	private static final int PACE = 200;
	private static final int UPPER = 58;
	private static final int LOWER = 42;

	private final Runnable lookAgain = this::look;
	private FormToolkit toolkit;
	private Composite body;
	private CertificatesHead head;
	private TraineeTable trainees;
	private RuleTable rules;
	private CohortStatus status = CohortStatus.NONE;
	private Job looking;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof Cohort;
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new CertificatesHead(body, toolkit, this);
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		trainees = new TraineeTable(sash, this);
		rules = new RuleTable(sash, this);
		sash.setWeights(UPPER, LOWER);
		head.enable();
		title();
		look();
	}

	private void title() {
		setPartName(NLS.bind(Messages.title, ElementLabels.text(element())));
		setTitleToolTip(getEditorInput().getToolTipText());
		setTitleImage(CurriculumIcons.get("certificate")); //$NON-NLS-1$
	}

	/** Finds out in the background how things stand. */
	private void look() {
		if (body.isDisposed() || session().isClosed() || element() == null) {
			return;
		}
		if (looking != null) {
			looking.cancel();
		}
		String cohort = element().getId();
		String language = DataLanguage.current();
		Display display = body.getDisplay();
		Job job = Job.create(Messages.looking, (ICoreRunnable) monitor -> {
			try (ModelLease lease = session().access().lease(monitor)) {
				if (lease.find(cohort) instanceof Cohort found) {
					CohortStatus seen = CohortStatus.of(lease.model(), found, DataLanguage.interfaceLocale(), language);
					display.asyncExec(() -> {
						if (!monitor.isCanceled()) {
							show(seen);
						}
					});
				}
			}
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		looking = job;
		job.schedule();
	}

	private void show(CohortStatus seen) {
		if (!body.isDisposed() && !session().isClosed() && element() != null) {
			status = seen;
			trainees.show(seen);
			head.show();
			selected();
		}
	}

	/** The selection of trainees has changed. */
	void selected() {
		List<Trainee> selection = trainees.selection();
		rules.show(selection.size() == 1 ? selection.get(0) : null, status);
		head.enable();
		select(selection.stream().map(trainee -> session().find(trainee.enrolmentId())).filter(Element.class::isInstance)
				.map(Element.class::cast).toList());
	}

	/**
	 * How things stand.
	 *
	 * @return as last seen
	 */
	CohortStatus status() {
		return status;
	}

	/**
	 * Whose rows are selected.
	 *
	 * @return may be empty
	 */
	List<Trainee> selection() {
		return trainees.selection();
	}

	/**
	 * The cohort.
	 *
	 * @return null if it was deleted
	 */
	Cohort cohort() {
		return (Cohort) element();
	}

	/** Whether the base may be changed. */
	boolean canEdit() {
		return !session().isClosed() && !session().knowledgeBase().readOnly();
	}

	@Override
	protected void refresh(ModelChange change) {
		if (body != null) {
			body.getDisplay().timerExec(PACE, lookAgain);
		}
	}

	@Override
	protected void languageChanged() {
		if (body != null) {
			title();
			look();
		}
	}

	@Override
	public void setFocus() {
		trainees.setFocus();
	}

	@Override
	public void dispose() {
		if (looking != null) {
			looking.cancel();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
