package org.mekiki.workbench.internal.reports;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.workbench.api.Icons;

/** To which report a result is added: one used last, another one, or a new one. */
public final class ReportChoice {

	private final Shell shell;
	private final AnalysisRun run;
	private final AddJob.Listener listener;

	/**
	 * Offers reports for a result.
	 *
	 * @param shell
	 *            parent of dialogs
	 * @param run
	 *            the analysis and its values
	 * @param listener
	 *            hears how it went
	 */
	public ReportChoice(Shell shell, AnalysisRun run, AddJob.Listener listener) {
		this.shell = shell;
		this.run = run;
		this.listener = listener;
	}

	/**
	 * Fills a menu.
	 *
	 * @param menu
	 *            an empty one
	 */
	public void fill(Menu menu) {
		for (Path file : ReportFiles.recent()) {
			item(menu, ReportMenu.label(file), "report", shown -> AddJob.to(run, file, listener).schedule()); //$NON-NLS-1$
		}
		if (menu.getItemCount() > 0) {
			MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
			line.setEnabled(false);
		}
		item(menu, Messages.newReport, "new", this::add); //$NON-NLS-1$
		item(menu, Messages.otherReport, "open", this::other); //$NON-NLS-1$
	}

	private void add(MenuItem item) {
		String title = ReportCommands.askTitle(shell, run.result().title().isBlank() ? run.analysis().label()
				: run.result().title());
		if (title != null) {
			AddJob.toNew(run, title, listener).schedule();
		}
	}

	private void other(MenuItem item) {
		Path file = ReportCommands.askDescription(shell);
		if (file != null) {
			AddJob.to(run, file, listener).schedule();
		}
	}

	private static void item(Menu menu, String label, String icon, Consumer<MenuItem> action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setImage(Icons.get(icon));
		item.addListener(SWT.Selection, event -> action.accept(item));
	}
}
