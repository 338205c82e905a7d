package org.mekiki.workbench.internal.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.session.SessionManager;

/** File → Make report: the descriptions used last, and any other. */
public final class ReportMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		for (Path file : ReportFiles.recent()) {
			// behind a tab stands the key; without one, whatever follows an @ would be taken for it
			items.add(item(label(file).replace("&", "&&") + '\t', () -> ReportCommands.make(shell(), file))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!items.isEmpty()) {
			items.add(new Separator());
		}
		items.add(item(Messages.otherReport, () -> ReportCommands.make(shell())));
		return items.toArray(IContributionItem[]::new);
	}

	/** Name and folder: names alone are often the same. */
	static String label(Path file) {
		return file.getFileName() + "  \u2014  " + file.getParent(); //$NON-NLS-1$
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private static IContributionItem item(String label, Runnable run) {
		Action action = new Action(label, Icons.descriptor("report")) { //$NON-NLS-1$

			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(SessionManager.get().active() != null);
		return new ActionContributionItem(action);
	}
}
