package org.mekiki.workbench.internal.problems;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Severity;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.explorer.ExplorerView;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.theme.RowHeight;

/** What is wrong in the base. Double click opens the object; the context menu and Enter offer the fixes. */
public final class ProblemsView extends ViewPart implements SessionsListener {

	/** Problems change one by one while the base is read; the table follows at this pace. Milliseconds. */
	private static final int PACE = 200;
	/** More than this nobody reads; the description tells how many there are. */
	private static final int SHOWN_AT_MOST = 5000;

	private final Runnable problemListener = this::problemsChanged;
	private final Runnable languageListener = this::refresh;
	private TableViewer table;
	private FixFaultSlot slot;
	private boolean scheduled;

	@Override
	public void createPartControl(Composite parent) {
		Composite outer = new Composite(parent, SWT.NONE);
		outer.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		slot = new FixFaultSlot(outer);
		Composite body = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.VIRTUAL);
		table.getTable().setHeaderVisible(true);
		table.setUseHashlookup(true);
		column(layout, Messages.columnProblem, 50, new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return ((Problem) row).message();
			}

			@Override
			public Image getImage(Object row) {
				return Icons.get(icon(((Problem) row).severity()));
			}
		});
		column(layout, Messages.columnObject, 32, new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return ElementLabels.text(((Problem) row).object());
			}
		});
		column(layout, Messages.columnKind, 18, new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				Problem problem = (Problem) row;
				String kind = ElementLabels.className(problem.object().eClass());
				return problem.feature() == null ? kind : kind + " \u00b7 " + ElementLabels.name(problem.feature()); //$NON-NLS-1$
			}
		});
		RowHeight.apply(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addDoubleClickListener(event -> open());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		getSite().setSelectionProvider(new ProblemSelection(table));
		SessionManager.get().addListener(this);
		DataLanguage.addListener(languageListener);
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		}
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	private static String icon(Severity severity) {
		return switch (severity) {
		case ERROR -> "error"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case INFO -> "info"; //$NON-NLS-1$
		};
	}

	private Problem selected() {
		return (Problem) table.getStructuredSelection().getFirstElement();
	}

	private void open() {
		Problem problem = selected();
		if (problem != null && problem.object() instanceof Element element) {
			ElementEditors.open(element);
			ExplorerView.reveal(getSite().getPage(), element);
		}
	}

	private void fill(IMenuManager menu) {
		Problem problem = selected();
		EditingSession session = SessionManager.get().active();
		if (problem == null || session == null) {
			return;
		}
		for (QuickFix fix : problem.fixes()) {
			Action action = new Action(fix.label(), Icons.descriptor("fix")) { //$NON-NLS-1$

				@Override
				public void run() {
					fix(session, problem, fix);
				}
			};
			action.setEnabled(!session.knowledgeBase().readOnly());
			menu.add(action);
		}
		menu.add(new Action(Messages.open) {

			@Override
			public void run() {
				open();
			}
		});
	}

	/** The fix of a plug-in may fail; what it did is taken back, and the fault is shown above the problems. */
	private void fix(EditingSession session, Problem problem, QuickFix fix) {
		try {
			session.execute(fix.label(), fix.edit());
			slot.clear();
		} catch (RuntimeException | LinkageError failure) {
			slot.show(problem, fix, failure);
		}
	}

	private void problemsChanged() {
		if (!scheduled) {
			scheduled = true;
			table.getControl().getDisplay().timerExec(PACE, () -> {
				scheduled = false;
				refresh();
			});
		}
	}

	private void refresh() {
		if (table.getControl().isDisposed()) {
			return;
		}
		EditingSession session = SessionManager.get().active();
		List<Problem> problems = session == null ? List.of() : session.problems().all();
		setContentDescription(problems.isEmpty() ? session == null ? "" : Messages.none //$NON-NLS-1$
				: NLS.bind(Messages.count, Integer.valueOf(problems.size())));
		setPartName(problems.isEmpty() ? Messages.title
				: NLS.bind(Messages.titleCount, Integer.valueOf(problems.size())));
		table.setInput(problems.stream().sorted(Comparator.comparing(Problem::severity)).limit(SHOWN_AT_MOST)
				.toArray());
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.problems().addListener(problemListener);
		refresh();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.problems().removeListener(problemListener);
		slot.clear();
		refresh();
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		DataLanguage.removeListener(languageListener);
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			session.problems().removeListener(problemListener);
		}
		super.dispose();
	}
}
