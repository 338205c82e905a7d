package org.mekiki.curriculum.ui.internal.coverage;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Severity;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** The problems of one curriculum: a double click leads to the place, a button offers what mends it. */
public final class CourseProblems {

	private static final int ROW_HEIGHT = 24;
	private static final int PACE = 200;
	private static final int MOST = 1000;

	private final Label title;
	private final TableViewer table;
	private final Button mend;
	private final Runnable counting = this::count;
	private final Runnable listener;
	private EditingSession session;
	private Curriculum curriculum;

	CourseProblems(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).create());
		title = new Label(body, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 10;
		data.widthHint = 100;
		title.setLayoutData(data);
		mend = new Button(body, SWT.PUSH);
		mend.setText(Messages.mend);
		mend.addListener(SWT.Selection, event -> offer());
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		table.getTable().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return ((Problem) row).message();
			}

			@Override
			public Image getImage(Object row) {
				return Icons.get(((Problem) row).severity() == Severity.ERROR ? "error" //$NON-NLS-1$
						: ((Problem) row).severity() == Severity.WARNING ? "warning" : "info"); //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public String getToolTipText(Object row) {
				return ((Problem) row).message();
			}
		});
		table.getTable().addListener(SWT.Resize,
				event -> column.getColumn().setWidth(Math.max(200, table.getTable().getClientArea().width)));
		table.addDoubleClickListener(event -> {
			if (selected() != null && selected().object() instanceof Element element) {
				ElementEditors.open(element);
			}
		});
		table.addSelectionChangedListener(event -> enable());
		listener = () -> body.getDisplay().timerExec(PACE, counting);
	}

	Runnable listener() {
		return listener;
	}

	void show(EditingSession ofSession, Curriculum of) {
		session = ofSession;
		curriculum = of;
		count();
	}

	/**
	 * What is shown.
	 *
	 * @return problems of the curriculum and its parts, errors first
	 */
	public List<Problem> shown() {
		return List.of((Object[]) table.getInput()).stream().map(Problem.class::cast).toList();
	}

	private void count() {
		if (table.getTable().isDisposed()) {
			return;
		}
		boolean none = session == null || session.isClosed() || curriculum == null || curriculum.eResource() == null;
		Object[] found = none ? new Object[0]
				: session.problems().all().stream().filter(problem -> Outline.isWithin(problem.object(), curriculum))
						.sorted(Comparator.comparing(Problem::severity)).limit(MOST).toArray();
		table.setInput(found);
		title.setText(none ? "" //$NON-NLS-1$
				: found.length == 0 ? Messages.noProblems
						: NLS.bind(Messages.problems, Integer.valueOf(found.length), ElementLabels.brief(curriculum)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		title.getParent().layout();
		enable();
	}

	private Problem selected() {
		return (Problem) table.getStructuredSelection().getFirstElement();
	}

	private void enable() {
		mend.setEnabled(selected() != null && !selected().fixes().isEmpty() && !session.knowledgeBase().readOnly());
	}

	private void offer() {
		Menu menu = new Menu(mend);
		for (QuickFix fix : selected().fixes()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(fix.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setImage(Icons.get("fix")); //$NON-NLS-1$
			item.addListener(SWT.Selection, event -> fix(fix));
		}
		menu.setVisible(true);
	}

	/**
	 * Mends.
	 *
	 * @param fix
	 *            of a problem that is shown
	 */
	public void fix(QuickFix fix) {
		try {
			session.execute(fix.label(), fix.edit());
		} catch (RuntimeException failed) {
			// a fix of a plug-in may fail; what it did was taken back
			ILog.of(CourseProblems.class).error(fix.label(), failed);
			title.setText(NLS.bind(Messages.mendFailed, fix.label()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
