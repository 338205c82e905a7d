package org.mekiki.workbench.internal.files;

import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.ServerLocation;
import org.mekiki.workbench.internal.session.BaseNames;
import org.mekiki.workbench.internal.session.SessionManager;

/** What the File menu and the Welcome page do with whole bases. */
public final class FileCommands {

	private FileCommands() {
	}

	/**
	 * Asks for name and place and creates a base.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void create(Shell shell) {
		NewBaseDialog dialog = new NewBaseDialog(shell, Messages.newTitle);
		if (dialog.open() == Window.OK) {
			NewBaseModel model = dialog.model();
			SessionManager.get().create(new FolderLocation(model.folder()), options(model));
		}
	}

	private static CreateOptions options(NewBaseModel model) {
		return CreateOptions.standard()
				.with(model.encrypted() ? Credentials.of(model.password()) : Credentials.none());
	}

	/**
	 * Asks for a folder and opens the base in it.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void open(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.openTitle);
		dialog.setMessage(Messages.openMessage);
		String folder = dialog.open();
		if (folder != null) {
			open(shell, new FolderLocation(Path.of(folder)));
		}
	}

	/**
	 * Opens a base, asking for its password if it needs one.
	 *
	 * @param shell
	 *            parent of dialogs
	 * @param location
	 *            where the base is
	 */
	public static void open(Shell shell, Location location) {
		boolean protectedBase = location instanceof ServerLocation
				|| location instanceof FolderLocation folder && KnowledgeBases.encrypted(folder);
		OpenOptions options = OpenOptions.standard();
		if (protectedBase) {
			char[] password = PasswordDialog.ask(shell, BaseNames.of(location));
			if (password == null) {
				return;
			}
			options = options.with(Credentials.of(password));
		}
		SessionManager.get().open(location, options);
	}

	/**
	 * Asks for a server and opens or creates a base on it.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void connect(Shell shell) {
		ServerDialog dialog = new ServerDialog(shell);
		if (dialog.open() == Window.OK) {
			Credentials credentials = Credentials.of(dialog.password());
			if (dialog.creating()) {
				SessionManager.get().create(dialog.model().location(), CreateOptions.standard().with(credentials));
			} else {
				SessionManager.get().open(dialog.model().location(), OpenOptions.standard().with(credentials));
			}
		}
	}

	/**
	 * Asks where to and copies the open base as it was saved last.
	 *
	 * @param shell
	 *            parent of dialogs
	 * @param session
	 *            the session on the base
	 */
	public static void backup(Shell shell, EditingSession session) {
		boolean folder = session.knowledgeBase().location() instanceof FolderLocation;
		Path target = file(shell, SWT.SAVE, Messages.backupTitle,
				CopyNames.backup(BaseNames.of(session.knowledgeBase().location()), folder), !folder);
		if (target != null) {
			new CopyJob(NLS.bind(Messages.backingUp, target.getFileName()), NLS.bind(Messages.backupDone, target),
					monitor -> session.knowledgeBase().backup(target, monitor)).schedule();
		}
	}

	/**
	 * Asks for a backup and makes a new base from it.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void restore(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.restoreTitle);
		dialog.setMessage(Messages.restoreMessage);
		String backup = dialog.open();
		if (backup != null) {
			into(shell, Messages.restoreTitle, (target, options, monitor) -> KnowledgeBases
					.restore(Path.of(backup), target, options, monitor));
		}
	}

	/**
	 * Asks for a file and writes the open base into an open package.
	 *
	 * @param shell
	 *            parent of dialogs
	 * @param session
	 *            the session on the base
	 */
	public static void exportPackage(Shell shell, EditingSession session) {
		Path file = file(shell, SWT.SAVE, Messages.exportTitle,
				CopyNames.packageFile(BaseNames.of(session.knowledgeBase().location())), true);
		if (file != null) {
			new CopyJob(NLS.bind(Messages.exporting, file.getFileName()), NLS.bind(Messages.exportDone, file),
					monitor -> KnowledgePackage.export(session.knowledgeBase(), file, monitor)).schedule();
		}
	}

	/**
	 * Asks for an open package and makes a new base from it.
	 *
	 * @param shell
	 *            parent of dialogs
	 */
	public static void importPackage(Shell shell) {
		Path file = file(shell, SWT.OPEN, Messages.importTitle, "", true); //$NON-NLS-1$
		if (file != null) {
			into(shell, Messages.importTitle, (target, options, monitor) -> KnowledgePackage.importInto(file, target,
					options, monitor));
		}
	}

	private static void into(Shell shell, String title, CopyJob.Making making) {
		NewBaseDialog dialog = new NewBaseDialog(shell, title);
		if (dialog.open() == Window.OK) {
			NewBaseModel model = dialog.model();
			FolderLocation target = new FolderLocation(model.folder());
			CopyJob job = new CopyJob(NLS.bind(Messages.making, BaseNames.of(target)), null,
					monitor -> making.make(target, options(model), monitor));
			job.whenDone(() -> open(shell, target));
			job.schedule();
		}
	}

	private static Path file(Shell shell, int style, String title, String name, boolean packageOnly) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setOverwrite(true);
		dialog.setFileName(name);
		if (packageOnly) {
			dialog.setFilterExtensions(new String[] { "*." + KnowledgePackage.EXTENSION, "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String file = dialog.open();
		return file == null ? null : Path.of(file);
	}
}
