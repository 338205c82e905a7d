package org.mekiki.workbench.internal.analyses;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.analyses.Catalogue.Category;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.SessionManager;

/** The menu Analyses: one menu for each category. */
public final class AnalysesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		boolean open = SessionManager.get().active() != null;
		for (Category category : Catalogue.categories(Catalogue.entries())) {
			MenuManager menu = new MenuManager(escaped(category.label()));
			category.entries().forEach(entry -> menu.add(new ActionContributionItem(action(entry, open))));
			items.add(menu);
		}
		if (items.isEmpty()) {
			Action none = new Action(Messages.noAnalyses) {
				// says that there is nothing
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static Action action(CatalogueEntry entry, boolean open) {
		Action action = new Action(escaped(entry.label()) + '\t',
				Icons.descriptor(entry.isReady() ? "analysis" : "disable")) { //$NON-NLS-1$ //$NON-NLS-2$

			@Override
			public void run() {
				ResultEditors.open(entry.contribution().id());
			}
		};
		action.setEnabled(open && entry.isReady());
		return action;
	}

	/** Behind a tab stands the key; without one, whatever follows an @ would be taken for it. */
	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
