package org.mekiki.core.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.mekiki.core.api.editing.ModelThread;

/** The model belongs to a thread of its own, as in the workbench. */
final class OwnThread implements ModelThread, AutoCloseable {

	private final ExecutorService executor = Executors.newSingleThreadExecutor();
	private volatile Thread own;

	@Override
	public <T> T call(Supplier<T> action) {
		if (Thread.currentThread() == own) {
			return action.get();
		}
		return wait(() -> {
			own = Thread.currentThread();
			return action.get();
		});
	}

	void run(Runnable action) {
		call(() -> {
			action.run();
			return null;
		});
	}

	private <T> T wait(Callable<T> action) {
		try {
			return executor.submit(action).get();
		} catch (ExecutionException failure) {
			if (failure.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(failure.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	@Override
	public void post(Runnable action) {
		executor.execute(action);
	}

	@Override
	public void close() {
		executor.close();
	}
}
