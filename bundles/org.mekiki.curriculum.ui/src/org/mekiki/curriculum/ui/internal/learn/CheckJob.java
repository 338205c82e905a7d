package org.mekiki.curriculum.ui.internal.learn;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

/**
 * Marks what was done in an exercise.
 *
 * @param <M>
 *            the mark
 */
final class CheckJob<M> extends Job {

	private final Supplier<M> marking;
	private final Consumer<M> done;
	private final Display display = Display.getCurrent();

	/** UI thread; so is the call of the consumer. */
	CheckJob(Supplier<M> marking, Consumer<M> done) {
		super(Messages.checking);
		this.marking = marking;
		this.done = done;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		M mark = marking.get();
		if (!display.isDisposed()) {
			display.asyncExec(() -> done.accept(mark));
		}
		return Status.OK_STATUS;
	}
}
