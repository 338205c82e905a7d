package org.mekiki.curriculum.ui.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.store.StoreException;

/** Takes a file that the base keeps out of it: to a place, or to look at it with the system's program. */
public final class KeptFileJob extends Job {

	private final Display display;
	private final Reading reading;
	private final String name;
	private final Path target;

	/** Reads the file. */
	@FunctionalInterface
	public interface Reading {

		/**
		 * Reads, in the background.
		 *
		 * @return what is in the file; null if the base does not keep it any more
		 * @throws StoreException
		 *             if the base cannot be read
		 */
		byte[] bytes() throws StoreException;
	}

	private KeptFileJob(Display display, Reading reading, String name, Path target) {
		super(NLS.bind(Messages.openingFile, name));
		this.display = display;
		this.reading = reading;
		this.name = name;
		this.target = target;
		setUser(true);
	}

	/**
	 * Opens a copy with the system's program. Only for kinds of files that start nothing.
	 *
	 * @param display
	 *            of the window
	 * @param reading
	 *            reads the file
	 * @param name
	 *            {@linkplain #plain(String) plain} name of the file
	 */
	public static void open(Display display, Reading reading, String name) {
		new KeptFileJob(display, reading, name, null).schedule();
	}

	/**
	 * Asks where to, and writes a copy there.
	 *
	 * @param shell
	 *            takes the dialog
	 * @param reading
	 *            reads the file
	 * @param name
	 *            {@linkplain #plain(String) plain} name of the file, to begin with
	 */
	public static void saveAs(Shell shell, Reading reading, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			save(shell.getDisplay(), reading, name, Path.of(chosen));
		}
	}

	/**
	 * Writes a copy.
	 *
	 * @param display
	 *            of the window
	 * @param reading
	 *            reads the file
	 * @param name
	 *            of the file, for messages
	 * @param target
	 *            where to; what is there is replaced
	 */
	public static void save(Display display, Reading reading, String name, Path target) {
		new KeptFileJob(display, reading, name, target).schedule();
	}

	/**
	 * A name that leads nowhere: whoever has brought the file has chosen it.
	 *
	 * @param name
	 *            any words
	 * @return a name of a file in any folder, never empty
	 */
	public static String plain(String name) {
		String words = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "_").replaceAll("^[. ]+|[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return words.isEmpty() ? "file" : words; //$NON-NLS-1$
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			byte[] bytes = reading.bytes();
			if (bytes == null) {
				return Status.error(NLS.bind(Messages.fileGone, name));
			}
			if (target == null) {
				Path file = Files.createTempDirectory("mekiki-file").resolve(name); //$NON-NLS-1$
				Files.write(file, bytes);
				file.toFile().deleteOnExit();
				display.asyncExec(() -> Program.launch(file.toString()));
			} else {
				write(bytes);
			}
			return Status.OK_STATUS;
		} catch (IOException | StoreException failed) {
			return Status.error(NLS.bind(Messages.fileFailed, name, failed.getMessage()), failed);
		}
	}

	/** The file appears whole or not at all. */
	private void write(byte[] bytes) throws IOException {
		Path sibling = Files.createTempFile(target.toAbsolutePath().getParent(), "mekiki", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.write(sibling, bytes);
			Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(sibling);
		}
	}
}
