package org.mekiki.workbench.tests;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.mekiki.workbench.internal.application.MekikiApplication;

/** Starts the real application once, on a thread of its own, and runs every test on its UI thread. */
public final class InWorkbench implements BeforeAllCallback, InvocationInterceptor {

	private static final long LIMIT = 120_000;

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot().getStore(Namespace.create(InWorkbench.class)).getOrComputeIfAbsent(Running.class,
				key -> new Running());
	}

	@Override
	public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	@Override
	public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	@Override
	public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	@Override
	public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	private static void onUiThread(Invocation<Void> invocation) throws Throwable {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				invocation.proceed();
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
	}

	/** The running application. */
	private static final class Running implements ExtensionContext.Store.CloseableResource {

		private final Thread thread;

		Running() {
			thread = new Thread(() -> new MekikiApplication().start(null), "workbench");
			thread.start();
			long end = System.currentTimeMillis() + LIMIT;
			while (!PlatformUI.isWorkbenchRunning() || !hasWindow()) {
				if (!thread.isAlive() || System.currentTimeMillis() > end) {
					throw new IllegalStateException("The workbench did not start");
				}
				Thread.onSpinWait();
			}
		}

		private static boolean hasWindow() {
			boolean[] shown = new boolean[1];
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> shown[0] = PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
					&& PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage() != null);
			return shown[0];
		}

		@Override
		public void close() throws InterruptedException {
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
			thread.join(LIMIT);
		}
	}
}
