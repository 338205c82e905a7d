package org.mekiki.workbench.internal.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.mekiki.store.Credentials;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.internal.files.FileCommands;
import org.mekiki.workbench.internal.files.PasswordDialog;

/** Tells the user what went wrong in the store, and does what they choose to do about it. */
public final class StoreFailures {

	private static volatile StoreException last;

	private StoreFailures() {
	}

	/**
	 * Writes the details to the log.
	 *
	 * @param exception
	 *            what went wrong
	 */
	public static void log(StoreException exception) {
		last = exception;
		ILog.of(StoreFailures.class).error(exception.problem() + ": " + exception.getMessage(), exception); //$NON-NLS-1$
	}

	/**
	 * The failure that was logged last, for programs that run the workbench without anybody watching.
	 *
	 * @return the exception, or null if nothing has failed
	 */
	public static StoreException last() {
		return last;
	}

	/**
	 * Shows why a base could not be opened. UI thread.
	 *
	 * @param exception
	 *            what went wrong
	 * @param location
	 *            which base
	 */
	public static void show(StoreException exception, Location location) {
		Shell shell = shell();
		if (shell == null || Unattended.isOn()) {
			return;
		}
		switch (ask(shell, Failure.of(exception, false))) {
		case PASSWORD -> {
			char[] password = PasswordDialog.ask(shell, BaseNames.of(location));
			if (password != null) {
				SessionManager.get().open(location, OpenOptions.standard().with(Credentials.of(password)));
			}
		}
		case READ_ONLY -> SessionManager.get().open(location, OpenOptions.standard().toRead());
		case RESTORE -> FileCommands.restore(shell);
		case CHOOSE -> FileCommands.open(shell);
		case RETRY, REFRESH -> SessionManager.get().open(location, OpenOptions.standard());
		case null -> {
			// the user leaves it
		}
		}
	}

	/**
	 * Shows a failure and what can be done about it.
	 *
	 * @param shell
	 *            parent of the dialog
	 * @param failure
	 *            what to show
	 * @return what the user chose to do, or null for nothing
	 */
	public static Failure.Remedy ask(Shell shell, Failure failure) {
		List<String> buttons = new ArrayList<>();
		failure.remedies().forEach(remedy -> buttons.add(remedy.label()));
		buttons.add(failure.remedies().isEmpty() ? IDialogConstants.OK_LABEL : IDialogConstants.CANCEL_LABEL);
		int chosen = new MessageDialog(shell, failure.title(), null, failure.message(), MessageDialog.ERROR, 0,
				buttons.toArray(String[]::new)).open();
		return chosen >= 0 && chosen < failure.remedies().size() ? failure.remedies().get(chosen) : null;
	}

	private static Shell shell() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		return window == null ? null : window.getShell();
	}
}
