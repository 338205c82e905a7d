package org.mekiki.curriculum.ui.internal.content;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.ui.internal.page.Page;
import org.mekiki.curriculum.ui.internal.page.PageArt;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.workbench.api.JobFamilies;

/** Reads pages in the background; of several texts in a row only the last one is read. */
public final class PreviewJob extends Job {

	private final Display display;
	private final Consumer<Page> shown;
	private final AtomicReference<Request> next = new AtomicReference<>();

	private record Request(PageDraft draft, PageArt art) {
	}

	/**
	 * Creates a job that waits for texts.
	 *
	 * @param display
	 *            of the view
	 * @param shown
	 *            takes pages, on the UI thread
	 */
	public PreviewJob(Display display, Consumer<Page> shown) {
		super(Messages.preview);
		this.display = display;
		this.shown = shown;
		setSystem(true);
	}

	/**
	 * Reads a page soon.
	 *
	 * @param draft
	 *            the page
	 * @param art
	 *            what it refers to
	 * @param delay
	 *            milliseconds to wait for more typing
	 */
	public void read(PageDraft draft, PageArt art, long delay) {
		next.set(new Request(draft, art));
		schedule(delay);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Request request = next.getAndSet(null);
		if (request != null) {
			Page page = request.draft.read(request.art);
			if (next.get() == null && !display.isDisposed()) {
				display.asyncExec(() -> shown.accept(page));
			}
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}
}
