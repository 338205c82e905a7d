package org.mekiki.curriculum.ui.internal.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.learning.HandInFiles;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/** Takes a file that was handed in out of the base: to a place, or to look at it with the system's program. */
final class HandedFileJob extends Job {

	private final Display display;
	private final RowSource rows;
	private final String data;
	private final String name;
	private final Path target;

	/**
	 * Prepares.
	 *
	 * @param target
	 *            null to look at it
	 */
	HandedFileJob(Display display, RowSource rows, String data, String name, Path target) {
		super(NLS.bind(Messages.openingFile, name));
		this.display = display;
		this.rows = rows;
		this.data = data;
		this.name = name;
		this.target = target;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			byte[] bytes = HandInFiles.read(rows, data);
			if (bytes == null) {
				return Status.error(NLS.bind(Messages.fileGone, name));
			}
			if (target == null) {
				Path file = Files.createTempDirectory("mekiki-hand-in").resolve(name); //$NON-NLS-1$
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
