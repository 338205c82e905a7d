package org.mekiki.curriculum.ui.internal.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.learning.HandInFiles;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.model.Dataset;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;

/** Takes the files that are handed in into the base, and then records the answer; all of them or none. */
final class HandInJob extends Job {

	private final ItemPage page;
	private final Walk walk;
	private final Step step;
	private final List<Path> files;
	private final Mark mark;
	private final Timing timing;
	private final Display display;

	HandInJob(ItemPage page, Walk walk, Step step, List<Path> files, Mark mark, Timing timing) {
		super(Messages.handingIn);
		this.page = page;
		this.walk = walk;
		this.step = step;
		this.files = files;
		this.mark = mark;
		this.timing = timing;
		display = page.control().getDisplay();
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<Dataset> kept = new ArrayList<>();
		List<Response.HandedFile> named = new ArrayList<>();
		for (Path file : files) {
			String name = String.valueOf(file.getFileName());
			try {
				// a file that is too large is not even read
				if (Files.size(file) > HandInFiles.LARGEST) {
					return refused(NLS.bind(Messages.handInTooLarge, name, Integer.valueOf(HandInFiles.LARGEST >> 20)), null);
				}
				byte[] bytes = Files.readAllBytes(file);
				Dataset data = HandInFiles.write(walk.rows(), name, bytes);
				kept.add(data);
				named.add(new Response.HandedFile(name, bytes.length, data.getId()));
			} catch (IOException | StoreException failed) {
				return refused(NLS.bind(Messages.handInFailed, name, failed.getMessage()), failed);
			}
			progress.split(1);
		}
		display.asyncExec(() -> {
			if (!walk.isOver()) {
				walk.handedIn(step, new Response.HandedIn(named), mark, timing, kept);
				page.recorded();
			}
		});
		return Status.OK_STATUS;
	}

	private IStatus refused(String message, Exception cause) {
		display.asyncExec(page::refused);
		ILog.of(HandInJob.class).warn("Files were not handed in", cause); //$NON-NLS-1$
		return Status.error(message, cause);
	}
}
