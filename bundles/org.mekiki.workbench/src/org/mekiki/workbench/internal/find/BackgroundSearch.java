package org.mekiki.workbench.internal.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.search.Hit;
import org.mekiki.core.api.search.LabelIndex;
import org.mekiki.workbench.api.JobFamilies;

/** Searches while people type: always for the last query only, never on the UI thread. Belongs to the UI thread. */
public final class BackgroundSearch {

	/** Somebody who types fast does not want every letter looked up. Milliseconds. */
	private static final int DELAY = 40;

	private Job running;

	/**
	 * Starts a search and gives up the one before.
	 *
	 * @param index
	 *            where to search
	 * @param query
	 *            what for
	 * @param limit
	 *            how many hits are wanted
	 * @param wanted
	 *            leaves out hits; called on a background thread
	 * @param show
	 *            takes the hits on the UI thread, unless another search was started meanwhile
	 */
	public void start(LabelIndex index, String query, int limit, Predicate<Hit> wanted, Consumer<List<Hit>> show) {
		cancel();
		Display display = Display.getCurrent();
		Job job = new Job(Messages.searching) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<Hit> hits = index.search(query, narrowed(limit), monitor::isCanceled).stream().filter(wanted)
						.limit(limit).toList();
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> {
						if (!monitor.isCanceled()) {
							show.accept(hits);
						}
					});
				}
				return Status.OK_STATUS;
			}
		};
		running = job;
		job.setSystem(true);
		job.schedule(DELAY);
	}

	/** Some hits may not be wanted, so ask for more than can be shown. */
	private static int narrowed(int limit) {
		return limit * 20;
	}

	/** Gives up the running search. */
	public void cancel() {
		if (running != null) {
			running.cancel();
		}
	}
}
