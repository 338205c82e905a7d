package org.mekiki.lists.ui.internal.matrix;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.workbench.api.JobFamilies;

/** Computes a matrix from a copy of the model that stands still meanwhile. */
final class MatrixJob extends Job {

	/** Finds its implementation as a service, which is slow the first time. */
	private static final String SETS = "org.eclipse.collections.api.factory.Sets"; //$NON-NLS-1$

	private final EditingSession session;
	private final MatrixRequest request;
	private final boolean searched;
	private final Consumer<PreparedMatrix> done;
	private final Display display = Display.getCurrent();

	/**
	 * Prepares. UI thread.
	 *
	 * @param session
	 *            holds the lists
	 * @param request
	 *            what is wanted
	 * @param searched
	 *            whether words are being looked for in the matrix that is shown
	 * @param done
	 *            takes the matrix on the UI thread, unless the job was cancelled
	 */
	MatrixJob(EditingSession session, MatrixRequest request, boolean searched, Consumer<PreparedMatrix> done) {
		super(Messages.computing);
		this.session = session;
		this.request = request;
		this.searched = searched;
		this.done = done;
		setPriority(INTERACTIVE);
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	/**
	 * Loads what the table paints its first cells with: that takes longer than the painting, which is all that has to be done
	 * on the UI thread.
	 */
	private static void load() {
		try {
			Class.forName(SETS, true, NatTable.class.getClassLoader());
		} catch (ClassNotFoundException other) {
			// a table that paints with something else has nothing to be loaded here
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		load();
		try (ModelLease lease = session.access().lease(monitor)) {
			PreparedMatrix matrix = PreparedMatrix.of(Matrix.of(lease.model(), request), searched);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled() && !session.isClosed()) {
						done.accept(matrix);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
	}
}
