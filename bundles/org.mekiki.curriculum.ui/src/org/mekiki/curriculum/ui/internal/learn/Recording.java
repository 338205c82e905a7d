package org.mekiki.curriculum.ui.internal.learn;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;

/**
 * Records and saves at once, so that a trainee never has to think of saving. If there is unsaved work of another kind in the
 * base, nothing is saved: that is for whoever did it to decide.
 */
final class Recording extends Job {

	private static final Object FAMILY = new Object();
	/** One after the other. */
	private static final ISchedulingRule IN_TURN = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final EditingSession session;
	private final String message;

	private Recording(EditingSession session, String message) {
		super(Messages.saving);
		this.session = session;
		this.message = message;
		setSystem(true);
		setPriority(SHORT);
		setRule(IN_TURN);
	}

	/** Makes edits and saves them. Model's thread. */
	static void of(EditingSession session, Consumer<LearningEdits> edit) {
		boolean clean = !session.isDirty() || isSaving(session);
		edit.accept(new LearningEdits(session, DataLanguage.interfaceLocale(), DataLanguage.current()));
		if (clean && session.isDirty()) {
			new Recording(session, session.undoLabel()).schedule();
		}
	}

	/** Whether all that is unsaved is being saved here. */
	private static boolean isSaving(EditingSession session) {
		return Arrays.stream(Job.getJobManager().find(FAMILY)).map(Recording.class::cast).anyMatch(job -> job.session == session);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION || family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (!session.isClosed()) {
				session.save(Sessions.author(), message, monitor);
				// the session knows of it once the model's thread has been told
				session.slices().call(() -> null);
			}
		} catch (StoreException failure) {
			// it stays unsaved work, which the window shows and asks about
			ILog.of(Recording.class).warn("An attempt was not saved yet", failure); //$NON-NLS-1$
		}
		return Status.OK_STATUS;
	}
}
