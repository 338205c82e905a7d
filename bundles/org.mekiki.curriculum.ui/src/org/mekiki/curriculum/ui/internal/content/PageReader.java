package org.mekiki.curriculum.ui.internal.content;

import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.workbench.api.ThemeColors;

/** Shows pages in a view: their words at once, pictures and charts as soon as they are there. UI thread. */
public final class PageReader {

	private final PageView view;
	private final PageArts arts;
	private final PreviewJob job;
	private PageDraft draft = new PageDraft();

	/**
	 * Prepares.
	 *
	 * @param view
	 *            what is filled
	 * @param arts
	 *            what pages refer to
	 */
	public PageReader(PageView view, PageArts arts) {
		this.view = view;
		this.arts = arts;
		job = new PreviewJob(view.control().getDisplay(), view::show);
		// charts have the colours of the theme
		Runnable themed = () -> {
			arts.forget();
			read();
		};
		ThemeColors.addListener(themed);
		view.control().addDisposeListener(event -> {
			ThemeColors.removeListener(themed);
			job.cancel();
		});
	}

	/**
	 * Shows a page.
	 *
	 * @param page
	 *            what to show
	 */
	public void show(PageDraft page) {
		draft = page;
		view.show(page.read(arts.get().soFar()));
		read();
	}

	private void read() {
		if (!view.control().isDisposed()) {
			job.read(draft, arts.get(), 0);
		}
	}
}
