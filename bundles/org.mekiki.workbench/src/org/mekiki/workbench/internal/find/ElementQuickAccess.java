package org.mekiki.workbench.internal.find;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementEditors;

/** Lets Quick Access find elements of the base. */
public final class ElementQuickAccess extends FoundQuickAccess {

	private static final int LIMIT = 20;

	@Override
	List<Item> find(EditingSession session, String query, IProgressMonitor monitor) {
		return session.index().search(query, LIMIT, monitor::isCanceled).stream()
				.map(hit -> new Item(hit.id(), hit.text().replaceAll("\\R", " "), "find", () -> open(session, hit))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.toList();
	}

	private static void open(EditingSession session, Hit hit) {
		if (!session.isClosed() && session.find(hit.id()) instanceof Element element) {
			ElementEditors.open(element);
		}
	}
}
