package org.mekiki.curriculum.ui.internal.learn;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.player.PackagePlayer;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/** Takes a package out of the base and serves it. */
final class PackageJob extends Job {

	/** Milliseconds that a page has for its last words. */
	private static final long LAST_WORDS = 4000;

	private final RowSource rows;
	private final RunUnit unit;
	private final String title;
	private final RunState resumed;
	private final Consumer<RunState> saver;
	private final Consumer<PackagePlayer> done;
	private final Runnable failed;
	private final Locale locale = DataLanguage.interfaceLocale();
	private final Display display = Display.getCurrent();

	/** UI thread; so are the calls of the last two. The saver is called in a thread of the server. */
	PackageJob(RowSource rows, RunUnit unit, String title, RunState resumed, Consumer<RunState> saver, Consumer<PackagePlayer> done,
			Runnable failed) {
		super(Messages.preparingPackage);
		this.rows = rows;
		this.unit = unit;
		this.title = title;
		this.resumed = resumed;
		this.saver = saver;
		this.done = done;
		this.failed = failed;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PackagePlayer player = PackagePlayer.open(rows, unit, title, locale, resumed, saver, monitor);
			if (display.isDisposed()) {
				player.close();
			} else {
				display.asyncExec(() -> done.accept(player));
			}
		} catch (IOException | StoreException failure) {
			ILog.of(PackageJob.class).warn("A package cannot be played", failure); //$NON-NLS-1$
			if (!display.isDisposed()) {
				display.asyncExec(failed);
			}
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	/** Closes a player some time later, so that what a page says when it goes is heard. */
	static void closeLater(PackagePlayer player) {
		Job closing = Job.createSystem(Messages.preparingPackage, (ICoreRunnable) monitor -> {
			try {
				player.close();
			} catch (IOException failure) {
				ILog.of(PackageJob.class).warn("A package was not closed", failure); //$NON-NLS-1$
			}
		});
		closing.schedule(LAST_WORDS);
	}
}
