package org.mekiki.workbench.internal.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.store.KnowledgeBase;

/** Lets a base be closed on a background thread, so that the window does not wait for the database to put all away. */
public final class BackgroundClose {

	/** Family of the closing jobs. */
	public static final Object FAMILY = new Object();

	/** A base cannot be opened while it is being closed. */
	static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private BackgroundClose() {
	}

	/**
	 * For jobs that open bases.
	 *
	 * @return the rule that no base is opened while one is being closed
	 */
	public static ISchedulingRule rule() {
		return ONE_AT_A_TIME;
	}

	/** The same base, of which {@link KnowledgeBase#close()} returns at once. */
	static KnowledgeBase wrap(KnowledgeBase base) {
		return (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class }, (proxy, method, arguments) -> {
					if ("close".equals(method.getName())) { //$NON-NLS-1$
						new CloseJob(base).schedule();
						return null;
					}
					return invoke(base, method, arguments);
				});
	}

	private static Object invoke(KnowledgeBase base, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(base, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	/** Waits until everything is closed; for the end of the program. */
	public static void await() {
		try {
			Job.getJobManager().join(FAMILY, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			ILog.of(BackgroundClose.class).warn("A knowledge base was still being closed", e); //$NON-NLS-1$
		}
	}

	/** Closes one base. */
	private static final class CloseJob extends Job {

		private final KnowledgeBase base;

		CloseJob(KnowledgeBase base) {
			super(Messages.closing);
			this.base = base;
			setRule(ONE_AT_A_TIME);
			setSystem(true);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			base.close();
			return Status.OK_STATUS;
		}
	}
}
