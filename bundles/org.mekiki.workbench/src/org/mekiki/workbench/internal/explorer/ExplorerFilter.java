package org.mekiki.workbench.internal.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;

/** Lets through what was found, what lies above it and what lies below it. */
final class ExplorerFilter extends ViewerFilter {

	private final Set<EObject> found = new HashSet<>();
	private final Set<Object> above = new HashSet<>();
	private final ExplorerContent content = new ExplorerContent();

	ExplorerFilter(EditingSession session, List<Hit> hits) {
		for (Hit hit : hits) {
			if (session.find(hit.id()) instanceof Element element) {
				found.add(element);
				for (Object parent = content.getParent(element); parent != null && above.add(parent);) {
					parent = content.getParent(parent);
				}
			}
		}
	}

	/** Nodes to be opened so that everything found can be seen. */
	Set<Object> above() {
		return above;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object node) {
		if (above.contains(node) || found.contains(node)) {
			return true;
		}
		for (Object up = parent; up instanceof EObject element; up = element.eContainer()) {
			if (found.contains(element)) {
				return true;
			}
		}
		return false;
	}
}
