package org.mekiki.core.api.editing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Lets a background thread work with the model of a session: in slices on the model's thread, so short that whoever works
 * there notices nothing. Between two slices the model may change.
 */
public final class Slices {

	private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(8);

	private final ModelThread thread;
	private final BooleanSupplier abandoned;

	Slices(ModelThread thread, BooleanSupplier abandoned) {
		this.thread = thread;
		this.abandoned = abandoned;
	}

	/**
	 * For whoever is on the model's thread already and has little to do: everything at once.
	 *
	 * @return slices without an end
	 */
	public static Slices none() {
		return new Slices(ModelThread.DIRECT, () -> false);
	}

	/**
	 * Runs something short on the model's thread and waits for it.
	 *
	 * @param <T>
	 *            type of the result
	 * @param action
	 *            what to run, a few milliseconds at most
	 * @return what the action returned
	 */
	public <T> T call(Supplier<T> action) {
		return thread.call(action);
	}

	/**
	 * Does something with each of many objects, in their order.
	 *
	 * @param <T>
	 *            type of the objects
	 * @param items
	 *            the objects; the list must not change
	 * @param step
	 *            what to do with one; called on the model's thread
	 * @param monitor
	 *            may be null
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled or the session closed; the objects that are left have not been touched
	 */
	public <T> void each(List<? extends T> items, Consumer<? super T> step, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, items.size());
		int next = 0;
		while (next < items.size()) {
			if (progress.isCanceled() || abandoned.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			int first = next;
			next = thread.call(() -> Integer.valueOf(slice(items, first, step))).intValue();
			progress.worked(next - first);
		}
	}

	private static <T> int slice(List<? extends T> items, int first, Consumer<? super T> step) {
		long end = System.nanoTime() + LONGEST;
		int next = first;
		do {
			step.accept(items.get(next++));
		} while (next < items.size() && System.nanoTime() < end);
		return next;
	}
}
