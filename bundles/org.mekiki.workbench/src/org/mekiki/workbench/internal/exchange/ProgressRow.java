package org.mekiki.workbench.internal.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.mekiki.workbench.api.PartLayout;

/** A row that shows how far a job is and lets people stop it; not there while nothing runs. */
public final class ProgressRow {

	private static final int FULL = 1000;

	private final Composite body;
	private final Label text;
	private final ProgressBar bar;
	private final Display display;
	private Job job;

	/**
	 * Creates the row.
	 *
	 * @param parent
	 *            has a grid layout
	 */
	public ProgressRow(Composite parent) {
		display = parent.getDisplay();
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).create());
		text = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
		bar = new ProgressBar(body, SWT.HORIZONTAL);
		bar.setMaximum(FULL);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		Button stop = new Button(body, SWT.PUSH);
		stop.setText(Messages.stop);
		stop.addListener(SWT.Selection, event -> cancel());
		GridDataFactory.fillDefaults().exclude(true).grab(true, false).applyTo(body);
		body.setVisible(false);
	}

	/**
	 * The row itself.
	 *
	 * @return a control with grid data
	 */
	public Control control() {
		return body;
	}

	/**
	 * Schedules a job and shows how far it is.
	 *
	 * @param started
	 *            the job
	 */
	public void start(Job started) {
		job = started;
		tell(started.getName(), 0);
		show(true);
		started.schedule();
	}

	/**
	 * Whether a job was started and has not ended.
	 *
	 * @return true while it is shown
	 */
	public boolean isRunning() {
		return job != null;
	}

	/** Asks the job to stop, if there is one. */
	public void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** The job has ended: the row goes. */
	public void end() {
		job = null;
		show(false);
	}

	private void show(boolean visible) {
		if (!body.isDisposed()) {
			((org.eclipse.swt.layout.GridData) body.getLayoutData()).exclude = !visible;
			body.setVisible(visible);
			PartLayout.request(body);
		}
	}

	private void tell(String what, int permille) {
		if (!body.isDisposed()) {
			text.setText(what.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			bar.setSelection(permille);
		}
	}

	/**
	 * A monitor that shows here what it is told.
	 *
	 * @param monitor
	 *            is told, too
	 * @return for the work of the job, on any thread
	 */
	public IProgressMonitor following(IProgressMonitor monitor) {
		return new Following(monitor);
	}

	/** Told on any thread; the window hears of it at most once for each turn of its loop. */
	private final class Following extends ProgressMonitorWrapper {

		private String task = ""; //$NON-NLS-1$
		private String detail = ""; //$NON-NLS-1$
		private double total = 1;
		private double done;
		private boolean waiting;

		Following(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int totalWork) {
			super.beginTask(name, totalWork);
			synchronized (this) {
				task = name == null ? task : name;
				total = Math.max(1, totalWork);
				done = 0;
			}
			changed();
		}

		@Override
		public void setTaskName(String name) {
			super.setTaskName(name);
			synchronized (this) {
				task = name == null ? task : name;
			}
			changed();
		}

		@Override
		public void subTask(String name) {
			super.subTask(name);
			synchronized (this) {
				detail = name == null ? "" : name; //$NON-NLS-1$
			}
			changed();
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}

		@Override
		public void internalWorked(double work) {
			super.internalWorked(work);
			synchronized (this) {
				done += work;
			}
			changed();
		}

		private void changed() {
			synchronized (this) {
				if (waiting || display.isDisposed()) {
					return;
				}
				waiting = true;
			}
			display.asyncExec(this::paint);
		}

		private void paint() {
			String what;
			int permille;
			synchronized (this) {
				waiting = false;
				what = detail.isEmpty() ? task : detail;
				permille = (int) Math.min(FULL, FULL * done / total);
			}
			if (isRunning()) {
				tell(what.isEmpty() ? job.getName() : what, permille);
			}
		}
	}
}
