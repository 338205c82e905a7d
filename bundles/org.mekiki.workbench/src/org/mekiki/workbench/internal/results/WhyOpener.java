package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.WorkbenchIds;

/** Brings the view Why to the front. */
final class WhyOpener {

	private WhyOpener() {
	}

	static void show(IWorkbenchPartSite site, PartSelection selection) {
		try {
			site.getPage().showView(WorkbenchIds.VIEW_WHY, null, IWorkbenchPage.VIEW_VISIBLE);
			// a view that was just made has not heard of the selection
			selection.setSelection(selection.getSelection());
		} catch (PartInitException failure) {
			ILog.of(WhyOpener.class).error("The view Why cannot be opened", failure); //$NON-NLS-1$
		}
	}
}
