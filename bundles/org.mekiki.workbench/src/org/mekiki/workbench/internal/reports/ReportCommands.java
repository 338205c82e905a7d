package org.mekiki.workbench.internal.reports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.report.api.ReportExport.Format;
import org.mekiki.workbench.internal.files.ReplaceQuestion;
import org.mekiki.workbench.internal.files.WholeFile;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.Unattended;

/** What people are asked about reports. UI thread. */
public final class ReportCommands {

	private ReportCommands() {
	}

	/** Asks for the title of a new report; null if it is not wanted. */
	static String askTitle(Shell shell, String proposed) {
		InputDialog dialog = new InputDialog(shell, Messages.newTitle, Messages.newQuestion, proposed,
				text -> text.isBlank() ? Messages.titleMissing : null);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}

	/** Asks for a description; null if none was chosen. */
	static Path askDescription(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.chooseTitle);
		dialog.setFilterNames(new String[] { Messages.descriptions });
		dialog.setFilterExtensions(new String[] { "*." + ReportFiles.ENDING }); //$NON-NLS-1$
		List<Path> recent = ReportFiles.recent();
		dialog.setFilterPath((recent.isEmpty() ? ReportFiles.folder() : recent.get(0).getParent()).toString());
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	/**
	 * Asks for a description, then as {@link #make(Shell, Path)}.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void make(Shell shell) {
		Path source = askDescription(shell);
		if (source != null) {
			make(shell, source);
		}
	}

	/**
	 * Asks where to, and makes a report on the open base.
	 *
	 * @param shell
	 *            parent of dialogs
	 * @param source
	 *            the description
	 */
	public static void make(Shell shell, Path source) {
		EditingSession session = SessionManager.get().active();
		if (session == null) {
			MessageDialog.openInformation(shell, Messages.makeTitle, Messages.needsBase);
			return;
		}
		String name = source.getFileName().toString().replaceFirst("\\.json$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String[] endings = Arrays.stream(Format.values()).map(format -> format.name().toLowerCase(Locale.ROOT))
				.toArray(String[]::new);
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.makeTitle);
		dialog.setOverwrite(true);
		dialog.setFilterNames(Arrays.stream(Format.values()).map(format -> format.name() + " (*." //$NON-NLS-1$
				+ format.name().toLowerCase(Locale.ROOT) + ')').toArray(String[]::new));
		dialog.setFilterExtensions(Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFileName(WholeFile.name(name) + '.' + endings[0]);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path target = Path.of(chosen);
		if (Format.of(target).isEmpty()) {
			// the dialog has asked about a file of another name
			Path named = Path.of(chosen + '.' + endings[Math.max(0, Math.min(dialog.getFilterIndex(), endings.length - 1))]);
			ReplaceQuestion.ask(shell, named, Messages.makeTitle, Messages.replace, () -> make(shell, session, source, named));
		} else {
			make(shell, session, source, target);
		}
	}

	private static void make(Shell shell, EditingSession session, Path source, Path target) {
		new MakeJob(session, source, target, outcome -> tell(shell, target, outcome)).schedule();
	}

	private static void tell(Shell shell, Path file, MakeJob.Outcome outcome) {
		if (Unattended.isOn() || shell.isDisposed()) {
			return;
		}
		if (!outcome.written()) {
			MessageDialog.openError(shell, Messages.makeTitle, outcome.message());
		} else if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.makeTitle, outcome.message(), SWT.NONE,
				Messages.open, Messages.close) == 0) {
			Program.launch(file.toString());
		}
	}
}
