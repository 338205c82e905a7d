package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.grid.ResultGrid;
import org.mekiki.workbench.internal.theme.Themes;

/** Two tables beside each other that scroll, sort, filter and group together, with a sentence on how they differ. */
final class ComparedTables {

	private static final int GAP = 6;

	private final Composite body;
	private final Label sentence;
	private final Button only;
	private final Table left;
	private final Table right;
	private final ResultGrid leftGrid;
	private final ResultGrid rightGrid;
	private Job job;

	ComparedTables(Composite parent, Table left, Table right, SectionHost host) {
		this.left = left;
		this.right = right;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).create());
		sentence = new Label(body, SWT.NONE);
		Themes.color(sentence, ThemeColors.FOREGROUND);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(14, 0).applyTo(sentence);
		only = new Button(body, SWT.CHECK);
		only.setText(Messages.onlyDifferences);
		only.addListener(SWT.Selection, event -> align());
		GridDataFactory.swtDefaults().indent(8, GAP).applyTo(only);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		sash.setSashWidth(GAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
		leftGrid = new TablePane(sash, left, host).grid();
		rightGrid = new TablePane(sash, right, host).grid();
		body.addDisposeListener(event -> cancel());
		align();
	}

	Composite control() {
		return body;
	}

	ResultGrid left() {
		return leftGrid;
	}

	ResultGrid right() {
		return rightGrid;
	}

	String sentence() {
		return sentence.getText();
	}

	/** Leaves out the lines on which both are the same, or shows them again. */
	void onlyDifferences(boolean wanted) {
		only.setSelection(wanted);
		align();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	private void align() {
		cancel();
		boolean onlyDifferences = only.getSelection();
		var display = body.getDisplay();
		sentence.setText(Messages.comparing);
		job = new Job(Messages.comparing) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				TableAlignment alignment = TableAlignment.of(left, right, onlyDifferences);
				Table spreadLeft = alignment.left();
				Table spreadRight = alignment.right();
				display.asyncExec(() -> {
					if (!monitor.isCanceled() && !body.isDisposed()) {
						show(alignment, spreadLeft, spreadRight);
					}
				});
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void show(TableAlignment alignment, Table spreadLeft, Table spreadRight) {
		leftGrid.show(spreadLeft);
		rightGrid.show(spreadRight);
		leftGrid.mark(alignment.leftMarks());
		rightGrid.mark(alignment.rightMarks());
		ResultGrid.couple(leftGrid, rightGrid);
		boolean same = alignment.differentCells() + alignment.onlyLeft() + alignment.onlyRight() == 0;
		sentence.setText(same ? Messages.noDifferences
				: NLS.bind(Messages.differences, new Object[] { Integer.toString(alignment.differentCells()),
						Integer.toString(alignment.onlyLeft()), Integer.toString(alignment.onlyRight()) }));
		body.layout(true, true);
	}
}
