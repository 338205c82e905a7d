package org.mekiki.doc.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The help. There is one, so that it is open once. */
final class HelpInput implements IEditorInput {

	static final HelpInput INSTANCE = new HelpInput();

	private HelpInput() {
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Messages.help;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.help;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
