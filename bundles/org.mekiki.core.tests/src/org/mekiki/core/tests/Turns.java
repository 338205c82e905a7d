package org.mekiki.core.tests;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.mekiki.core.api.editing.ModelThread;

/** The thread of a test as the thread of a model: what others want done there waits until the test lets it happen. */
final class Turns implements ModelThread {

	private final Thread owner = Thread.currentThread();
	private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

	@Override
	public <T> T call(Supplier<T> action) {
		if (Thread.currentThread() == owner) {
			return action.get();
		}
		FutureTask<T> task = new FutureTask<>(action::get);
		waiting.add(task);
		try {
			return task.get();
		} catch (ExecutionException failure) {
			throw failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	@Override
	public void post(Runnable action) {
		waiting.add(action);
	}

	/** Lets the first of what is waiting happen; false if nothing was waiting. */
	boolean one() {
		Runnable next = waiting.poll();
		if (next != null) {
			next.run();
		}
		return next != null;
	}

	/** Lets everything happen that is waiting, and what follows from it. */
	void all() {
		while (one()) {
			// until nothing waits any more
		}
	}

	/** Runs something in the background and lets happen what it wants, until it has ended. */
	<T> T background(Callable<T> work) throws Exception {
		Future<T> result = start(work);
		while (!result.isDone()) {
			oneWithin();
		}
		all();
		return result.get();
	}

	/** Starts something in the background. */
	static <T> Future<T> start(Callable<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().start(() -> {
			try {
				result.complete(work.call());
			} catch (Throwable failure) {
				result.completeExceptionally(failure);
			}
		});
		return result;
	}

	/** Lets the next happen, as soon as something waits. */
	void oneWithin() throws InterruptedException {
		Runnable next = waiting.poll(10, TimeUnit.MILLISECONDS);
		if (next != null) {
			next.run();
		}
	}
}
