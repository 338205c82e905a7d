package org.mekiki.workbench.internal.results;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Icons;

/**
 * Two results that are compared.
 *
 * @param session
 *            the base
 * @param left
 *            one result
 * @param leftTitle
 *            tells it from the other one
 * @param right
 *            the other result
 * @param rightTitle
 *            tells it from the one
 */
record ComparisonInput(EditingSession session, AnalysisRun left, String leftTitle, AnalysisRun right, String rightTitle)
		implements IEditorInput {

	@Override
	public boolean equals(Object other) {
		return other instanceof ComparisonInput input && input.left == left && input.right == right;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(left) + 31 * System.identityHashCode(right);
	}

	@Override
	public boolean exists() {
		return !session.isClosed();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("compare"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.comparison, left.analysis().label());
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return leftTitle + " \u2194 " + rightTitle; //$NON-NLS-1$
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(session) ? adapter.cast(session) : null;
	}
}
