package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.core.runtime.IAdaptable;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Element;

/**
 * What is chosen in the matrix, as the views around see it: Why shows the trail, Properties the element.
 *
 * @param trail
 *            why the cell is as it is
 * @param element
 *            what it is about: its first item, else the technology or list
 */
record CellChoice(Trail trail, Element element) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Trail.class) {
			return adapter.cast(trail);
		}
		return adapter == Element.class ? adapter.cast(element) : null;
	}
}
