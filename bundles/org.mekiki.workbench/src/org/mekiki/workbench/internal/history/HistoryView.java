package org.mekiki.workbench.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.model.Element;
import org.mekiki.store.Change;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.StoreFailures;
import org.mekiki.workbench.internal.theme.RowHeight;

/** Who changed what of the selected element, from what to what, and when; any state can be brought back. */
public final class HistoryView extends ViewPart implements ISelectionListener, SessionsListener, SessionListener {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

	/** So wide that a time can be read; the other columns are as wide in proportion. */
	private static final int TIME_WIDTH = 124;
	private static final int TIME_WEIGHT = 14;

	private TableViewer table;
	private Action restore;
	private Element element;
	private Job loading;

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		RowHeight.apply(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.columnTime, TIME_WEIGHT,
				change -> TIME.format(change.revision().time().atZone(ZoneId.systemDefault())));
		column(layout, Messages.columnAuthor, 10, change -> change.revision().author());
		column(layout, Messages.columnWhat, 14, ChangeText::what);
		column(layout, Messages.columnFrom, 24, change -> ChangeText.from(change, SessionManager.get().active()));
		column(layout, Messages.columnTo, 24, change -> ChangeText.to(change, SessionManager.get().active()));
		column(layout, Messages.columnMessage, 14,
				change -> "#" + change.revision().number() + "  " + change.revision().message()); //$NON-NLS-1$ //$NON-NLS-2$
		restore = new Action(Messages.restore, Icons.descriptor("restore")) { //$NON-NLS-1$

			@Override
			public void run() {
				restoreSelected();
			}
		};
		restore.setToolTipText(Messages.restoreTip);
		restore.setEnabled(false);
		table.addSelectionChangedListener(event -> enable());
		table.addDoubleClickListener(event -> restoreSelected());
		getViewSite().getActionBars().getToolBarManager().add(restore);
		MenuManager menu = new MenuManager();
		menu.add(restore);
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		SessionManager.get().addListener(this);
		getSite().getPage().addSelectionListener(this);
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		}
		show(Selections.first(getSite().getPage().getSelection()));
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Change, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return text.apply((Change) row);
			}

			@Override
			public String getToolTipText(Object row) {
				return text.apply((Change) row);
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, TIME_WIDTH * weight / TIME_WEIGHT));
	}

	private void enable() {
		EditingSession session = SessionManager.get().active();
		restore.setEnabled(session != null && !session.knowledgeBase().readOnly() && selected() != null);
	}

	private Change selected() {
		return (Change) table.getStructuredSelection().getFirstElement();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Element next = Selections.first(selection);
		if (part != this && next != null && next != element) {
			show(next);
		}
	}

	private void show(Element next) {
		element = next;
		EditingSession session = SessionManager.get().active();
		if (loading != null) {
			loading.cancel();
		}
		if (session == null || next == null) {
			setContentDescription(Messages.nothingSelected);
			table.setInput(new Object[0]);
			return;
		}
		String id = next.getId();
		String name = ElementLabels.brief(next);
		Display display = table.getControl().getDisplay();
		loading = new Job(NLS.bind(Messages.loading, name)) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return load(session, id, name, display, monitor);
			}
		};
		loading.setSystem(true);
		loading.schedule();
	}

	private IStatus load(EditingSession session, String id, String name, Display display, IProgressMonitor monitor) {
		try {
			List<Change> changes = session.knowledgeBase().history(id);
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && !table.getControl().isDisposed()) {
					setContentDescription(NLS.bind(changes.isEmpty() ? Messages.noHistory : Messages.historyOf,
							name.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
					table.setInput(changes);
				}
			});
		} catch (StoreException e) {
			if (!session.isClosed()) {
				StoreFailures.log(e);
				display.asyncExec(() -> {
					if (!table.getControl().isDisposed()) {
						setContentDescription(e.getMessage());
						table.setInput(new Object[0]);
					}
				});
			}
		}
		return Status.OK_STATUS;
	}

	private void restoreSelected() {
		Change change = selected();
		EditingSession session = SessionManager.get().active();
		if (change == null || session == null || session.knowledgeBase().readOnly()) {
			return;
		}
		String label = NLS.bind(Messages.restoreLabel, element == null ? "" : ElementLabels.brief(element), //$NON-NLS-1$
				Long.valueOf(change.revision().number()));
		Display display = table.getControl().getDisplay();
		new RestoreJob(session, change, label, display).schedule();
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		setContentDescription(Messages.nothingSelected);
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		show(null);
	}

	@Override
	public void saved(Revision revision) {
		show(element);
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		getSite().getPage().removeSelectionListener(this);
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}

	/** Reads a past state and makes it the present one, undoably. */
	private static final class RestoreJob extends Job {

		private final EditingSession session;
		private final Change change;
		private final String label;
		private final Display display;

		RestoreJob(EditingSession session, Change change, String label, Display display) {
			super(label);
			this.session = session;
			this.change = change;
			this.label = label;
			this.display = display;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == JobFamilies.VIEW;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				if (!session.restore(change.objectId(), change.revision().number(), label)) {
					return Status.warning(Messages.cannotRestore);
				}
			} catch (StoreException e) {
				StoreFailures.log(e);
				return Status.warning(e.getMessage());
			}
			return display.isDisposed() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		}
	}
}
