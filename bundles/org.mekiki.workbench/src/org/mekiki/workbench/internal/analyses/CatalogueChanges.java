package org.mekiki.workbench.internal.analyses;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.contribution.Contributions;

/** Tells a control that analyses came, went, failed or were mended; on the UI thread, once for a burst of changes. */
public final class CatalogueChanges {

	private final Control control;
	private final Display display;
	private final Runnable action;
	private final Runnable listener = this::changed;
	private volatile boolean scheduled;

	private CatalogueChanges(Control control, Runnable action) {
		this.control = control;
		this.action = action;
		display = control.getDisplay();
	}

	/**
	 * Begins to listen, until the control is disposed.
	 *
	 * @param control
	 *            who shows analyses
	 * @param action
	 *            shows them again
	 */
	public static void follow(Control control, Runnable action) {
		CatalogueChanges changes = new CatalogueChanges(control, action);
		Contributions contributions = Contributions.platform();
		contributions.addListener(changes.listener);
		contributions.faults().addListener(changes.listener);
		control.addDisposeListener(event -> {
			contributions.removeListener(changes.listener);
			contributions.faults().removeListener(changes.listener);
		});
	}

	private void changed() {
		if (!scheduled && !display.isDisposed()) {
			scheduled = true;
			display.asyncExec(() -> {
				scheduled = false;
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
