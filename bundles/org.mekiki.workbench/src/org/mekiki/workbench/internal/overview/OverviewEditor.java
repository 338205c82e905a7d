package org.mekiki.workbench.internal.overview;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.session.StoreFailures;
import org.mekiki.workbench.internal.theme.Themes;

/** The first page of a base: what is in it, what has changed, what needs a look. Every tile is a door. */
public final class OverviewEditor extends SessionEditor {

	private static final int REVISIONS = 6;
	/** Gathers bursts of problems and edits into one redraw. Milliseconds. */
	private static final int PACE = 250;

	private final Runnable changed = this::later;
	private OverviewPage page;
	private boolean scheduled;
	/** Whether something has changed while nobody saw the page. */
	private boolean stale;

	/**
	 * Opens the overview of a base in the active window.
	 *
	 * @param session
	 *            the session on the base
	 */
	public static void open(EditingSession session) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null || session == null) {
			return;
		}
		try {
			window.getActivePage().openEditor(new ObjectEditorInput(session, session.model().getId()),
					WorkbenchIds.EDITOR_OVERVIEW, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			ILog.of(OverviewEditor.class).error("The overview cannot be opened", e); //$NON-NLS-1$
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(Messages.title);
		session().problems().addListener(changed);
		Themes.addListener(changed);
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new OverviewPage(scrolled, session());
		scrolled.setContent(page.control());
		Runnable fit = () -> scrolled.setMinHeight(page.control().computeSize(scrolled.getClientArea().width,
				SWT.DEFAULT).y);
		scrolled.addListener(SWT.Resize, event -> fit.run());
		page.onLayout(fit);
		page.control().addListener(SWT.Paint, event -> {
			if (stale) {
				stale = false;
				page.control().getDisplay().asyncExec(this::redraw);
			}
		});
		page.show();
		loadRevisions();
	}

	private void loadRevisions() {
		EditingSession session = session();
		Display display = Display.getCurrent();
		long since = LastVisit.of(session);
		Job job = new Job(Messages.loading) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<Revision> revisions = session.knowledgeBase().revisions(0, REVISIONS);
					display.asyncExec(() -> {
						if (!page.control().isDisposed()) {
							page.setRevisions(revisions, since);
							redraw();
						}
					});
				} catch (StoreException e) {
					if (!session.isClosed()) {
						StoreFailures.log(e);
					}
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void later() {
		if (!scheduled && page != null && !page.control().isDisposed()) {
			scheduled = true;
			page.control().getDisplay().timerExec(PACE, () -> {
				scheduled = false;
				redraw();
			});
		}
	}

	/** Behind another editor the page waits: making it anew takes longer than an edit elsewhere may. */
	private void redraw() {
		if (!page.control().isDisposed() && !session().isClosed()) {
			stale = !page.control().isVisible();
			if (!stale) {
				page.show();
			}
		}
	}

	@Override
	protected void refresh(ModelChange change) {
		later();
	}

	@Override
	protected void languageChanged() {
		later();
	}

	@Override
	public void saved(Revision revision) {
		loadRevisions();
	}

	@Override
	public void closed() {
		LastVisit.remember(session());
		super.closed();
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}

	@Override
	public void dispose() {
		if (getEditorInput() != null) {
			session().problems().removeListener(changed);
		}
		Themes.removeListener(changed);
		super.dispose();
	}
}
