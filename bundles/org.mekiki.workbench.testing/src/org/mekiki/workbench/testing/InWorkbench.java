package org.mekiki.workbench.testing;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.mekiki.workbench.internal.application.MekikiApplication;
import org.mekiki.workbench.internal.session.Unattended;

/**
 * Starts the real application once for all test classes, on a thread of its own, and runs every test on its UI thread.
 * Nobody is watching: no dialog of the workbench waits for an answer. The platform's own harness would need the IDE,
 * which the product does not have.
 */
public final class InWorkbench implements BeforeAllCallback, InvocationInterceptor {

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot().getStore(Namespace.create(InWorkbench.class)).getOrComputeIfAbsent(Running.class);
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

	/** The application, from its first window until all tests are done. */
	static final class Running implements ExtensionContext.Store.CloseableResource, AutoCloseable {

		private static final int MINUTES = 5;
		private static final int GLANCE = 50;

		private final CompletableFuture<Object> ended = new CompletableFuture<>();

		Running() throws InterruptedException {
			Unattended.turnOn();
			Thread ui = new Thread(this::run, "workbench"); //$NON-NLS-1$
			ui.setDaemon(true);
			ui.start();
			long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
			while (!isThere()) {
				if (ended.isDone() || System.nanoTime() > end) {
					throw new IllegalStateException("The workbench did not start: " + ended); //$NON-NLS-1$
				}
				Thread.sleep(GLANCE);
			}
		}

		private void run() {
			try {
				ended.complete(new MekikiApplication().start(null));
			} catch (RuntimeException | Error failure) {
				ended.completeExceptionally(failure);
			}
		}

		/** Whether the window has been made, and what is to be done at the start has been done. */
		private static boolean isThere() {
			if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
				return false;
			}
			boolean[] there = new boolean[1];
			PlatformUI.getWorkbench().getDisplay()
					.syncExec(() -> there[0] = PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
							&& PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage() != null);
			return there[0];
		}

		@Override
		public void close() throws InterruptedException, ExecutionException, TimeoutException {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
			ended.get(MINUTES, TimeUnit.MINUTES);
		}
	}
}
