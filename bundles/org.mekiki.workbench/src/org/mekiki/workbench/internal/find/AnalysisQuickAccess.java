package org.mekiki.workbench.internal.find;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.analyses.Catalogue;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;
import org.mekiki.workbench.internal.analyses.CatalogueSearch;
import org.mekiki.workbench.internal.results.ResultEditors;

/** Lets Quick Access find analyses and run them. */
public final class AnalysisQuickAccess extends FoundQuickAccess {

	@Override
	List<Item> find(EditingSession session, String query, IProgressMonitor monitor) {
		return CatalogueSearch.find(Catalogue.entries(), query).stream().filter(CatalogueEntry::isReady)
				.map(entry -> new Item(entry.contribution().id(), entry.label(), "analysis", //$NON-NLS-1$
						() -> ResultEditors.open(entry.contribution().id())))
				.toList();
	}
}
