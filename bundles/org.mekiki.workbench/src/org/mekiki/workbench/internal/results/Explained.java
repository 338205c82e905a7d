package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;

/**
 * A part of a result that is selected: a cell, a mark, a finding. As an element it is the object it leads to, so that
 * Properties and History follow; as a trail it is its explanation, so that Why follows.
 *
 * @param session
 *            the base
 * @param link
 *            leads to the object; null for none
 * @param trail
 *            explains it; null if there is nothing to explain
 */
record Explained(EditingSession session, ModelLink link, Trail trail) implements IAdaptable {

	/** The part as a selection, empty if there is nothing behind it. */
	ISelection asSelection() {
		return link == null && trail == null ? StructuredSelection.EMPTY : new StructuredSelection(this);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter.isInstance(trail)) {
			return adapter.cast(trail);
		}
		Object object = link == null || session.isClosed() ? null : session.find(link.id());
		return adapter.isInstance(object) ? adapter.cast(object) : null;
	}
}
