package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.session.BaseOpener;
import org.mekiki.workbench.internal.session.RefreshJob;
import org.mekiki.workbench.internal.session.SaveJob;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/**
 * A store in which everything that reads or writes takes until the window has handled some more events: if the window
 * waited for the store, both would wait for ever.
 */
@ExtendWith(InWorkbench.class)
class SlowStoreTest {

	/** How many events the window must have handled before a call to the store returns. */
	private static final int BEATS = 5;
	private static final long MINUTES = 2;
	/** What only looks at memory and may be called anywhere. */
	private static final Set<String> QUICK = Set.of("location", "id", "engine", "schemaVersion", "revision", "readOnly",
			"resource", "model", "isModified", "capture", "apply", "toString", "hashCode", "equals");

	@TempDir
	Path folder;

	private final List<String> slowCalls = new CopyOnWriteArrayList<>();
	private final List<String> onUiThread = new CopyOnWriteArrayList<>();
	private final List<String> whileWindowStoodStill = new CopyOnWriteArrayList<>();
	private final AtomicLong beats = new AtomicLong();
	private volatile boolean beating;
	private FolderLocation location;

	@BeforeEach
	void prepare() throws Exception {
		MekikiWindow.reset();
		location = MekikiWindow.sample(folder);
		SessionManager.get().setOpener(new SlowOpener());
	}

	@AfterEach
	void close() {
		beating = false;
		MekikiWindow.reset();
	}

	private void beat() {
		beats.incrementAndGet();
		if (beating) {
			Display.getCurrent().timerExec(20, this::beat);
		}
	}

	@Test
	void theWindowGoesOnWhileTheStoreWorks() throws Exception {
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		MekikiWindow.view(WorkbenchIds.VIEW_HISTORY);
		beating = true;
		beat();
		Job job = SessionManager.get().open(location, OpenOptions.standard());
		assertNotNull(job);
		Loop.until("opened", () -> SessionManager.get().active() != null);
		EditingSession session = SessionManager.get().active();
		Loop.settle();
		MekikiWindow.page().activate(explorer);
		explorer.getCommonViewer().setSelection(new StructuredSelection(session.model().getSources().get(0)), true);
		Loop.settle();
		session.execute("edit", () -> session.model().getSources().get(0).setNotation("S"));
		new SaveJob(session, "slow").schedule();
		Loop.settle();
		new RefreshJob(session).schedule();
		Loop.settle();
		assertEquals(3, session.knowledgeBase().revision());
		SessionManager.get().deactivate();
		Loop.settle();
		assertEquals(List.of(), onUiThread);
		assertEquals(List.of(), whileWindowStoodStill);
		assertTrue(slowCalls.containsAll(List.of("open", "history", "revisions", "commit", "refresh", "close")),
				slowCalls.toString());
	}

	/** The watch itself must be able to fail. */
	@Test
	void aCallOnTheUiThreadIsNoticed() throws Exception {
		Job job = SessionManager.get().open(location, OpenOptions.standard());
		assertNotNull(job);
		Loop.until("opened", () -> SessionManager.get().active() != null);
		SessionManager.get().active().knowledgeBase().revisions(0, 1);
		assertEquals(List.of("revisions"), onUiThread);
	}

	private void slow(String method) {
		slowCalls.add(method);
		if (Display.getCurrent() != null) {
			onUiThread.add(method);
			return;
		}
		try {
			long before = beats.get();
			long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
			while (beating && beats.get() < before + BEATS) {
				if (System.nanoTime() > end) {
					whileWindowStoodStill.add(method);
					return;
				}
				Thread.sleep(20);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private KnowledgeBase slow(KnowledgeBase base) {
		return (KnowledgeBase) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { KnowledgeBase.class },
				(proxy, method, arguments) -> {
					if (!QUICK.contains(method.getName())) {
						slow(method.getName());
					}
					try {
						return method.invoke(base, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	/** Opens slow bases, slowly. */
	private final class SlowOpener implements BaseOpener {

		@Override
		public KnowledgeBase open(Location where, OpenOptions options, IProgressMonitor monitor)
				throws StoreException {
			slow("open");
			return slow(KnowledgeBases.open(where, options, monitor));
		}

		@Override
		public KnowledgeBase create(Location where, CreateOptions options, IProgressMonitor monitor)
				throws StoreException {
			slow("create");
			return slow(KnowledgeBases.create(where, options, monitor));
		}
	}
}
