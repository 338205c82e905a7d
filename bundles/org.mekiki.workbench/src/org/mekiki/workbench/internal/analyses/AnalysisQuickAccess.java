package org.mekiki.workbench.internal.analyses;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.SessionManager;

/** Lets Quick Access find analyses beside commands, views and elements. */
public final class AnalysisQuickAccess implements IQuickAccessComputerExtension {

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		if (SessionManager.get().active() == null || query.isBlank()) {
			return new QuickAccessElement[0];
		}
		return CatalogueSearch.find(Catalogue.entries(), query).stream().filter(CatalogueEntry::isReady)
				.map(FoundAnalysis::new).toArray(QuickAccessElement[]::new);
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

	/** One analysis that was found. */
	private static final class FoundAnalysis extends QuickAccessElement {

		private final CatalogueEntry entry;

		FoundAnalysis(CatalogueEntry entry) {
			this.entry = entry;
		}

		@Override
		public String getLabel() {
			return entry.label();
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return Icons.descriptor("analysis"); //$NON-NLS-1$
		}

		@Override
		public String getId() {
			return entry.contribution().id();
		}

		@Override
		public void execute() {
			Display.getCurrent().asyncExec(() -> ResultEditors.open(entry.contribution().id()));
		}
	}
}
