package org.mekiki.workbench.internal.find;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.session.SessionManager;

/** Lets Quick Access find something in the open base, beside commands and views. */
abstract class FoundQuickAccess implements IQuickAccessComputerExtension {

	/**
	 * Something that was found.
	 *
	 * @param id
	 *            tells it from others
	 * @param label
	 *            one line
	 * @param icon
	 *            one of the workbench's
	 * @param open
	 *            opens it, on the UI thread
	 */
	record Item(String id, String label, String icon, Runnable open) {
	}

	/**
	 * Searches; called on a background thread.
	 *
	 * @param session
	 *            the base
	 * @param query
	 *            not blank
	 * @param monitor
	 *            tells when the query is not wanted any more
	 * @return the best first
	 */
	abstract List<Item> find(EditingSession session, String query, IProgressMonitor monitor);

	@Override
	public final QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		EditingSession session = SessionManager.get().active();
		if (session == null || query.isBlank()) {
			return new QuickAccessElement[0];
		}
		return find(session, query, monitor).stream().map(Element::new).toArray(QuickAccessElement[]::new);
	}

	@Override
	public final QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public final void resetState() {
		// keeps none
	}

	@Override
	public final boolean needsRefresh() {
		return false;
	}

	/** As Quick Access wants it. */
	private static final class Element extends QuickAccessElement {

		private final Item item;

		Element(Item item) {
			this.item = item;
		}

		@Override
		public String getLabel() {
			return item.label();
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return Icons.descriptor(item.icon());
		}

		@Override
		public String getId() {
			return item.id();
		}

		@Override
		public void execute() {
			Display.getCurrent().asyncExec(item.open());
		}
	}
}
