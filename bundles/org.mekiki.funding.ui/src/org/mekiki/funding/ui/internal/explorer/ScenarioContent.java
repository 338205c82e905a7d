package org.mekiki.funding.ui.internal.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Scenarios as a branch of the explorer, if there are any. */
public final class ScenarioContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ScenarioFolder.INSTANCE.scenarios().isEmpty() ? new Object[0] : new Object[] { ScenarioFolder.INSTANCE };
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent == ScenarioFolder.INSTANCE ? ScenarioFolder.INSTANCE.scenarios().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object child) {
		return child instanceof ScenarioNode ? ScenarioFolder.INSTANCE : null;
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent == ScenarioFolder.INSTANCE;
	}
}
