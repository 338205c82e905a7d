package org.mekiki.workbench.internal.results;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.Sessions;

/** Tells the window what the current cell of a grid leads to, and what explains it. */
public final class CellSelection {

	private final IWorkbenchPartSite site;
	private final PartSelection selection;

	/**
	 * For the grid of a part.
	 *
	 * @param site
	 *            site of the part
	 * @param selection
	 *            its selection provider
	 */
	public CellSelection(IWorkbenchPartSite site, PartSelection selection) {
		this.site = site;
		this.selection = selection;
	}

	/**
	 * Another cell is the current one.
	 *
	 * @param link
	 *            what it leads to; null for nothing
	 * @param trail
	 *            what explains it; null for nothing
	 */
	public void select(ModelLink link, Trail trail) {
		EditingSession session = Sessions.active();
		selection.setSelection(session == null ? StructuredSelection.EMPTY : new Explained(session, link, trail).asSelection());
	}

	/**
	 * Opens an object.
	 *
	 * @param link
	 *            leads to it
	 */
	public void open(ModelLink link) {
		Links.open(Sessions.active(), link);
	}

	/** Brings the view Why to the front. */
	public void explain() {
		WhyOpener.show(site, selection);
	}
}
