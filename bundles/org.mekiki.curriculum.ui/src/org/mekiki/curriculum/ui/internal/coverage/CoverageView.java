package org.mekiki.curriculum.ui.internal.coverage;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.ThemeColors;

/** What the curriculum that is being edited covers of its taxonomy, with the holes, and what is wrong with it. */
public final class CoverageView extends ViewPart implements SessionListener, SessionsListener {

	/** Milliseconds; many changes in a row are counted once. */
	private static final int PACE = 60;

	private final PartSelection selection = new PartSelection();
	private final ISelectionListener follower = this::follow;
	private final Runnable again = this::again;
	private final Runnable languageListener = this::again;
	private Label sentence;
	private Button gaps;
	private CoverageGrid grid;
	private CourseProblems problems;
	private Curriculum shown;
	private Coverage coverage;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite top = new Composite(sash, SWT.NONE);
		ThemeColors.markPage(top);
		top.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		sentence = new Label(top, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 10;
		data.verticalIndent = 6;
		data.widthHint = 120;
		sentence.setLayoutData(data);
		gaps = new Button(top, SWT.CHECK);
		gaps.setText(Messages.gapsOnly);
		GridData box = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		box.horizontalIndent = 8;
		gaps.setLayoutData(box);
		gaps.addListener(SWT.Selection, event -> show());
		grid = new CoverageGrid(top, selection);
		grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		problems = new CourseProblems(sash);
		sash.setWeights(64, 36);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(follower);
		Sessions.addListener(this);
		DataLanguage.addListener(languageListener);
		if (Sessions.active() != null) {
			sessionOpened(Sessions.active());
		}
		follow(null, null);
	}

	private void follow(IWorkbenchPart part, ISelection selected) {
		Curriculum wanted = part == this ? null : Outline.curriculumOf(Selections.first(selected));
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (wanted == null && editor instanceof CurriculumEditor open) {
			wanted = open.curriculum();
		}
		EditingSession session = Sessions.active();
		if (wanted == null && shown == null && session != null && !session.model().getCurricula().isEmpty()) {
			wanted = session.model().getCurricula().get(0);
		}
		if (wanted != null && wanted != shown) {
			shown = wanted;
			again();
		}
	}

	/** The curriculum is read again at once; it takes less than a frame or two. */
	private void again() {
		EditingSession session = Sessions.active();
		if (sentence.isDisposed()) {
			return;
		}
		if (shown != null && (session == null || session.isClosed() || shown.eResource() == null)) {
			shown = null;
		}
		coverage = session == null || shown == null ? new Coverage(null, List.of()) : Coverage.of(session.model(), shown);
		problems.show(session, shown);
		show();
	}

	private void show() {
		if (coverage.taxonomy() == null) {
			sentence.setText(Messages.empty);
		} else {
			Object[] numbers = { Integer.valueOf(coverage.rows().size()), Long.valueOf(coverage.rows().size() - coverage.gaps()),
					Long.valueOf(coverage.unassessed()), Long.valueOf(coverage.gaps()),
					ElementLabels.brief(coverage.taxonomy()).replace("&", "&&") }; //$NON-NLS-1$ //$NON-NLS-2$
			sentence.setText(NLS.bind(Messages.sentence, numbers));
		}
		sentence.getParent().layout();
		grid.show(coverage, gaps.getSelection());
	}

	/**
	 * What is shown.
	 *
	 * @return the coverage
	 */
	public Coverage coverage() {
		return coverage;
	}

	/**
	 * The rows that are seen.
	 *
	 * @return all, or the gaps only
	 */
	public CoverageGrid grid() {
		return grid;
	}

	/**
	 * What is wrong with the curriculum.
	 *
	 * @return the list below
	 */
	public CourseProblems problems() {
		return problems;
	}

	@Override
	public void modelChanged(ModelChange change) {
		sentence.getDisplay().timerExec(PACE, again);
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		session.problems().addListener(problems.listener());
		follow(null, null);
		again();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		session.problems().removeListener(problems.listener());
		shown = null;
		coverage = new Coverage(null, List.of());
		problems.show(null, null);
		show();
	}

	@Override
	public void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		Sessions.removeListener(this);
		DataLanguage.removeListener(languageListener);
		EditingSession session = Sessions.active();
		if (session != null) {
			session.removeListener(this);
			session.problems().removeListener(problems.listener());
		}
		super.dispose();
	}
}
