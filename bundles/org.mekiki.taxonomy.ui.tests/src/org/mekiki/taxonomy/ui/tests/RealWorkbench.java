package org.mekiki.taxonomy.ui.tests;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs tests on the UI thread of the real application, which is started once for all of them. The platform's own test
 * harness would need the IDE, which the product does not have.
 */
final class RealWorkbench implements BeforeAllCallback, InvocationInterceptor {

	private static final long MINUTES = 2;

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot().getStore(Namespace.create(RealWorkbench.class)).getOrComputeIfAbsent(Application.class);
	}

	@Override
	public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	@Override
	public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	@Override
	public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		onUiThread(invocation);
	}

	private static void onUiThread(Invocation<Void> invocation) throws Throwable {
		Throwable[] failure = new Throwable[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				invocation.proceed();
			} catch (Throwable thrown) {
				failure[0] = thrown;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	/** The application, from its first window until all tests are done. */
	static final class Application implements ExtensionContext.Store.CloseableResource, AutoCloseable {

		private final CompletableFuture<Object> ended = new CompletableFuture<>();

		Application() throws Exception {
			IApplication application = (IApplication) Platform.getBundle("org.mekiki.workbench")
					.loadClass("org.mekiki.workbench.internal.application.MekikiApplication").getConstructor()
					.newInstance();
			Thread ui = new Thread(() -> run(application), "workbench");
			ui.setDaemon(true);
			ui.start();
			long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
			while (!hasPage()) {
				if (ended.isDone() || System.nanoTime() > end) {
					throw new IllegalStateException("The workbench did not start: " + ended);
				}
				Thread.sleep(50);
			}
		}

		private void run(IApplication application) {
			try {
				ended.complete(application.start((IApplicationContext) null));
			} catch (Exception | Error failure) {
				ended.completeExceptionally(failure);
			}
		}

		private static boolean hasPage() {
			if (!PlatformUI.isWorkbenchRunning()) {
				return false;
			}
			boolean[] there = new boolean[1];
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> there[0] = PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
					&& PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage() != null);
			return there[0];
		}

		@Override
		public void close() throws Exception {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
			ended.get(MINUTES, TimeUnit.MINUTES);
		}
	}
}
