package org.mekiki.core.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.check.SessionChecks;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.Messages;

/**
 * Runs the checks of a session a moment after the last edit, on a thread of its own. Each request has a number; what is
 * pending is what was asked for and has not landed.
 */
public final class BackgroundChecks implements SessionChecks {

	/** How long people have not edited before checks run, in milliseconds. */
	private static final long REST = 500;
	/** A check that runs by itself may take so long, in milliseconds. */
	private static final long LIMIT = 60_000;

	private final ModelAccess access;
	private final ModelThread thread;
	private final Consumer<List<Issue>> landing;
	private final long limit;
	private final NullProgressMonitor closing = new NullProgressMonitor();
	private final Runnable contributionsListener = this::request;

	// what follows is guarded by this
	private final Set<Contribution<Check>> stopped = Collections.newSetFromMap(new IdentityHashMap<>());
	private ScheduledThreadPoolExecutor executor;
	private ScheduledFuture<?> timer;
	private Locale locale = Locale.getDefault();
	private String dataLanguage = Locale.getDefault().getLanguage();
	private long wanted;
	private long landed;
	private boolean running;
	private boolean closed;

	/**
	 * Starts without having run.
	 *
	 * @param access
	 *            lends the model
	 * @param thread
	 *            owns the model; with none of its own, nothing runs by itself
	 * @param landing
	 *            takes what was found, on the model's thread
	 */
	public BackgroundChecks(ModelAccess access, ModelThread thread, Consumer<List<Issue>> landing) {
		this(access, thread, landing, LIMIT);
	}

	/**
	 * Starts without having run.
	 *
	 * @param access
	 *            lends the model
	 * @param thread
	 *            owns the model; with none of its own, nothing runs by itself
	 * @param landing
	 *            takes what was found, on the model's thread
	 * @param limit
	 *            how long a check may take, in milliseconds
	 */
	public BackgroundChecks(ModelAccess access, ModelThread thread, Consumer<List<Issue>> landing, long limit) {
		this.access = access;
		this.thread = thread;
		this.landing = landing;
		this.limit = limit;
		closed = thread == ModelThread.DIRECT;
		if (!closed) {
			Contributions.platform().addListener(contributionsListener);
		}
	}

	@Override
	public synchronized void setLanguages(Locale interfaceLocale, String language) {
		if (!interfaceLocale.equals(locale) || !language.equals(dataLanguage)) {
			locale = interfaceLocale;
			dataLanguage = language;
			if (wanted > 0) {
				modelChanged();
			}
		}
	}

	@Override
	public synchronized void request() {
		stopped.clear();
		modelChanged();
	}

	/** The model is not what was checked. */
	public synchronized void modelChanged() {
		wanted++;
		schedule(REST);
	}

	private void schedule(long delay) {
		if (closed || running) {
			// whoever lands looks whether there is more to do
			return;
		}
		if (timer != null) {
			timer.cancel(false);
		}
		if (executor == null) {
			executor = new ScheduledThreadPoolExecutor(1,
					Thread.ofPlatform().daemon().name("Mekiki checks").factory()); //$NON-NLS-1$
			executor.setRemoveOnCancelPolicy(true);
		}
		timer = executor.schedule(this::runAll, delay, TimeUnit.MILLISECONDS);
	}

	private void runAll() {
		long request;
		synchronized (this) {
			running = true;
			request = wanted;
		}
		List<Issue> found = List.of();
		try {
			found = check();
		} catch (OperationCanceledException closedMeanwhile) {
			return;
		} catch (RuntimeException failure) {
			ILog.of(BackgroundChecks.class).error("Checks could not be run", failure); //$NON-NLS-1$
		}
		List<Issue> issues = found;
		thread.post(() -> land(issues, request));
	}

	private void land(List<Issue> issues, long request) {
		try {
			if (!closing.isCanceled()) {
				landing.accept(issues);
			}
		} finally {
			synchronized (this) {
				running = false;
				landed = request;
				if (landed < wanted) {
					schedule(REST);
				}
				notifyAll();
			}
		}
	}

	private List<Issue> check() {
		List<Contribution<Check>> checks = new ArrayList<>(Contributions.platform().of(ExtensionPoint.CHECKS));
		CheckCalls calls;
		synchronized (this) {
			checks.removeIf(stopped::contains);
		}
		if (checks.isEmpty()) {
			return List.of();
		}
		try (ModelLease lease = access.lease(closing)) {
			synchronized (this) {
				calls = new CheckCalls(lease, locale, dataLanguage);
			}
			for (Contribution<Check> check : checks) {
				run(check, calls);
			}
		}
		return calls.issues();
	}

	/** A check that does not end in time is not run again by itself: it would keep the processor busy for ever. */
	private void run(Contribution<Check> check, CheckCalls calls) {
		Deadline deadline = new Deadline(closing, limit);
		boolean ended = false;
		try {
			ended = calls.run(check, deadline);
		} catch (OperationCanceledException cancelled) {
			if (closing.isCanceled()) {
				throw cancelled;
			}
			calls.report(check.fault(NLS.bind(Messages.tookTooLong, Long.valueOf(limit / 1000)), null));
		}
		if (!ended && deadline.isOver()) {
			synchronized (this) {
				stopped.add(check);
			}
		}
	}

	@Override
	public synchronized boolean isPending() {
		return !closed && landed < wanted;
	}

	@Override
	public synchronized void await() throws InterruptedException {
		while (isPending()) {
			schedule(0);
			wait();
		}
	}

	/** Ends the checks; what is running is cancelled. */
	public void close() {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
			closing.setCanceled(true);
			notifyAll();
			if (executor != null) {
				executor.shutdownNow();
			}
		}
		Contributions.platform().removeListener(contributionsListener);
	}
}
