package org.mekiki.lists.ui.internal.command;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.PreparedEdit;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.lists.revision.Comparison;
import org.mekiki.lists.revision.Edition;
import org.mekiki.lists.revision.Revision;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.JobFamilies;

/** Compares an edition with the one that it supersedes, in the background, and carries the links over as one step. */
final class CarryOverJob extends Job {

	private final EditingSession session;
	private final Element earlier;
	private final Element later;
	private final Consumer<CarryOver> done;
	private final String label;
	private final Display display = Display.getCurrent();

	/**
	 * Prepares. UI thread.
	 *
	 * @param session
	 *            holds both editions
	 * @param later
	 *            an edition that supersedes another
	 * @param done
	 *            takes what was carried over, on the UI thread
	 */
	CarryOverJob(EditingSession session, Element later, Consumer<CarryOver> done) {
		super(NLS.bind(Messages.carryingOver, ElementLabels.text(later)));
		this.session = session;
		this.later = later;
		this.done = done;
		earlier = CarryOver.earlier(later);
		label = NLS.bind(Messages.carryOver, ElementLabels.text(earlier), ElementLabels.text(later));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Carrying carrying = new Carrying();
		try {
			session.execute(label, carrying, monitor);
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> done.accept(carrying.operation));
		}
		return Status.OK_STATUS;
	}

	/** Only taking down the editions and making the links touches the model; comparing them takes longest and does not. */
	private final class Carrying implements PreparedEdit {

		private CarryOver operation;

		@Override
		public void prepare(Slices slices, IProgressMonitor monitor) {
			Edition before = slices.call(() -> CarryOver.edition(earlier));
			Edition after = slices.call(() -> CarryOver.edition(later));
			Revision revision = Comparison.of(before, after);
			operation = slices.call(() -> CarryOver.of(session.model(), earlier, later, revision));
		}

		@Override
		public void apply() {
			operation.run();
		}
	}
}
