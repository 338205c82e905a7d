package org.mekiki.workbench.api;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.editors.BlockHost;

/** All blocks that plug-ins contribute to the page of an element, each in its own section. */
public final class PageBlocks {

	private final BlockHost host;

	/**
	 * Creates the place for the blocks; it is empty until an element is shown.
	 *
	 * @param parent
	 *            takes the place as a child
	 * @param toolkit
	 *            makes the controls
	 */
	public PageBlocks(Composite parent, FormToolkit toolkit) {
		host = new BlockHost(parent, toolkit);
	}

	/**
	 * The composite that holds the blocks.
	 *
	 * @return the control, to be laid out by the caller
	 */
	public Composite control() {
		return host.control();
	}

	/**
	 * Shows the blocks that have something to say about an element.
	 *
	 * @param session
	 *            holds the element
	 * @param element
	 *            the element
	 */
	public void show(EditingSession session, Element element) {
		host.show(session, element);
	}
}
