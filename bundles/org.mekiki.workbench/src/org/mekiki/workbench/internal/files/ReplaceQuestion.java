package org.mekiki.workbench.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Asks before a file is replaced. A disk may be slow, so it is looked at in the background. */
public final class ReplaceQuestion {

	private ReplaceQuestion() {
	}

	/**
	 * Looks whether a file is there and asks if so. UI thread; does not wait.
	 *
	 * @param shell
	 *            parent of the question
	 * @param file
	 *            what would be replaced
	 * @param title
	 *            title of the question
	 * @param question
	 *            with a place for the name of the file
	 * @param then
	 *            runs on the UI thread if nothing is there or it may be replaced
	 */
	public static void ask(Shell shell, Path file, String title, String question, Runnable then) {
		Display display = shell.getDisplay();
		Job.createSystem(title, (ICoreRunnable) monitor -> {
			boolean there = Files.exists(file);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!shell.isDisposed()
							&& (!there || MessageDialog.openQuestion(shell, title, NLS.bind(question, file)))) {
						then.run();
					}
				});
			}
		}).schedule();
	}
}
