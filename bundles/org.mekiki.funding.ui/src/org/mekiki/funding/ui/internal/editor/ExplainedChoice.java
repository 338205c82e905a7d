package org.mekiki.funding.ui.internal.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.mekiki.core.api.result.Trail;

/**
 * What is chosen on a board, as a selection of the window: Why follows its trail.
 *
 * @param trail
 *            explains the amount
 */
record ExplainedChoice(Trail trail) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(trail) ? adapter.cast(trail) : null;
	}
}
