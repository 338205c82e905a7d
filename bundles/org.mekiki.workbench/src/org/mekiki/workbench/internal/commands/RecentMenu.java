package org.mekiki.workbench.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mekiki.store.Location;
import org.mekiki.workbench.internal.files.FileCommands;
import org.mekiki.workbench.internal.session.RecentBases;

/** File → Recent. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		for (Location location : RecentBases.list()) {
			// behind a tab stands the key; without one, whatever follows an @ would be taken for it
			Action action = new Action(location.display().replace("&", "&&") + '\t') { //$NON-NLS-1$ //$NON-NLS-2$

				@Override
				public void run() {
					FileCommands.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), location);
				}
			};
			items.add(new ActionContributionItem(action));
		}
		if (items.isEmpty()) {
			Action none = new Action(Messages.noRecent) {
				// says that there is nothing
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
