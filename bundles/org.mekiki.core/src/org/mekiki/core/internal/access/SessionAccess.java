package org.mekiki.core.internal.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.copy.Harvest;
import org.mekiki.core.internal.copy.ModelCopy;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.RowStore;

/**
 * Lends copies of a session's model. One copy is kept and brought up to date from what has changed since the last time;
 * if somebody is still reading it, the next one gets a new copy. States are taken down on the model's thread in slices
 * too short to be noticed, and put together on the thread that asks.
 */
public final class SessionAccess implements ModelAccess {

	private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(8);
	/** The clock is looked at each time after so many objects. */
	private static final int CLOCK_STEP = 32;
	private static final long POLL_MILLIS = 20;

	private final ModelResource live;
	private final Supplier<RowStore> rows;
	private final ModelThread thread;
	private final Supplier<BooleanSupplier> slices;
	private final ReentrantLock building = new ReentrantLock();
	private final Object lock = new Object();
	private volatile Thread owner;

	// what follows is guarded by the lock
	private long version;
	private Set<Identified> stale = new LinkedHashSet<>();
	private boolean following;
	private LentCopy current;
	private boolean closed;

	/**
	 * Starts without a copy.
	 *
	 * @param live
	 *            holds the model that people work on
	 * @param rows
	 *            large tables of its base
	 * @param thread
	 *            owns it
	 */
	public SessionAccess(ModelResource live, Supplier<RowStore> rows, ModelThread thread) {
		this(live, rows, thread, SessionAccess::shortTime);
	}

	/**
	 * Starts without a copy, for a model without rows.
	 *
	 * @param live
	 *            holds the model that people work on
	 * @param thread
	 *            owns it
	 */
	public SessionAccess(ModelResource live, ModelThread thread) {
		this(live, thread, SessionAccess::shortTime);
	}

	/**
	 * Starts without a copy, for a model without rows.
	 *
	 * @param live
	 *            holds the model that people work on
	 * @param thread
	 *            owns it
	 * @param slices
	 *            gives for each slice what says, after each object, whether the slice ends
	 */
	public SessionAccess(ModelResource live, ModelThread thread, Supplier<BooleanSupplier> slices) {
		this(live, () -> RowStore.NONE, thread, slices);
	}

	private SessionAccess(ModelResource live, Supplier<RowStore> rows, ModelThread thread,
			Supplier<BooleanSupplier> slices) {
		this.live = live;
		this.rows = rows;
		this.thread = thread;
		this.slices = slices;
	}

	/**
	 * Follows a change of the model. On the model's thread.
	 *
	 * @param change
	 *            what changed
	 */
	public void changed(ModelChange change) {
		synchronized (lock) {
			version++;
			if (following) {
				stale.addAll(change.added());
				stale.addAll(change.changed());
				stale.addAll(change.removed());
			}
		}
	}

	/** Ends lending; what is still lent stays with those who read it. */
	public void close() {
		synchronized (lock) {
			closed = true;
			drop();
		}
	}

	@Override
	public long version() {
		synchronized (lock) {
			return version;
		}
	}

	@Override
	public RowStore rows() {
		return rows.get();
	}

	@Override
	public ModelLease lease(IProgressMonitor monitor) {
		enter(monitor);
		try {
			ModelLease lease = share();
			return lease == null ? build(monitor) : lease;
		} finally {
			building.unlock();
		}
	}

	/** One copy is made at a time: whoever comes meanwhile waits and shares it. */
	private void enter(IProgressMonitor monitor) {
		if (Thread.currentThread() == owner && building.isLocked() && !building.isHeldByCurrentThread()) {
			throw new IllegalStateException("The model's own thread would wait for itself; lease in the background"); //$NON-NLS-1$
		}
		try {
			while (!building.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
				check(monitor);
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private ModelLease share() {
		synchronized (lock) {
			return current != null && current.isSound() && stale.isEmpty() ? lend(current) : null;
		}
	}

	private ModelLease build(IProgressMonitor monitor) {
		LentCopy copy;
		boolean anew;
		synchronized (lock) {
			anew = current == null || !current.isSound() || !current.isIdle();
			if (anew) {
				drop();
				following = true;
			}
			copy = anew ? new LentCopy(new ModelCopy(live.getURI())) : current;
		}
		Harvest harvest = new Harvest(live, copy.copy()::has);
		harvest(harvest, copy, anew, monitor);
		update(copy, harvest);
		synchronized (lock) {
			if (closed) {
				throw new OperationCanceledException();
			}
			current = copy;
			return lend(copy);
		}
	}

	/** Takes states down until a slice ends with nothing left: then all are of the moment at which it ended. */
	private void harvest(Harvest harvest, LentCopy copy, boolean whole, IProgressMonitor monitor) {
		boolean done = false;
		try {
			if (whole) {
				call(() -> {
					harvest.addAll();
					return null;
				});
			}
			while (!done) {
				check(monitor);
				done = call(() -> Boolean.valueOf(slice(harvest, copy))).booleanValue();
			}
		} finally {
			if (!done) {
				giveUp(harvest, whole);
			}
		}
	}

	private boolean slice(Harvest harvest, LentCopy copy) {
		harvest.add(takeStale());
		boolean complete = harvest.run(slices.get());
		if (complete) {
			synchronized (lock) {
				copy.setVersion(version);
			}
		}
		return complete;
	}

	private <T> T call(Supplier<T> action) {
		return thread.call(() -> {
			owner = Thread.currentThread();
			return action.get();
		});
	}

	private Collection<Identified> takeStale() {
		synchronized (lock) {
			if (closed) {
				throw new OperationCanceledException();
			}
			Set<Identified> taken = stale;
			stale = new LinkedHashSet<>();
			return taken;
		}
	}

	private static BooleanSupplier shortTime() {
		long end = System.nanoTime() + SLICE_NANOS;
		int[] count = { 0 };
		return () -> ++count[0] % CLOCK_STEP == 0 && System.nanoTime() - end > 0;
	}

	/** What was taken down and not applied has to be taken down again. */
	private void giveUp(Harvest harvest, boolean whole) {
		synchronized (lock) {
			if (whole) {
				drop();
			} else {
				stale.addAll(harvest.objects());
			}
		}
	}

	private void update(LentCopy copy, Harvest harvest) {
		boolean done = false;
		try {
			copy.copy().update(harvest);
			done = true;
		} finally {
			if (!done) {
				synchronized (lock) {
					drop();
				}
			}
		}
	}

	private void drop() {
		current = null;
		following = false;
		stale = new LinkedHashSet<>();
	}

	private ModelLease lend(LentCopy copy) {
		copy.enter();
		return new Lease(copy.resource(), rows, copy.version(), () -> giveBack(copy), () -> abandon(copy));
	}

	private void giveBack(LentCopy copy) {
		synchronized (lock) {
			copy.leave();
		}
	}

	private void abandon(LentCopy copy) {
		synchronized (lock) {
			if (current == copy) {
				drop();
			}
		}
	}
}
