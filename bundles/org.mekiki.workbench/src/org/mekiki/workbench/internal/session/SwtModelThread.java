package org.mekiki.workbench.internal.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.ModelThread;

/** The UI thread as the thread of the model. */
final class SwtModelThread implements ModelThread {

	private final Display display;

	SwtModelThread(Display display) {
		this.display = display;
	}

	@Override
	public <T> T call(Supplier<T> action) {
		if (Thread.currentThread() == display.getThread()) {
			return action.get();
		}
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(action.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
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
			if (e.code != org.eclipse.swt.SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
			// the window is gone, and with it everybody who would look
		}
	}
}
