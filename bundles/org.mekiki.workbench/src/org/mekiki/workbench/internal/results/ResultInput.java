package org.mekiki.workbench.internal.results;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Icons;

/**
 * What a result editor is opened on: an analysis of a base. Several editors of the same analysis have different numbers.
 *
 * @param session
 *            the base
 * @param analysis
 *            the analysis
 * @param number
 *            0 for the first editor
 */
public record ResultInput(EditingSession session, AnalysisDescriptor analysis, int number) implements IEditorInput {

	@Override
	public boolean equals(Object other) {
		return other instanceof ResultInput input && input.session == session
				&& input.analysis.id().equals(analysis.id()) && input.number == number;
	}

	@Override
	public int hashCode() {
		return analysis.id().hashCode() + number;
	}

	@Override
	public boolean exists() {
		return !session.isClosed();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("analysis"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return analysis.label();
	}

	@Override
	public IPersistableElement getPersistable() {
		// results are made again, not kept
		return null;
	}

	@Override
	public String getToolTipText() {
		String description = analysis.contribution().description();
		return description.isBlank() ? analysis.label() : analysis.label() + '\n' + description;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(session) ? adapter.cast(session) : null;
	}
}
