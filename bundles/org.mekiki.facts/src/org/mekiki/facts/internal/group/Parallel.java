package org.mekiki.facts.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Hands out segments to threads; each thread has a worker of its own, so that nothing is shared. */
public final class Parallel implements AutoCloseable {

	private final int threads;
	private final ExecutorService others;

	/**
	 * @param threads
	 *            how many threads work on a pass, the calling one included; from 1
	 */
	public Parallel(int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException(Integer.toString(threads));
		}
		this.threads = threads;
		others = threads == 1 ? null
				: Executors.newFixedThreadPool(threads - 1, Thread.ofPlatform().name("facts-", 0).daemon().factory()); //$NON-NLS-1$
	}

	/**
	 * Number of threads.
	 *
	 * @return from 1
	 */
	public int threads() {
		return threads;
	}

	/**
	 * Has every segment worked on once, by whichever thread is free.
	 *
	 * @param <W>
	 *            what a thread works with
	 * @param segments
	 *            number of segments
	 * @param monitor
	 *            looked at between segments; may be null
	 * @param worker
	 *            makes a worker; called by its thread
	 * @param step
	 *            works on a segment
	 * @return the workers, at least one
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled; no thread works any more then
	 */
	public <W> List<W> run(int segments, IProgressMonitor monitor, Supplier<W> worker, ObjIntConsumer<W> step) {
		AtomicInteger next = new AtomicInteger();
		Supplier<W> work = () -> {
			W mine = worker.get();
			int segment = next.getAndIncrement();
			while (segment < segments) {
				if (monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				step.accept(mine, segment);
				segment = next.getAndIncrement();
			}
			return mine;
		};
		List<Future<W>> started = new ArrayList<>();
		for (int i = 1; i < Math.min(threads, segments); i++) {
			started.add(others.submit(work::get));
		}
		List<W> workers = new ArrayList<>();
		RuntimeException failure = null;
		try {
			workers.add(work.get());
		} catch (RuntimeException ownFailure) {
			// the others come to an end first
			next.set(segments);
			failure = ownFailure;
		}
		for (Future<W> other : started) {
			try {
				workers.add(other.get());
			} catch (ExecutionException otherFailure) {
				failure = otherFailure.getCause() instanceof RuntimeException cause ? cause
						: new IllegalStateException(otherFailure.getCause());
			} catch (InterruptedException interrupted) {
				next.set(segments);
				Thread.currentThread().interrupt();
				failure = new OperationCanceledException();
			}
		}
		if (failure != null) {
			throw failure;
		}
		return workers;
	}

	@Override
	public void close() {
		if (others != null) {
			others.shutdown();
		}
	}
}
