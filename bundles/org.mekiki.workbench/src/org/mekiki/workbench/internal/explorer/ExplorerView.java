package org.mekiki.workbench.internal.explorer;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ExplorerEntry;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.exchange.FileDrop;
import org.mekiki.workbench.internal.find.BackgroundSearch;
import org.mekiki.workbench.internal.selection.SelectionFollower;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.theme.RowHeight;

/** The tree of everything in the base, with a filter box that finds as people type. */
public final class ExplorerView extends CommonNavigator implements SessionsListener, SessionListener {

	/** More children than this are shown in portions, so that a node of thousands opens at once. */
	private static final int PORTION = 500;
	private static final int HITS = 500;
	/** How many categories are open at first. */
	private static final int EXPANDED = 3;

	private final Runnable languageListener = this::refreshLabels;
	private final BackgroundSearch search = new BackgroundSearch();
	private Text filterText;
	private SelectionFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		filterText = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterText.setMessage(Messages.filter);
		filterText.setToolTipText(Messages.filterTip);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 4;
		filterText.setLayoutData(data);
		Composite tree = new Composite(parent, SWT.NONE);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setLayout(new org.eclipse.swt.layout.FillLayout());
		super.createPartControl(tree);
		CommonViewer viewer = getCommonViewer();
		// the order of the model, not of the alphabet
		viewer.setComparator(null);
		viewer.setDisplayIncrementally(PORTION);
		RowHeight.apply(viewer.getTree());
		FileDrop.on(viewer.getTree());
		filterText.addModifyListener(event -> filter());
		filterText.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTree().setFocus();
			} else if (event.keyCode == SWT.ESC) {
				filterText.setText(""); //$NON-NLS-1$
			}
		});
		follower = new SelectionFollower(this, viewer.getControl(), this::follow);
		SessionManager.get().addListener(this);
		DataLanguage.addListener(languageListener);
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		}
	}

	/**
	 * Shows where what is selected elsewhere stands, as deep as the tree has been opened: opening it further at every click
	 * would take away from sight what somebody has opened it for.
	 */
	private void follow(ISelection selection) {
		CommonViewer viewer = getCommonViewer();
		List<Element> rows = Selections.elements(selection).stream().map(this::row).filter(Objects::nonNull).distinct()
				.toList();
		if (!rows.isEmpty() && !rows.equals(viewer.getStructuredSelection().toList())) {
			viewer.setSelection(new StructuredSelection(rows), true);
		}
	}

	/** The element if it has a row, else the next one around it that has; null if none has. */
	private Element row(Element element) {
		EObject at = element;
		while (at != null && getCommonViewer().testFindItem(at) == null) {
			at = at.eContainer();
		}
		return at instanceof Element found ? found : null;
	}

	@Override
	protected Object getInitialInput() {
		return ExplorerRoot.INSTANCE;
	}

	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object node = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (node instanceof Element element) {
			ElementEditors.open(element);
		} else if (node instanceof ExplorerEntry entry) {
			entry.open();
		} else if (node != null) {
			getCommonViewer().setExpandedState(node, !getCommonViewer().getExpandedState(node));
		}
	}

	private void filter() {
		EditingSession session = SessionManager.get().active();
		String query = filterText.getText().strip();
		if (session == null || query.isEmpty()) {
			search.cancel();
			getCommonViewer().resetFilters();
			return;
		}
		search.start(session.index(), query, HITS, hit -> true, hits -> show(session, hits));
	}

	private void show(EditingSession session, List<Hit> hits) {
		CommonViewer viewer = getCommonViewer();
		if (viewer == null || viewer.getControl().isDisposed() || session.isClosed()
				|| filterText.getText().isBlank()) {
			return;
		}
		ExplorerFilter filter = new ExplorerFilter(session, hits);
		Control control = viewer.getControl();
		control.setRedraw(false);
		try {
			viewer.setFilters(new ViewerFilter[] { filter });
			viewer.setExpandedElements(filter.above().toArray());
		} finally {
			control.setRedraw(true);
		}
	}

	/**
	 * Selects an element in the explorer, opening the view if need be.
	 *
	 * @param page
	 *            the page that shows the view
	 * @param element
	 *            the element
	 */
	public static void reveal(IWorkbenchPage page, Element element) {
		try {
			if (page.showView(WorkbenchIds.VIEW_EXPLORER, null, IWorkbenchPage.VIEW_VISIBLE) instanceof ExplorerView view) {
				view.filterText.setText(""); //$NON-NLS-1$
				view.getCommonViewer().setSelection(new StructuredSelection(element), true);
			}
		} catch (PartInitException e) {
			ILog.of(ExplorerView.class).error("The explorer cannot be shown", e); //$NON-NLS-1$
		}
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		refreshAll();
		for (Category category : Category.of(session.model()).subList(0, EXPANDED)) {
			getCommonViewer().setExpandedState(category, true);
		}
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		follower.forget();
		search.cancel();
		filterText.setText(""); //$NON-NLS-1$
		refreshAll();
	}

	@Override
	public void modelChanged(ModelChange change) {
		CommonViewer viewer = getCommonViewer();
		// what plug-ins show of the base itself hangs on the root
		boolean root = change.changed().stream().anyMatch(KnowledgeModel.class::isInstance);
		if (!root && change.added().isEmpty() && change.removed().isEmpty() && change.changed().size() < PORTION) {
			change.changed().forEach(object -> viewer.refresh(object, true));
		} else {
			refreshAll();
		}
	}

	private void refreshAll() {
		Control control = getCommonViewer().getControl();
		control.setRedraw(false);
		try {
			getCommonViewer().refresh();
		} finally {
			control.setRedraw(true);
		}
	}

	private void refreshLabels() {
		getCommonViewer().refresh(true);
	}

	@Override
	public void setFocus() {
		getCommonViewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		search.cancel();
		follower.stop();
		SessionManager.get().removeListener(this);
		DataLanguage.removeListener(languageListener);
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}
}
