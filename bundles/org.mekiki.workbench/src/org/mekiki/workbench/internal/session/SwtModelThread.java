package org.mekiki.workbench.internal.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.ModelThread;

/** The UI thread as the thread of the model. */
final class SwtModelThread implements ModelThread {

	private final Display display;
	private final Thread thread;

	SwtModelThread(Display display) {
		this.display = display;
		thread = display.getThread();
	}

	@Override
	public <T> T call(Supplier<T> action) {
		if (Thread.currentThread() == thread) {
			return action.get();
		}
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		try {
			display.syncExec(() -> {
				try {
					result.set(action.get());
				} catch (RuntimeException e) {
					failure.set(e);
				}
			});
		} catch (SWTException e) {
			check(e);
			throw new OperationCanceledException();
		}
		if (failure.get() != null) {
			throw failure.get();
		}
		return result.get();
	}

	@Override
	public void post(Runnable action) {
		try {
			display.asyncExec(action);
		} catch (SWTException e) {
			check(e);
		}
	}

	/** Passes if the window is gone, and with it everybody who would look. */
	private static void check(SWTException failure) {
		if (failure.code != SWT.ERROR_DEVICE_DISPOSED) {
			throw failure;
		}
	}
}
