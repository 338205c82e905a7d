package org.mekiki.workbench.internal.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.session.SessionManager;

/** Lets Quick Access find elements of the base beside commands and views. */
public final class ElementQuickAccess implements IQuickAccessComputerExtension {

	private static final int LIMIT = 20;

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		EditingSession session = SessionManager.get().active();
		if (session == null || query.isBlank()) {
			return new QuickAccessElement[0];
		}
		List<QuickAccessElement> elements = new ArrayList<>();
		for (Hit hit : session.index().search(query, LIMIT, monitor::isCanceled)) {
			elements.add(new FoundElement(session, hit));
		}
		return elements.toArray(QuickAccessElement[]::new);
	}

	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public void resetState() {
		// keeps none
	}

	@Override
	public boolean needsRefresh() {
		return false;
	}

	/** One element that was found. */
	private static final class FoundElement extends QuickAccessElement {

		private final EditingSession session;
		private final Hit hit;

		FoundElement(EditingSession session, Hit hit) {
			this.session = session;
			this.hit = hit;
		}

		@Override
		public String getLabel() {
			return hit.text().replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return Icons.descriptor("find"); //$NON-NLS-1$
		}

		@Override
		public String getId() {
			return hit.id();
		}

		@Override
		public void execute() {
			Display.getCurrent().asyncExec(() -> {
				if (!session.isClosed() && session.find(hit.id()) instanceof Element element) {
					ElementEditors.open(element);
				}
			});
		}
	}
}
